import { readFileSync } from 'node:fs';

/** Folds white space, which the capture of the page did not keep. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The lines of the source page, white space folded. */
export const sourceLines = readFileSync(new URL('../source/page.fr.txt', import.meta.url), 'utf8')
  .split('\n')
  .map(fold)
  .filter(Boolean);
