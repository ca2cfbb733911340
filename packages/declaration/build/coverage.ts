/** Prints how complete each language is, and writes it into the README. */
import { readFile, writeFile } from 'node:fs/promises';
import { coverageTable, withCoverage } from './coverage-table.js';
import { declarations } from './declarations.js';

const readme = new URL('../README.md', import.meta.url);
const table = coverageTable(declarations);
console.log(table);
await writeFile(readme, withCoverage(await readFile(readme, 'utf8'), table));
