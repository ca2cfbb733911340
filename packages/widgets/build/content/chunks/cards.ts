import type { Area, Declaration } from '@a4p/declaration';
import type { Messages } from '../../../messages/messages.js';
import type { Chunks } from '../../../src/base/chunks.js';
import { formatPlural } from '../format.js';
import { isOfficial } from '../passages.js';

/** What cards say of the areas. Passages are counted as long as the Declaration's own list is not there. */
export function makeCards(declaration: Declaration, messages: Messages): Chunks['cards'] {
  const { areas, locale, notices } = declaration;
  const { mark, source, age } = messages;
  const counts = !isOfficial(declaration);
  return {
    provenance: { mark: mark.summary, source: source.textShort, age: age.short },
    about: messages.about,
    ...(counts && { notice: notices.commitmentsShort }),
    cards: areas.map(({ summary, commitments }: Area) => ({
      summary,
      ...(counts && {
        count: formatPlural(messages.areas.commitments, commitments.length, locale),
      }),
    })),
  };
}
