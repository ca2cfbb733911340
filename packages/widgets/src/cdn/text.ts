import type { Locale } from '@a4p/declaration';
import type { Slices } from '../text/slices.js';

/** How words reach the elements: the loader has the addresses and the hashes, so it does the loading. */
export interface TextProvider {
  readonly locales: readonly Locale[];
  readonly load: (locale: Locale, name: keyof Slices) => Promise<unknown>;
}

let provider: TextProvider | undefined;

/** The languages that there are words in. */
export let textLocales: readonly Locale[] = [];

/**
 * Tells the elements how to load words. To be called before any of them is defined.
 *
 * @example provideText({ locales: ['fr'], load });
 */
export function provideText(given: TextProvider): void {
  provider = given;
  textLocales = given.locales;
}

/** Loads the words of one slice in one of these languages. */
export async function loadText<Name extends keyof Slices>(
  locale: Locale,
  name: Name,
): Promise<Slices[Name]> {
  if (!provider) throw new Error('loadText: expected provideText to have been called before.');
  return (await provider.load(locale, name)) as Slices[Name];
}
