import { areas, locales, type Locale } from '@a4p/declaration';
import { importChunks } from '#chunks';
import { nothing } from '#lit';
import type { A4pElement } from '../base/element.js';
import { directionOf, toLocale, toShownTag } from '../base/language.js';
import { classOf, type ElementClass } from './element-class.js';
import { writeTemplate } from './write-template.js';

/** The attributes of an element by name; `true` for one that counts by its presence. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** An element written out as HTML. */
export interface WrittenElement {
  /** Its attributes, an empty value for one that counts by its presence. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly frameClass: string;
  readonly lang: string;
  readonly direction: string;
  /** The inside of the frame. */
  readonly content: string;
}

/** What is a warning on a page is an error to whoever writes HTML. */
function createStrict(elementClass: ElementClass): A4pElement {
  const element: A4pElement = new elementClass();
  const report = (message: string): never => {
    throw new RangeError(message);
  };
  return Object.assign(element, { report });
}

function knownAttributes(elementClass: ElementClass, given: Attributes): [string, string][] {
  const { observedAttributes: names, tagName } = elementClass;
  return Object.entries(given).flatMap(([name, value]): [string, string][] => {
    if (value === null || value === undefined || value === false) return [];
    if (!names.includes(name)) {
      throw new RangeError(
        `${tagName}: expected attributes among ${names.join(', ')}; got "${name}".`,
      );
    }
    return [[name, value === true ? '' : String(value)]];
  });
}

/**
 * The language that attributes ask for; French if they ask for none.
 *
 * @throws RangeError if it is none of ours
 */
export function localeIn(tagName: string, { lang }: Attributes): Locale {
  const asked = String(lang ?? 'fr');
  const locale = toLocale(asked);
  if (!asked.trim().toLowerCase().startsWith(locale)) {
    throw new RangeError(
      `${tagName}: expected lang to be one of ${locales.map(({ id }) => id).join(', ')}, with or without a region; got "${asked}".`,
    );
  }
  return locale;
}

/** Without what a filter hides, and without the white space of the templates; no-break spaces stay. */
function tidy(content: string): string {
  return content
    .replace(/[ \n]+/g, ' ')
    .replace(/ (?=>)/g, '')
    .replace(/<details [^>]*hidden[^>]*>.*?<\/details>/g, '')
    .replace(/<div class="run" hidden>.*?<\/ul> ?<\/div>/g, '')
    .replace(/<li[^>]* hidden>.*?<\/li>/g, '')
    .trim();
}

/**
 * Writes an element out as HTML, by its own class and template.
 *
 * @param tagName - such as `a4p-area-card`
 * @param given - its attributes
 * @throws RangeError for a tag, an attribute or a value that does not exist, naming those that do
 * @example (await writeElement('a4p-pledge', { lang: 'fr' })).content;
 */
export async function writeElement(tagName: string, given: Attributes): Promise<WrittenElement> {
  const elementClass = classOf(tagName);
  const attributes = knownAttributes(elementClass, { ...given, lang: given['lang'] ?? 'fr' });
  const lang = String(given['lang'] ?? 'fr');
  const locale = localeIn(tagName, given);
  const element = createStrict(elementClass);
  for (const [name, value] of attributes) {
    if (name !== 'lang') element.attributeChangedCallback(name, null, value);
  }
  const chunks = await importChunks?.(locale, elementClass.chunks);
  const content = element.renderIn(lang, locale, chunks ?? {});
  if (content === nothing) {
    throw new RangeError(
      `${tagName}: expected area to be one of ${areas.map(({ id }) => id).join(', ')}; got nothing.`,
    );
  }
  return {
    attributes,
    frameClass: element.frameClass,
    lang: toShownTag(lang, locale),
    direction: directionOf(locale),
    content: tidy(writeTemplate(content)),
  };
}
