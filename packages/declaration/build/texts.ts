import { locales, type Locale } from '../src/locales.js';
import type { Text } from '../src/text.js';

/** The words of every language. */
export type Texts = Readonly<Record<Locale, Text>>;

const textOf = async (locale: Locale): Promise<Text> => {
  const module = (await import(`../content/${locale}.ts`)) as { readonly text: Text };
  return module.text;
};

/** The words of every language, without what was imported. */
export const texts = Object.fromEntries(
  await Promise.all(locales.map(async ({ id }) => [id, await textOf(id)] as const)),
) as Texts;
