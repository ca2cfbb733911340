import { joinSentences, type Area, type Declaration, type Locale } from '@a4p/declaration';
import type { Messages } from '../../../messages/messages.js';
import type { Chunks } from '../../../src/base/chunks.js';
import type { CommitmentNotices, Counted } from '../../../src/base/commitments-chunk.js';
import { pluralForm, type Plural } from '../format.js';
import type { Known } from '../known.js';
import { anchorsOf, isOfficial, recordsOf, statusesOf } from '../passages.js';
import { kindsOfTexts, provenanceOf } from '../provenance.js';
import { fromEntries, mapValues } from '../records.js';
import { traditionalOf } from '../traditional.js';
import { listed, originOf } from './listed.js';

/** The sentences that numbers up to one take, at build time. */
export function counted(forms: Plural, most: number, locale: Locale): Counted {
  const all = mapValues(forms, (sentence) => sentence.replace('{all}', String(most)));
  const taken = Array.from({ length: most + 1 }, (_, count) => pluralForm(all, count, locale));
  const sentences = [...new Set(taken)];
  return { sentences, which: taken.map((sentence) => sentences.indexOf(sentence)).join('') };
}

/** On passages: what the page states, what is shown, and whose division it is. */
function onPassages(declaration: Declaration, messages: Messages): CommitmentNotices {
  const { notices, commitments, statements, locale } = declaration;
  const total = String(commitments.length);
  const most = (field: 'commitments' | 'statements'): number =>
    Math.max(...declaration.areas.map((area) => area[field].length));
  const inArea = mapValues<Plural>(messages.notices.area, (sentence) =>
    sentence.replace('{total}', total),
  );
  return {
    stated: notices.stated,
    all: notices.shown ?? '',
    division: notices.division ?? '',
    area: counted(inArea, most('commitments'), locale),
    areaStatements: counted(messages.notices.areaStatements, most('statements'), locale),
    selected: mapValues({ ...messages.notices.selected }, (sentence) =>
      sentence
        .replace('{all}', String(commitments.length + statements.length))
        .replace('{total}', total)
        .replace('{statements}', String(statements.length)),
    ),
    byParty: messages.notices.byParty,
    space: joinSentences(locale, '', ''),
  };
}

/** On the Declaration's own list: where it is from, and whether it is all of it. */
function onOfficialList(declaration: Declaration, { official }: Messages): CommitmentNotices {
  const { notices, commitments, locale } = declaration;
  const nothing: Counted = { sentences: [], which: '' };
  return {
    stated: notices.stated,
    all: '',
    division: '',
    area: nothing,
    areaStatements: nothing,
    selected: mapValues({ ...official.selected }, (sentence) =>
      sentence.replace('{all}', String(commitments.length)),
    ),
    byParty: '',
    space: joinSentences(locale, '', ''),
  };
}

/** The list of commitments, and what is said with it. */
export function makeCommitments(
  declaration: Declaration,
  messages: Messages,
  known: Known,
): Chunks['commitments'] {
  const { locale, parties } = declaration;
  const areas: readonly Area[] = declaration.areas;
  const records = recordsOf(declaration);
  const texts = statusesOf(declaration);
  const kinds = kindsOfTexts(texts);
  const {
    shown,
    statements,
    citation: _,
    citedStatement: _own,
    ...listMessages
  } = messages.commitmentList;
  const { official } = messages;
  const ofOfficial = isOfficial(declaration);
  return {
    locale,
    provenance: provenanceOf(texts, declaration, messages, known),
    origins: kinds.map((kind) => originOf(kind, declaration, messages, known)),
    ...(ofOfficial && { title: official.title }),
    messages: {
      ...listMessages,
      ...(ofOfficial && { none: official.none, cite: official.cite }),
      labelled: messages.labelled,
      separator: joinSentences(locale, messages.separator, ''),
    },
    shown: counted(ofOfficial ? official.shown : shown, records.length, locale),
    inGroup: {
      commitments: counted(
        ofOfficial ? official.inGroup : messages.areas.commitments,
        records.length,
        locale,
      ),
      statements: counted(statements, declaration.statements.length, locale),
    },
    notices: (ofOfficial ? onOfficialList : onPassages)(declaration, messages),
    ...traditionalOf(locale, records),
    shortTitles: fromEntries(areas.map(({ id, short }) => [id, short])),
    parties: fromEntries(parties.map(({ id, name: party }) => [id, party])),
    passages: listed(declaration, kinds),
    ...(ofOfficial && { anchors: anchorsOf() }),
  };
}
