import type { Locale } from '@a4p/declaration';
import type { Slices } from '../text/slices.js';

/** How words reach the elements: the loader has the addresses and the hashes, so it does the loading. */
export type TextProvider = (locale: Locale, name: keyof Slices) => Promise<unknown>;

let provider: TextProvider | undefined;

/**
 * Tells the elements how to load words. To be called before any of them is defined.
 *
 * @example provideText(loadWords);
 */
export function provideText(given: TextProvider): void {
  provider = given;
}

/** Loads the words of one slice in a language. */
export async function loadText<Name extends keyof Slices>(
  locale: Locale,
  name: Name,
): Promise<Slices[Name]> {
  if (!provider) throw new Error('loadText: expected provideText to have been called before.');
  return (await provider(locale, name)) as Slices[Name];
}
