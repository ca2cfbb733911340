import type { Area, Declaration } from '@a4p/declaration';
import type { Messages } from '../../../messages/messages.js';
import type { Chunks } from '../../../src/base/chunks.js';
import { formatPlural } from '../format.js';
import type { Known } from '../known.js';
import { isOfficial, statusesOf } from '../passages.js';
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
  return {
    provenance: ofOfficial
      ? { source: withDocuments(source.documentCount, declaration, statusesOf(declaration), known) }
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
