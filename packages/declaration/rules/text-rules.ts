import type { Locale } from '../src/locales.js';
import { forbid, type Rule } from './rule.js';

/** A text says something. */
export const notEmpty: Rule = (text) =>
  text.trim() === '' ? 'it is empty: write the text, or take the key out of the type.' : null;

/** White space stands between words only, once. */
export const singleSpaces: Rule = forbid(
  /^\s|\s$|\s\s|[\t\n\r]/u,
  'one space between words, none at the ends, no line break.',
);

/** A text is plain text: widgets never read it as HTML. */
export const noMarkup: Rule = forbid(/<[^>]*>|&#?\w+;|[<>*_`\\]/u, 'write plain text.');

/** The quotation marks of each language; the others are wrong in it. */
const QUOTATION_MARKS: Readonly<Record<Locale, string>> = {
  ar: '«»',
  en: '“”‘’',
  es: '«»“”',
  fr: '«»“”’',
  ru: '«»„“',
  zh: '“”‘’《》',
};

/** Quotation marks are those of the language, never the straight ones of a keyboard. */
export const quotationMarks: Rule = (text, locale) => {
  const allowed = QUOTATION_MARKS[locale];
  const wrong = [...text].find(
    (mark) => /["«»“”„‟‹›「」『』]/u.test(mark) && !allowed.includes(mark),
  );
  return wrong ? `${wrong} is no quotation mark of "${locale}": use ${allowed}` : null;
};

/** The apostrophe is the curly one. */
export const apostrophes: Rule = forbid(/['`´]/u, 'use ’.');

/** The spaces that each language's typography asks for, or forbids. */
const SPACES: Readonly<Record<Locale, readonly Rule[]>> = {
  ar: [forbid(/\s[،؛:.؟]/u, 'no space before this mark.')],
  en: [forbid(/\s[,;:.!?]/u, 'no space before this mark.')],
  es: [forbid(/\s[,;:.!?]/u, 'no space before this mark.')],
  fr: [
    forbid(/[^\u00A0\u202F][;:!?](?!\/\/)/u, 'a no-break space before this mark.'),
    forbid(/«[^\u00A0\u202F]|[^\u00A0\u202F]»/u, 'a no-break space inside the quotation marks.'),
  ],
  ru: [
    forbid(/\s[,;:.!?]/u, 'no space before this mark.'),
    forbid(/ —/u, 'a no-break space before the dash.'),
  ],
  zh: [
    forbid(
      /[\p{Script=Han}，。；：、（）“”《》] | [\p{Script=Han}，。；：、（）“”《》]/u,
      'no space.',
    ),
  ],
};

/** Spaces stand where the language's typography puts them. */
export const spaces: Rule = (text, locale) => {
  for (const rule of SPACES[locale]) {
    const message = rule(text, locale);
    if (message) return message;
  }
  return null;
};

/** The punctuation of each script is its own. */
const PUNCTUATION: Partial<Readonly<Record<Locale, Rule>>> = {
  ar: forbid(/[\p{Script=Arabic}\s][,;?]/u, 'use ، ؛ ؟'),
  zh: forbid(/\p{Script=Han}[,.;:?!()]|[,;:?!()]\p{Script=Han}/u, 'use full-width marks.'),
};

/** Punctuation is that of the script. */
export const punctuation: Rule = (text, locale) => PUNCTUATION[locale]?.(text, locale) ?? null;

/** The digits of a number stay together, and in their order where the text runs from right to left. */
export const digitGroups: Rule = forbid(
  /\d \d{3}(?!\d)/u,
  'a no-break space (U+00A0) between groups.',
);

/** Arabic is written with Latin digits, as the UN prints it, and without stretching or vowel signs. */
export const arabicLetters: Rule = (text, locale) =>
  locale === 'ar'
    ? forbid(/[٠-٩۰-۹\u0640]|[\u064B-\u0650\u0652]/u, 'Latin digits; no tatweel, no vowel signs.')(
        text,
        locale,
      )
    : null;

/** Every letter is of the language's script, but for names, acronyms and placeholders. */
export const script: Rule = (text, locale) => {
  const scripts: Partial<Record<Locale, RegExp>> = {
    ar: /\p{Script=Arabic}/u,
    ru: /\p{Script=Cyrillic}/u,
    zh: /\p{Script=Han}/u,
  };
  const own = scripts[locale] ?? /\p{Script=Latin}/u;
  if (!/\p{L}/u.test(text.replace(/\{\w+\}/gu, ''))) return null;
  const isAcronym = /^[A-Z]{2,}$/u.test(text);
  return own.test(text) || isAcronym ? null : `no letter of the script of "${locale}".`;
};

/** The rules that every text of this project's own keeps. */
export const textRules: Readonly<Record<string, Rule>> = {
  notEmpty,
  singleSpaces,
  noMarkup,
  quotationMarks,
  apostrophes,
  spaces,
  punctuation,
  digitGroups,
  arabicLetters,
  script,
};

/** Those that the verbatim text keeps too: typography does not bind it. */
export const verbatimRules: Readonly<Record<string, Rule>> = { notEmpty, singleSpaces, noMarkup };
