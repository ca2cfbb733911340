/** Prefix of every class and id, so that nothing on the page answers to them by chance. */
const PREFIX = 'a4p-';

const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g;
const ATTRIBUTE = /\s+([\w-]+)(?:="([^"]*)")?/g;
const IDS = ['id', 'aria-labelledby', 'aria-describedby'];

/** What only the script can use, and what is ornament. */
const LEFT_OUT = [
  /<svg[\s\S]*?<\/svg>/g,
  /<span class="num[a-z]+" aria-hidden="true"[\s\S]*?<\/span>/g,
  /<button[\s\S]*?<\/button>/g,
  /<p class="status"[^>]*><\/p>/g,
  /<p class="legend" aria-hidden="true">[\s\S]*?<\/p>/g,
  /<p class="in-print[\s\S]*?<\/p>/g,
  /<div class="downloads[\s\S]*?<\/div>/g,
];

/** What opens and closes is open, and no control: without a style sheet its title is a heading. */
const DISCLOSURES = ['details', 'summary'];

/** Beside a heading, text is a line of its own: WordPress would make a paragraph of it, and of more. */
const COUNT = /<span (class="group-count">[^<]*)<\/span>/g;

/**
 * Turns an element's content into HTML that stands on a page as it is: no shadow root, no slots, no
 * parts, no pictures (all of them are ornament), and class names and ids that are its own.
 *
 * @param content - the inside of the frame, as `writeTemplate` gives it
 * @param anchors - ids that keep their names, because links lead to them
 * @example toPlainHtml('<p class="opening" part="text">…</p>', new Set()); // '<p class="a4p-opening">…</p>'
 */
export function toPlainHtml(content: string, anchors: ReadonlySet<string>): string {
  const idOf = (id: string): string => (anchors.has(id) ? id : PREFIX + id);
  const prefixed = (names: string, prefix: (name: string) => string): string =>
    names.split(' ').filter(Boolean).map(prefix).join(' ');
  return LEFT_OUT.reduce((rest, pattern) => rest.replace(pattern, ''), content)
    .replace(COUNT, '<p $1</p>')
    .replace(TAG, (_, end: string, tag: string, attributes: string) => {
      if (tag === 'slot') return '';
      const isDisclosure = DISCLOSURES.includes(tag);
      const kept = attributes.replace(ATTRIBUTE, (all, name: string, value: string | undefined) => {
        if (name === 'part' || value === '') return '';
        if (value === undefined) return isDisclosure && name === 'open' ? '' : all;
        if (name === 'class') return ` class="${prefixed(value, (one) => PREFIX + one)}"`;
        if (IDS.includes(name)) return ` ${name}="${prefixed(value, idOf)}"`;
        return ` ${name}="${value}"`;
      });
      return `<${end}${isDisclosure ? 'div' : tag}${kept}>`;
    })
    .replace(/ +/g, ' ')
    .trim();
}
