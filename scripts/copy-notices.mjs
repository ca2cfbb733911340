/** Puts the licence and the notice beside the package that is about to be packed: npm looks nowhere else. */
import { copyFileSync } from 'node:fs';

for (const file of ['LICENSE', 'NOTICE.md']) {
  copyFileSync(new URL(`../${file}`, import.meta.url), file);
}
