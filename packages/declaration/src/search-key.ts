const MARKS = /[\p{Mn}\u0640]/gu;
const APOSTROPHES = /[’ʼ＇]/g;

/**
 * The form of a text in which two spellings that a reader takes for the same are equal: lower case,
 * without accents, Arabic vowel signs and tatweel, with plain apostrophes and spaces.
 *
 * @param text - any text
 * @example searchKey('L’État') === searchKey("l'etat"); // true
 */
export function searchKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(APOSTROPHES, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim();
}
