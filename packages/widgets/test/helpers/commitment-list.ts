import type { A4pElement } from '../../src/base/element.js';
import { findAll, isShown, mount } from './mount.js';

/** What the tests set on a list of commitments. */
export type MountedList = A4pElement &
  Record<'area' | 'party' | 'query' | 'group', string | null> & { filters: boolean };

/** Mounts a list of commitments with some attributes, as HTML. */
export function mountList(attributes = ''): Promise<MountedList> {
  return mount<MountedList>(`<a4p-commitment-list ${attributes}></a4p-commitment-list>`);
}

/** The ids of the passages that a reader sees. */
export function shownIds(list: MountedList): readonly string[] {
  return findAll(list, 'li')
    .filter(isShown)
    .map(({ id }) => id);
}
