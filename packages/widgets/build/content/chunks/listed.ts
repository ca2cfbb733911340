import { joinSentences, type Declaration, type TextStatus } from '@a4p/declaration';
import type { Messages } from '../../../messages/messages.js';
import type { ListedPassage, Origin } from '../../../src/base/commitments-chunk.js';
import { areaOf } from '../../../src/parts/area-of.js';
import type { Known } from '../known.js';
import { isOfficial, recordsOf, statusIn } from '../passages.js';
import { isAlike, markOf, provenanceOf, withDocuments, withName } from '../provenance.js';
import { harmonize } from '../typography.js';

/** The commitments and statements as they are loaded. */
export function listed(
  declaration: Declaration,
  origins: readonly TextStatus[],
): readonly ListedPassage[] {
  return recordsOf(declaration).map((record) => {
    const { id, area, by, byBasis, kind, lead, text, number } = record;
    const shown = harmonize(text);
    const own = statusIn(declaration, record);
    const origin = origins.findIndex((candidate) => isAlike(candidate, own));
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

/** What texts of the list are, where they come from, and how they are cited. */
export function originOf(
  text: TextStatus,
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
  const citation = isOfficial(declaration) ? official.citation : official.citedPassage;
  const translated = text.status === 'unofficial' ? official.cited : '';
  return {
    said,
    citation: withDocuments(citation, declaration, [text], known),
    kinds: kindsOf(declaration, translated, citedStatement),
  };
}
