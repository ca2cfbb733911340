/** A text in its search form, and where each of its characters came from. */
export interface Folded {
  readonly key: string;
  /** `origins[i]` is the index in the text of the character that gave `key[i]`; one more for the end. */
  readonly origins: readonly number[];
}

/** Accents, vowel signs and the like, the Arabic tatweel, which only stretches a word, and what nobody sees. */
const MARKS = /[\p{Mn}\u0640\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

/** What Unicode does not take apart and a reader still takes for the same: each line is one. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛ʼʹʻ`´′‵‹›]/g, "'"],
  [/[“”„‟«»]/g, '"'],
  [/[‐‑‒–—―−﹘]/g, '-'],
  [/œ/g, 'oe'],
  [/æ/g, 'ae'],
  [/ς/g, 'σ'],
  [/[ىیې]/g, 'ي'],
  [/ک/g, 'ك'],
  [/[ةہەھ]/g, 'ه'],
  [/\u0671/g, 'ا'],
];

/** Arabic-Indic digits, and the Persian ones. */
const DIGITS = /[٠-٩۰-۹]/g;

function plain(text: string): string {
  const key = text
    // Which Unicode takes apart into two of the single ones.
    .replaceAll('″', '"')
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 15));
  return SAME.reduce((rest, [alike, one]) => rest.replace(alike, one), key).replace(/\s+/g, ' ');
}

/**
 * Folds a text so that two spellings that a reader takes for the same are equal: lower case, without
 * accents, invisible characters, Arabic hamza, vowel signs and tatweel, with plain quotes, dashes, digits
 * and single spaces; Persian and Urdu letters are the Arabic ones.
 *
 * @param text - any text
 * @example fold('L’État').key; // "l'etat"
 */
export function fold(text: string): Folded {
  let key = '';
  const origins: number[] = [];
  let index = 0;
  for (const character of text) {
    const folded = plain(character);
    const addsNothing = folded === ' ' && (key === '' || key.endsWith(' '));
    if (!addsNothing) {
      key += folded;
      origins.push(...Array<number>(folded.length).fill(index));
    }
    index += character.length;
  }
  origins.push(index);
  return { key, origins };
}

/**
 * The search form of a text, without the origins of its characters.
 *
 * @param text - any text
 * @example searchKey('  Sécurité '); // 'securite'
 */
export function searchKey(text: string): string {
  return plain(text).trim();
}

/**
 * A text with simplified Chinese characters in the place of traditional ones.
 *
 * @param text - any text, such as a query
 * @param pairs - traditional characters, each before the simplified one that stands for it
 * @example toSimplified('維持', '維维'); // '维持'
 */
export function toSimplified(text: string, pairs: string): string {
  return text.replace(/./gsu, (character) => {
    const at = pairs.indexOf(character);
    return at % 2 === 0 ? (pairs[at + 1] ?? '') : character;
  });
}
