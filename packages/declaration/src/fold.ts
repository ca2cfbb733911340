/** A text in its search form, and where each of its characters came from. */
export interface Folded {
  readonly key: string;
  /** `origins[i]` is the index in the text of the character that gave `key[i]`; one more for the end. */
  readonly origins: readonly number[];
}

/** Accents, vowel signs and the like, and the Arabic tatweel, which only stretches a word. */
const MARKS = /[\p{Mn}\u0640]/gu;

/** What Unicode does not take apart and a reader still takes for the same. */
const SAME: Readonly<Record<string, string>> = {
  '’': "'",
  ʼ: "'",
  œ: 'oe',
  æ: 'ae',
  ς: 'σ',
  ى: 'ي',
  ة: 'ه',
  '\u0671': 'ا',
};
const ALIKE = new RegExp(`[${Object.keys(SAME).join('')}]`, 'g');

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(ALIKE, (character) => SAME[character] ?? character)
    .replace(/\s+/g, ' ');
}

/**
 * Folds a text so that two spellings that a reader takes for the same are equal: lower case, without
 * accents, Arabic hamza, vowel signs and tatweel, with plain apostrophes and single spaces.
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
