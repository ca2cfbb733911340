import {
  areas,
  passages,
  recordKey,
  statusOf,
  type AreaId,
  type Area,
  type Commitment,
  type Declaration,
  type PassageId,
  type Statement,
  type TextStatus,
} from '@a4p/declaration';
import { fromEntries } from './records.js';

/** What the list of commitments shows. */
export type ListRecord = Commitment | Statement;

/** Whether the Declaration's own list of commitments is there. */
export function isOfficial({ commitments }: Declaration): boolean {
  return commitments.some(({ number }) => number !== null);
}

/** The passages of an area in the order of the page; none where the Declaration's own list is there. */
export function passagesOf(
  { id, paragraph }: Pick<Area, 'id' | 'paragraph'>,
  declaration: Declaration,
): readonly ListRecord[] {
  if (isOfficial(declaration)) return [];
  return [...declaration.commitments, ...declaration.statements]
    .filter(({ area }) => area === id)
    .toSorted((a, b) => paragraph.indexOf(a.text) - paragraph.indexOf(b.text));
}

/** What the list shows: the Declaration's own list, or the passages in the order of the page. */
export function recordsOf(declaration: Declaration): readonly ListRecord[] {
  return isOfficial(declaration)
    ? declaration.commitments
    : declaration.areas.flatMap((area: Area) => passagesOf(area, declaration));
}

/** What the words of a record are. */
export function statusIn(declaration: Declaration, record: ListRecord): TextStatus {
  return statusOf(declaration, `${recordKey(record)}.text`);
}

/** What the words of the list are, record by record. */
export function statusesOf(declaration: Declaration): readonly TextStatus[] {
  return recordsOf(declaration).map((record) => statusIn(declaration, record));
}

/** The ids of all passages of the page, by area. */
export function anchorsOf(): Readonly<Record<AreaId, readonly PassageId[]>> {
  return fromEntries(
    areas.map(({ id }) => [
      id,
      passages.filter(({ area }) => area === id).map((passage) => passage.id),
    ]),
  );
}
