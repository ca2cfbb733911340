import type { Locale } from '@a4p/declaration';
import type { SliceName, Slices } from '../text/slices.js';
import { load } from './load.js';

/** Loads the words of one slice in a language, from the file beside the loader. */
export function loadText<Name extends SliceName>(
  locale: Locale,
  name: Name,
): Promise<Slices[Name]> {
  return load(`${locale}/${name}`);
}
