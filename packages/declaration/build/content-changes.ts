/** What became of the content from one version to the next, in sentences for people who do not program. */

/** The JSON files of a version, by name. */
export type Published = Readonly<Record<string, unknown>>;

const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  ru: 'Russian',
  zh: 'Chinese',
};

/** The keys of what is a link, and of what is a figure or a date; all else is text. */
const LINKS = ['href'];
const FACTS = ['date', 'states', 'organizations', 'on', 'notLaterThan'];

type Kind = 'link' | 'fact' | 'text';

/** A value that is not what it was. */
export interface Change {
  readonly kind: Kind;
  readonly what: 'added' | 'removed' | 'corrected';
  /** Where it stands, such as `areas/conduct/title`. */
  readonly place: string;
  /** `undefined` where it was added. */
  readonly old: unknown;
  /** `undefined` where it was removed. */
  readonly now: unknown;
}

/** How a thing in a list is told from the others. */
function nameOf(item: unknown, index: number): string {
  const named = item as { id?: string; iso2?: string; date?: string } | null;
  return named?.id ?? named?.iso2 ?? named?.date ?? String(index + 1);
}

/** Every value with the place where it stands. */
function leaves(value: unknown, place: string): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => leaves(item, `${place}/${nameOf(item, index)}`));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, item]) => leaves(item, `${place}/${key}`));
  }
  return value === null || value === undefined ? [] : [[place.slice(1), value]];
}

function kindOf(place: string): Kind {
  const key = place.slice(place.lastIndexOf('/') + 1);
  if (LINKS.includes(key)) return 'link';
  return FACTS.includes(key) ? 'fact' : 'text';
}

/** The paragraph of an area is made of its passages: a correction in one of them is one correction. */
function isMadeOf(place: string, corrected: readonly string[]): boolean {
  const [, area] = /^areas\/([\w-]+)\/paragraph$/.exec(place) ?? [];
  return (
    area !== undefined &&
    corrected.some(
      (other) => /^(commitments|statements)\//.test(other) && other.includes(`/${area}-`),
    )
  );
}

/**
 * The changes of one JSON file of the content. A correction of a passage is not counted again in the
 * paragraph of its area.
 *
 * @param before - what the file held; `undefined` if there was none
 * @param after - what it holds; `undefined` if there is none
 * @example changesIn({ name: 'A4P' }, { name: 'A4P+' })[0]?.old; // 'A4P'
 */
export function changesIn(before: unknown, after: unknown): readonly Change[] {
  const old = new Map(leaves(before, ''));
  const now = new Map(leaves(after, ''));
  const change = (what: Change['what'], place: string): Change => ({
    kind: kindOf(place),
    what,
    place,
    old: old.get(place),
    now: now.get(place),
  });
  const corrected = [...now.keys()].filter(
    (place) => old.has(place) && old.get(place) !== now.get(place),
  );
  return [
    ...[...now.keys()].filter((place) => !old.has(place)).map((place) => change('added', place)),
    ...[...old.keys()].filter((place) => !now.has(place)).map((place) => change('removed', place)),
    ...corrected
      .filter((place) => !isMadeOf(place, corrected))
      .map((place) => change('corrected', place)),
  ];
}

/** One, and several. */
const NOUNS: Readonly<Record<Kind, readonly [string, string]>> = {
  link: ['link', 'links'],
  fact: ['figure or date', 'figures or dates'],
  text: ['text', 'texts'],
};

function sentence(kind: Kind, what: Change['what'], places: readonly string[]): string {
  const noun = NOUNS[kind][places.length === 1 ? 0 : 1];
  return `${String(places.length)} ${noun} ${what} (${places.join(', ')})`;
}

function titleOf(file: string): string {
  const [, subject = '', locale = ''] = /^(?:(\w+)\.)?(\w+)\.json$/.exec(file) ?? [];
  const language = LANGUAGES[locale];
  if (!language) return locale === 'sources' ? 'Sources' : file;
  return subject ? `${language}, ${subject}` : language;
}

/**
 * The changes of the content between two versions, a line for each language and kind.
 *
 * @param before - the JSON files of the earlier version, by name: `{ 'fr.json': … }`
 * @param after - those of the later version
 * @returns lines such as `Spanish: 2 texts corrected (areas/conduct/title, …).`; none if nothing changed
 * @example contentChanges({ 'es.json': old }, { 'es.json': now });
 */
export function contentChanges(before: Published, after: Published): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .toSorted()
    .flatMap((file) => {
      const changes = changesIn(before[file], after[file]);
      const groups = new Map<string, Change[]>();
      for (const change of changes) {
        const key = `${change.kind} ${change.what}`;
        groups.set(key, [...(groups.get(key) ?? []), change]);
      }
      const parts = [...groups.values()].map((group) =>
        sentence(
          (group[0] as Change).kind,
          (group[0] as Change).what,
          group.map(({ place }) => place),
        ),
      );
      return parts.length > 0 ? [`${titleOf(file)}: ${parts.join('; ')}.`] : [];
    });
}
