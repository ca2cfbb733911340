import { statusOf, type Area, type Declaration } from '@a4p/declaration';
import type { Messages } from '../../../messages/messages.js';
import type { Chunks } from '../../../src/base/chunks.js';
import { formatPlural } from '../format.js';
import type { Known } from '../known.js';
import { isOfficial, recordsOf, textKeyOf } from '../passages.js';
import { withDocuments } from '../provenance.js';
import { fromEntries } from '../records.js';

/** What is said of the counting. */
export function makeChart(
  declaration: Declaration,
  messages: Messages,
  known: Known,
): Chunks['chart'] {
  const { areas, commitments, locale } = declaration;
  const { source, age, official } = messages;
  const { ofArea, ...own } = messages.commitmentChart;
  const ofOfficial = isOfficial(declaration);
  const texts = recordsOf(declaration).map((record) => statusOf(declaration, textKeyOf(record)));
  return {
    provenance: ofOfficial
      ? { source: withDocuments(source.documentCount, declaration, texts, known) }
      : { source: source.count, age: age.short },
    messages: { ...own, ...(ofOfficial && { caption: official.caption, total: official.total }) },
    sentences: fromEntries(
      areas.map(({ id, short, commitments: held }: Area) => [
        id,
        formatPlural(ofOfficial ? official.ofArea : ofArea, held.length, locale)
          .replace('{total}', String(commitments.length))
          .replace('{area}', short),
      ]),
    ),
  };
}
