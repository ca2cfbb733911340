import { joinSentences, statusOf, type Declaration, type TextStatus } from '@a4p/declaration';
import type { Messages } from '../../../messages/messages.js';
import type { ListedPassage, Origin } from '../../../src/base/chunks.js';
import { areaOf } from '../../../src/parts/area-of.js';
import type { Known } from '../known.js';
import { recordsOf, textKeyOf, type ListRecord } from '../passages.js';
import { markOf, provenanceOf, withDocuments, withName } from '../provenance.js';
import { harmonize } from '../typography.js';

/** What tells one origin from another. */
const keyOf = ({ status, source }: TextStatus, isOfficial: boolean): string =>
  [status, source, isOfficial].join();

const statusIn = (declaration: Declaration, record: ListRecord): TextStatus =>
  statusOf(declaration, textKeyOf(record));

/** The keys of all origins, in the order in which they come. */
function originKeys(declaration: Declaration): readonly string[] {
  const keys = recordsOf(declaration).map((record) =>
    keyOf(statusIn(declaration, record), record.number !== null),
  );
  return [...new Set(keys)];
}

/** The commitments and statements as they are loaded. */
export function listed(declaration: Declaration): readonly ListedPassage[] {
  const keys = originKeys(declaration);
  return recordsOf(declaration).map((record) => {
    const { id, area, by, byBasis, kind, lead, text, number } = record;
    const shown = harmonize(text);
    const origin = keys.indexOf(keyOf(statusIn(declaration, record), number !== null));
    return {
      id,
      ...(areaOf({ id }) !== area && { areaId: area }),
      ...(number !== null && { number }),
      by,
      ...(byBasis === 'inferred' && { inferred: true }),
      ...(kind === 'statement' && { statement: true }),
      ...(lead !== null && { lead }),
      text,
      ...(shown !== text && { shown }),
      ...(origin > 0 && { origin }),
    };
  });
}

/** What a citation says after the closing mark, of a commitment and of a statement. */
function kindsOf(
  { locale }: Declaration,
  translated: string,
  statement: string,
): readonly [string, string] {
  const after = (...kinds: readonly string[]): string => {
    const said = kinds.filter(Boolean);
    return said.length > 0 ? joinSentences(locale, '', ...said) : '';
  };
  return [after(translated), after(translated, statement)];
}

function originOf(
  text: TextStatus,
  isOfficial: boolean,
  declaration: Declaration,
  messages: Messages,
  known: Known,
): Origin {
  const { commitmentList, official, mark } = messages;
  const { citedStatement } = commitmentList;
  const said = {
    status: text.status,
    mark: markOf(text, messages),
    source: provenanceOf([text], declaration, messages, known).source,
  };
  if (text.source === 'page') {
    const citation = withName(commitmentList.citation, declaration);
    return { said, citation, kinds: kindsOf(declaration, mark.cited ?? '', citedStatement) };
  }
  const citation = isOfficial ? official.citation : official.citedPassage;
  const translated = text.status === 'unofficial' ? official.cited : '';
  return {
    said,
    citation: withDocuments(citation, declaration, [text], known),
    kinds: kindsOf(declaration, translated, citedStatement),
  };
}

/** What the texts of the list are, each origin once. */
export function originsOf(
  declaration: Declaration,
  messages: Messages,
  known: Known,
): readonly Origin[] {
  const keys = originKeys(declaration);
  return keys.map((key) => {
    const record = recordsOf(declaration).find(
      (candidate) => keyOf(statusIn(declaration, candidate), candidate.number !== null) === key,
    ) as ListRecord;
    return originOf(
      statusIn(declaration, record),
      record.number !== null,
      declaration,
      messages,
      known,
    );
  });
}
