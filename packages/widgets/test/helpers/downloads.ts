import { vi } from 'vitest';
import type { A4pElement } from '../../src/base/element.js';
import { findAll } from './mount.js';

/** A file that a widget hands to its reader. */
export interface Download {
  readonly name: string;
  readonly file: Blob;
}

/**
 * Presses each download button of a widget, in their order; nothing is saved.
 *
 * @param element - a widget that shows such buttons
 * @example const [csv, json] = downloads(list);
 */
export function downloads(element: A4pElement): readonly Download[] {
  const files: Blob[] = [];
  const names: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob);
    return 'data:,';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  for (const button of findAll(element, '.downloads button')) button.click();
  return files.map((file, index) => ({ name: names[index] ?? '', file }));
}
