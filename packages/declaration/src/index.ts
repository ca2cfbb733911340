export { areas, type AreaId } from './areas.js';
export { areaWithPassages, type AreaWithPassages } from './area.js';
export { countries, type CountryCode } from './countries.js';
export { allIds, redirects, resolveId, type AnyId } from './redirects.js';
export {
  commitments,
  type CommitmentId,
  type CommitmentRecord,
  type OfficialId,
} from './commitments.js';
export { formatDate } from './date.js';
export { documentName } from './document-name.js';
export {
  endorsementTotals,
  endorsers,
  firstEndorsement,
  organizations,
  pageTotals,
  type OrganizationId,
} from './endorsements.js';
export { formatOf } from './formats.js';
export { commitmentsBy, commitmentsIn, findArea, latestTotal, statementsIn } from './find.js';
export { lists, listsOf, type CompleteStates, type ListInfo, type Lists } from './lists.js';
export { findLocale, joinSentences, locales, type Direction, type Locale } from './locales.js';
export { parties, type PartyId } from './parties.js';
export type { Area, Areas } from './model/area.js';
export type {
  BrokenSentence,
  Declaration,
  Organization,
  Restoration,
} from './model/declaration.js';
export type { EndorsementTotal, EndorsingState } from './model/endorsement.js';
export type {
  ByBasis,
  Commitment,
  OfficialCommitment,
  PageCommitment,
  Passage,
  Statement,
} from './model/passage.js';
export type { Source } from './model/source.js';
export type { Status, TextStatus } from './model/status.js';
export {
  passages,
  statedCommitmentCount,
  statements,
  type PageCommitmentId,
  type PassageId,
  type PassageRecord,
  type StatementId,
} from './passages.js';
export { fill } from './fill.js';
export { findRanges, type Range } from './find-word.js';
export { fold, searchKey, toSimplified, type Folded } from './fold.js';
export {
  continuation,
  findSource,
  sources,
  unPages,
  type SourceId,
  type UnPage,
} from './sources.js';
export { recordKey, statusOf } from './status.js';
export { version } from './version.js';
