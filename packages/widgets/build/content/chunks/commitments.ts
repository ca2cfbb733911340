import {
  joinSentences,
  type Area,
  type Declaration,
  type Locale,
  type Passage,
} from '@a4p/declaration';
import type { Messages } from '../../../messages/messages.js';
import type { Chunks, Counted, ListedPassage } from '../../../src/base/chunks.js';
import { areaOf } from '../../../src/parts/area-of.js';
import { formatPlural, pluralForm, type Plural } from '../format.js';
import { passagesOf } from '../passages.js';
import { longProvenance, withName } from '../provenance.js';
import { fromEntries, mapValues } from '../records.js';
import { traditionalOf } from '../traditional.js';
import { harmonize } from '../typography.js';

function listed({ id, area, by, byBasis, kind, lead, text }: Passage): ListedPassage {
  if (areaOf({ id }) !== area) {
    throw new Error(`expected the id of a passage to begin with its area, "${area}"; got "${id}".`);
  }
  const shown = harmonize(text);
  return {
    id,
    by,
    ...(byBasis === 'inferred' && { inferred: true }),
    ...(kind === 'statement' && { statement: true }),
    ...(lead !== null && { lead }),
    text,
    ...(shown !== text && { shown }),
  };
}

/** The sentences that numbers up to one take, at build time. */
function counted(forms: Plural, most: number, locale: Locale): Counted {
  const taken = Array.from({ length: most + 1 }, (_, count) => pluralForm(forms, count, locale));
  const sentences = [...new Set(taken)];
  return { sentences, which: taken.map((sentence) => sentences.indexOf(sentence)).join('') };
}

function areaNotice(
  { commitments: held, statements: added }: Area,
  { locale, commitments }: Declaration,
  { notices }: Messages,
): string {
  const area = formatPlural(notices.area, held.length, locale).replace(
    '{total}',
    String(commitments.length),
  );
  return added.length === 0
    ? area
    : joinSentences(locale, area, formatPlural(notices.areaStatements, added.length, locale));
}

/** What a citation says after the closing mark of a passage. */
function citedKinds({ locale }: Declaration, { mark, commitmentList }: Messages) {
  const after = (...kinds: readonly string[]): string => {
    const said = kinds.filter(Boolean);
    return said.length > 0 ? joinSentences(locale, '', ...said) : '';
  };
  return {
    commitment: after(mark.cited ?? ''),
    statement: after(mark.cited ?? '', commitmentList.citedStatement),
  };
}

/** The passages, and what is said with them. */
export function makeCommitments(
  declaration: Declaration,
  messages: Messages,
): Chunks['commitments'] {
  const { locale, status, notices, commitments, statements, name } = declaration;
  const areas: readonly Area[] = declaration.areas;
  const { shown, citedStatement: _, ...listMessages } = messages.commitmentList;
  const all = commitments.length + statements.length;
  return {
    locale,
    status,
    provenance: longProvenance(declaration, messages),
    about: messages.about,
    messages: {
      ...listMessages,
      citation: withName(listMessages.citation, declaration),
      labelled: messages.labelled,
      separator: joinSentences(locale, messages.separator, ''),
    },
    shown: counted(
      mapValues(shown, (sentence) => sentence.replace('{all}', String(all))),
      all,
      locale,
    ),
    notices: {
      stated: notices.stated,
      all: notices.shown,
      division: notices.division,
      areas: fromEntries(areas.map((area) => [area.id, areaNotice(area, declaration, messages)])),
      selected: messages.notices.selected
        .replace('{all}', String(all))
        .replace('{total}', String(commitments.length))
        .replace('{statements}', String(statements.length)),
      byParty: messages.notices.byParty,
      space: joinSentences(locale, '', ''),
    },
    citedKind: citedKinds(declaration, messages),
    name,
    ...traditionalOf(locale, [...commitments, ...statements]),
    shortTitles: fromEntries(areas.map(({ id, short }) => [id, short])),
    parties: fromEntries(declaration.parties.map(({ id, name: party }) => [id, party])),
    passages: areas.flatMap((area) => passagesOf(area, declaration).map(listed)),
  };
}
