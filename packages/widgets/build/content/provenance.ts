import {
  continuation,
  documentName,
  statusOf,
  type Declaration,
  type TextStatus,
} from '@a4p/declaration';
import type { Messages } from '../../messages/messages.js';
import type { Provenance } from '../../src/base/chunks.js';
import type { Known } from './known.js';

/** A message with the name of the initiative. */
export function withName(message: string, { name }: Declaration): string {
  return message.replace('{name}', name);
}

/** A message with the names of the documents that texts come from. */
export function withDocuments(
  message: string,
  { locale }: Declaration,
  texts: readonly TextStatus[],
  { findSource }: Known,
): string {
  const ids = texts.flatMap(({ source }) => (source === null || source === 'page' ? [] : [source]));
  const names = [...new Set(ids)].map((id) => documentName(findSource(id), locale));
  return message.replace('{document}', () => new Intl.ListFormat(locale).format(names));
}

/** What the words of a text are. */
export function markOf({ status }: TextStatus, { mark }: Messages): string {
  return mark[status];
}

/** Whether two texts are the same, and from the same document. */
export function isAlike(one: TextStatus, other: TextStatus): boolean {
  return one.status === other.status && one.source === other.source;
}

/** What texts are, each kind of them once, in their order. */
export function kindsOfTexts(texts: readonly TextStatus[]): readonly TextStatus[] {
  return texts.filter((text, index) => texts.findIndex((other) => isAlike(text, other)) === index);
}

/** The sentence on where texts come from. */
function sourceOf(
  texts: readonly TextStatus[],
  declaration: Declaration,
  { source }: Messages,
  known: Known,
): string {
  const [first, second] = kindsOfTexts(texts);
  if (second) return withDocuments(source.mixed, declaration, texts, known);
  if (!first || first.source === 'page') return withName(source.text, declaration);
  const message = first.status === 'source' ? source.document : source.documentTranslation;
  return withDocuments(message, declaration, texts, known);
}

/**
 * The provenance of texts, for widgets that show long ones: what they are, where they come from, and how
 * old the page is where they are of the page.
 *
 * @param texts - what each of the texts shown is
 */
export function provenanceOf(
  texts: readonly TextStatus[],
  declaration: Declaration,
  messages: Messages,
  known: Known,
): Provenance {
  const [first, second] = kindsOfTexts(texts);
  const isOfPage = texts.some(({ source }) => source === 'page');
  const { age } = messages;
  return {
    ...(first && !second && { mark: markOf(first, messages) }),
    source: sourceOf(texts, declaration, messages, known),
    ...(isOfPage && {
      age: age.long,
      after: {
        words: age.message,
        lang: declaration.locale,
        href: known.findSource(continuation.source).href,
      },
    }),
  };
}

/** The provenance of one text, for widgets that show little else. */
export function shortProvenance(
  key: string,
  declaration: Declaration,
  messages: Messages,
  known: Known,
): Provenance {
  const text = statusOf(declaration, key);
  const { source, age } = messages;
  return text.source === 'page'
    ? { mark: markOf(text, messages), source: source.textShort, age: age.short }
    : {
        mark: markOf(text, messages),
        source: withDocuments(source.document, declaration, [text], known),
      };
}
