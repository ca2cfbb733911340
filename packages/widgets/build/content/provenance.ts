import { continuation, findSource, type Declaration } from '@a4p/declaration';
import type { Messages } from '../../messages/messages.js';
import type { Provenance } from '../../src/base/chunks.js';

/** A message with the name of the initiative. */
export function withName(message: string, { name }: Declaration): string {
  return message.replace('{name}', name);
}

/** The provenance of the page's words, for widgets whose text is long. */
export function longProvenance(
  declaration: Declaration,
  { mark, source, age }: Messages,
): Provenance {
  return {
    mark: mark.text,
    source: withName(source.text, declaration),
    age: age.long,
    after: {
      words: age.message,
      lang: declaration.locale,
      href: findSource(continuation.source).href,
    },
  };
}

/** The same for widgets whose text is short. */
export function shortProvenance({ mark, source, age }: Messages): Provenance {
  return { mark: mark.text, source: source.textShort, age: age.short };
}
