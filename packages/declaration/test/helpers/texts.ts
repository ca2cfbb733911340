import { locales, type Locale } from '../../src/locales.js';
import type { Text } from '../../src/text.js';

const textOf = async (locale: Locale): Promise<Text> => {
  const module = (await import(`../../content/${locale}.ts`)) as { readonly text: Text };
  return module.text;
};

/** The texts of every language. */
export const allTexts = Object.fromEntries(
  await Promise.all(locales.map(async ({ id }) => [id, await textOf(id)] as const)),
) as Readonly<Record<Locale, Text>>;
