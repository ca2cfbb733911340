import type { Declaration, Locale } from '@a4p/declaration';
import type { Messages } from '../../../messages/messages.js';
import type { Around, Chunks, Count } from '../../../src/base/chunks.js';
import { formatDate } from '../date.js';
import { cited, unTotals, type FullTotal } from '../endorsements.js';
import { formatNumber, formatPlural, type Plural } from '../format.js';
import { mapValues } from '../records.js';

/** A plural sentence around its number. */
function countOf(forms: Plural, count: number, locale: Locale): Count {
  const number = formatNumber(count, locale);
  const [before = '', after = ''] = formatPlural(forms, count, locale).split(number);
  return [before, number, after];
}

/** An earlier total of the United Nations in words, for each kind. */
function earlierTotal(
  { date, states, organizations, source }: FullTotal,
  { locale }: Declaration,
  messages: Messages,
): Chunks['counter']['earlier'][number] {
  const { statesAlone, organizationsAlone, both, earlier } = messages.endorserCounter;
  const inWords = {
    states: formatPlural(statesAlone, states, locale),
    organizations: formatPlural(organizationsAlone, organizations, locale),
  };
  const all = both
    .replace('{states}', inWords.states)
    .replace('{organizations}', inWords.organizations);
  const around = (value: string): Around => {
    const total = messages.labelled
      .replace('{name}', formatDate(date, locale))
      .replace('{value}', value);
    const [before = '', after = ''] = earlier.replace('{total}', total).split('{source}');
    return [before, after];
  };
  return {
    words: {
      states: around(inWords.states),
      organizations: around(inWords.organizations),
      all: around(all),
    },
    cited: cited(source, locale, messages),
  };
}

/** The numbers of endorsers. */
export function makeCounter(declaration: Declaration, messages: Messages): Chunks['counter'] {
  const { locale } = declaration;
  const { noLater, history, ...forms } = messages.endorserCounter;
  const totals = unTotals();
  const latest = totals.at(-1);
  if (!latest) throw new Error('expected a total that gives both numbers; got none.');
  const dated = (plural: Plural): Plural =>
    mapValues(plural, (sentence) => sentence.replace('{date}', formatDate(latest.date, locale)));
  return {
    provenance: { source: messages.source.figures },
    states: countOf(dated(forms.states), latest.states, locale),
    organizations: countOf(dated(forms.organizations), latest.organizations, locale),
    organizationsToo: formatPlural(forms.organizationsToo, latest.organizations, locale),
    source: messages.sources.one,
    cited: cited(latest.source, locale, messages),
    noLater,
    history,
    earlier: totals.slice(0, -1).map((total) => earlierTotal(total, declaration, messages)),
  };
}
