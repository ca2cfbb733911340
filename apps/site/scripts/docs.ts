/** The project's documents, as pages of the site. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../docs/', import.meta.url));

/** The order in which readers need them; what is not named here comes last. */
const ORDER = ['embedding', 'theming', 'languages', 'accessibility', 'host-pages'];

const rankOf = (name: string): number =>
  (ORDER.indexOf(name) + ORDER.length + 1) % (ORDER.length + 1);

/** A document. */
export interface Doc {
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

/** All of them, in order. */
export const docs: readonly Doc[] = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file): Doc => {
    const text = readFileSync(join(folder, file), 'utf8');
    const [, title = file] = /^# (.+)$/m.exec(text) ?? [];
    return { name: file.replace('.md', ''), title, text };
  })
  .toSorted((one, other) => rankOf(one.name) - rankOf(other.name));
