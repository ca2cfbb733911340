/**
 * Asks for every address that the sources name, and says which do not answer.
 *
 * @example npm run links
 */
import type { Source } from '../src/model/source.js';
import { sources } from '../src/sources.js';

/** How long an address may take, in milliseconds. */
const PATIENCE = 30_000;

async function problemWith(address: string): Promise<string | null> {
  try {
    const { ok, status } = await fetch(address, {
      // Some servers refuse programs that do not say who they are.
      headers: { 'User-Agent': 'a4p-link-check (weekly)' },
      signal: AbortSignal.timeout(PATIENCE),
    });
    return ok ? null : `answered ${String(status)}`;
  } catch (error) {
    return `did not answer (${String(error)})`;
  }
}

const all: readonly Source[] = sources;
let broken = 0;
for (const { id, href } of all) {
  if (href === null) continue;
  const problem = await problemWith(href);
  if (problem === null) continue;
  broken += 1;
  console.error(
    `${id}: expected ${href} to be there; it ${problem}. If it has moved, correct \`href\` in packages/declaration/src/sources.ts; if it is gone, set it to null.`,
  );
}
console.log(`${String(all.length)} sources, ${String(broken)} broken`);
process.exitCode = broken > 0 ? 1 : 0;
