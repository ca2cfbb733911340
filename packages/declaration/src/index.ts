export { areas, type AreaId } from './areas.js';
export { areaWithPassages, type AreaWithPassages } from './area.js';
export { countries, type CountryCode } from './countries.js';
export { allIds, redirects, resolveId, type AnyId } from './redirects.js';
export {
  findArea,
  type Area,
  type Areas,
  type BrokenSentence,
  type Commitment,
  type Declaration,
  type Organization,
  type Passage,
  type Restoration,
  type Statement,
} from './declaration.js';
export {
  endorsementTotals,
  endorsers,
  firstEndorsement,
  organizations,
  pageTotals,
  type EndorsementTotal,
  type EndorsingState,
  type OrganizationId,
} from './endorsements.js';
export { commitmentsBy, commitmentsIn, latestTotal, statementsIn } from './find.js';
export { lists, type ListInfo } from './lists.js';
export { joinSentences, locales, type Direction, type Locale } from './locales.js';
export { parties, type PartyId } from './parties.js';
export {
  commitments,
  passages,
  statedCommitmentCount,
  statements,
  type ByBasis,
  type CommitmentId,
  type PassageId,
  type PassageRecord,
  type StatementId,
} from './passages.js';
export { findRanges, type Range } from './find-word.js';
export { fold, searchKey, toSimplified, type Folded } from './fold.js';
export {
  continuation,
  findSource,
  sources,
  unPages,
  type Source,
  type SourceId,
  type UnPage,
} from './sources.js';
export { statusOf, type TextStatus } from './status.js';
export type { Status } from './text.js';
export { version } from './version.js';
