import { formatDate, type Declaration } from '@a4p/declaration';
import type { Messages } from '../../../messages/messages.js';
import type { Chunks } from '../../../src/base/chunks.js';
import { figureSource, unTotals } from '../endorsements.js';
import { formatNumber, formatPlural } from '../format.js';
import type { Known } from '../known.js';

/** The newest number of States, in a sentence with its date. */
export function makeTeaser(
  { locale, name }: Declaration,
  messages: Messages,
  known: Known,
): Chunks['teaser'] {
  const { onDay, inMonth, states } = messages.teaser;
  const latest = unTotals(known).at(-1);
  if (!latest) throw new Error('expected a total of the United Nations; got none.');
  const when = latest.date.split('-').length === 3 ? onDay : inMonth;
  return {
    ...figureSource(latest, locale, messages, known),
    name,
    number: formatNumber(latest.states, locale),
    sentence: formatPlural(states, latest.states, locale).replace(
      '{when}',
      when.replace('{date}', formatDate(latest.date, locale)),
    ),
  };
}
