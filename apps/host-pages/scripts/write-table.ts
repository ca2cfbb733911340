/** Writes the tables of `docs/host-pages.md` from the conditions. */
import { readFileSync, writeFileSync } from 'node:fs';
import { families } from '../src/families.js';
import { withTables } from '../src/table.js';

const page = new URL('../../../docs/host-pages.md', import.meta.url);

writeFileSync(page, await withTables(readFileSync(page, 'utf8'), families));
