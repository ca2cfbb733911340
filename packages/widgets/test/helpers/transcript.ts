import type { A4pElement } from '../../src/base/element.js';
import { find, findAll } from './mount.js';
import { readThrough, type Phrase } from './screen-reader.js';

/** Roles that browsers give and that the simulated reader does not know. */
const UNKNOWN: Readonly<Record<string, string>> = { section: 'region', summary: 'disclosure' };

/** What real readers do not say. */
const UNSAID = ['', 'paragraph', 'rowgroup', 'superscript'];

/** A description that is longer is a text that has been read. */
const LONG = 30;

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Where the text begins that a node is a part of: Lit writes nodes apart that are read as one. */
function startOfText(node: Node): Node {
  const before = node.previousSibling;
  return before && !(before instanceof Element) ? startOfText(before) : node;
}

function textFrom(node: Node | null): string {
  if (!node || node instanceof Element) return '';
  return (node instanceof Text ? node.data : '') + textFrom(node.nextSibling);
}

function shorten(said: string, name: string): string {
  const end = said.indexOf(name) + name.length + LONG;
  return said.length > end ? `${said.slice(0, end)}…` : said;
}

function wordsOf(element: Element, said: string, name: string): string {
  // The reader adds its value, and that it is not selected.
  if (element instanceof HTMLOptionElement) return `option, ${element.label}`;
  const role = UNKNOWN[element.localName];
  return role ? `${role}, ${said}` : shorten(said, name);
}

function linesOf(phrases: readonly Phrase[], language: string): readonly string[] {
  const begun = new Set<Node>();
  return phrases.flatMap(({ node, said, name, inside }) => {
    const element = node instanceof Element ? node : node.parentElement;
    const lang = element?.closest('[lang]')?.getAttribute('lang') ?? '';
    const line = (words: string): readonly string[] =>
      UNSAID.includes(words) ? [] : [lang === language ? words : `[${lang}] ${words}`];
    if (node instanceof Text) {
      const start = startOfText(node);
      const isSaid = begun.has(start);
      begun.add(start);
      return isSaid ? [] : line(fold(textFrom(start)));
    }
    const words = wordsOf(node, said, name);
    const isContent = name !== '' && node instanceof HTMLElement && fold(node.innerText) === name;
    if (!isContent) return [...line(words), ...linesOf(inside, language)];
    // A name that is the content is said once: with the element, or by what is inside.
    return inside.every((one) => one.node instanceof Text)
      ? line(words)
      : [...line(words.replace(`, ${name}`, '')), ...linesOf(inside, language)];
  });
}

/**
 * What a simulated screen reader says of a widget, a phrase a line, with all open that a reader can
 * open. Words in another language than the widget's have that language before them.
 *
 * @param element - a widget in a narrow place: the reader passes over what is visible in what is not
 * @example await transcriptOf(card); // ['article, …', 'heading, level 3', 'link, …', …]
 */
export async function transcriptOf(element: A4pElement): Promise<readonly string[]> {
  for (const details of findAll(element, 'details')) details.toggleAttribute('open', true);
  const frame = find(element, '.frame');
  return linesOf(await readThrough(frame), frame.lang);
}
