import { joinDeclaration } from '../../src/join.js';
import { locales } from '../../src/locales.js';
import { DeclarationError, parseDeclaration } from '../../src/parse.js';
import { recordsOf, type Imported } from './imported.js';
import { Problems } from './problems.js';
import type { Texts } from '../texts.js';

/**
 * Joins every language with what was imported, and reads the result as anyone would.
 *
 * @throws ImportError if a language does not hold
 */
export function checkImported(imported: Imported, texts: Texts): void {
  const problems = new Problems();
  const records = recordsOf(imported);
  for (const { id } of locales) {
    try {
      parseDeclaration(
        structuredClone(joinDeclaration(id, texts[id], imported.words[id], records)),
      );
    } catch (error) {
      if (!(error instanceof DeclarationError)) throw error;
      problems.add(`${id}: ${error.message}`);
    }
  }
  problems.throwIfAny();
}
