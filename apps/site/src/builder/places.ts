/** How a widget reaches a page. */
export const forms = ['script', 'prerendered', 'plain', 'newsletter', 'iframe', 'npm'] as const;

/** One of `forms`. */
export type Form = (typeof forms)[number];

/** What stands inside the tag until the script is there: a sentence, more words, or plain HTML. */
export type Inside = 'short' | 'text' | 'html';

interface PlaceEntry {
  /** The forms that get there unharmed, the one that suits it best first. */
  readonly forms: readonly [Form, ...Form[]];
  /** What may stand inside a tag there. */
  readonly inside: readonly [Inside, ...Inside[]];
  /** Whether a line break between tags is shown there. */
  readonly showsLineBreaks?: true;
}

const entries = {
  'wordpress-block': { forms: ['script', 'plain', 'iframe'], inside: ['short', 'text', 'html'] },
  'wordpress-classic': {
    forms: ['script', 'plain', 'iframe'],
    inside: ['short', 'text'],
    showsLineBreaks: true,
  },
  drupal: { forms: ['plain', 'script', 'iframe'], inside: ['short', 'text'] },
  static: {
    forms: ['script', 'prerendered', 'plain', 'iframe'],
    inside: ['short', 'text', 'html'],
  },
  // Templates of frameworks are no HTML: a script tag or a style attribute means something else there.
  framework: { forms: ['npm'], inside: ['short'] },
  newsletter: { forms: ['newsletter'], inside: ['short'] },
  unknown: {
    forms: ['script', 'plain', 'iframe'],
    inside: ['short', 'text'],
    showsLineBreaks: true,
  },
} as const satisfies Record<string, PlaceEntry>;

/** The id of a place. */
export type Place = keyof typeof entries;

/** Where a snippet is pasted, and what that place lets through: `test/snippets.test.ts` tries each. */
export const places: Readonly<Record<Place, PlaceEntry>> = entries;

/** The ids of all places. */
export const placeIds = Object.keys(places) as readonly Place[];

/**
 * Whether a form can leave the language to the page: it needs the script that looks for it.
 *
 * @example followsPage('iframe'); // false
 */
export function followsPage(form: Form): boolean {
  return form === 'script' || form === 'npm';
}
