import { formatDate, type Declaration, type EndorsementTotal, type Locale } from '@a4p/declaration';
import type { Messages } from '../../../messages/messages.js';
import type { Around, Chunks, Count } from '../../../src/base/chunks.js';
import { cited, figureSource, unTotals } from '../endorsements.js';
import { formatNumber, formatPlural, pluralForm, type Plural } from '../format.js';
import type { Known } from '../known.js';
import { mapValues } from '../records.js';

/** A plural sentence around its number. */
function countOf(forms: Plural, count: number, locale: Locale): Count {
  const number = formatNumber(count, locale);
  const [before = '', after = ''] = formatPlural(forms, count, locale).split(number);
  return [before, number, after];
}

/** How many organizations, a small number in words. */
function organizationsInWords(
  forms: Plural,
  count: number,
  { locale }: Declaration,
  { endorserCounter: { numbers } }: Messages,
): string {
  return pluralForm(forms, count, locale).replace(
    '{n}',
    numbers[count] ?? formatNumber(count, locale),
  );
}

/** A sentence that begins with a capital letter, where the language has any. */
const capitalized = (sentence: string, locale: Locale): string =>
  sentence.replace(/^./u, (letter) => letter.toLocaleUpperCase(locale));

/** A total that gives both numbers. */
type FullTotal = EndorsementTotal & { readonly organizations: number };

const isFull = (total: EndorsementTotal): total is FullTotal => total.organizations !== null;

/** An earlier total of the United Nations in words, for each kind. */
function earlierTotal(
  { date, states, organizations, source }: FullTotal,
  declaration: Declaration,
  messages: Messages,
  known: Known,
): Chunks['counter']['earlier'][number] {
  const { locale } = declaration;
  const { statesAlone, organizationsAlone, both, earlier } = messages.endorserCounter;
  const inWords = {
    states: formatPlural(statesAlone, states, locale),
    organizations: organizationsInWords(organizationsAlone, organizations, declaration, messages),
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
    cited: cited(source, locale, messages, known),
  };
}

/** The numbers of endorsers. A newer total may give that of States alone. */
export function makeCounter(
  declaration: Declaration,
  messages: Messages,
  known: Known,
): Chunks['counter'] {
  const { locale } = declaration;
  const { noLater, history, numbers: _, ...forms } = messages.endorserCounter;
  const totals = unTotals(known);
  const latest = totals.at(-1);
  const full = totals.filter(isFull).at(-1);
  if (!latest || !full) throw new Error('expected a total that gives both numbers; got none.');
  const dated = (plural: Plural, { date }: EndorsementTotal): Plural =>
    mapValues(plural, (sentence) => sentence.replace('{date}', formatDate(date, locale)));
  const isNewest = full === latest;
  return {
    ...figureSource(latest, locale, messages, known),
    states: countOf(dated(forms.states, latest), latest.states, locale),
    organizations: countOf(dated(forms.organizations, full), full.organizations, locale),
    ...(isNewest && {
      organizationsToo: capitalized(
        organizationsInWords(forms.organizationsToo, full.organizations, declaration, messages),
        locale,
      ),
    }),
    ...(!isNewest && { organizationsCited: cited(full.source, locale, messages, known) }),
    noLater,
    history,
    earlier: totals
      .filter((total) => total !== latest)
      .filter(isFull)
      .map((total) => earlierTotal(total, declaration, messages, known)),
  };
}
