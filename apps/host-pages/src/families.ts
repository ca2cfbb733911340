import { readdirSync } from 'node:fs';
import type { Family } from './condition.js';

const folder = new URL('../conditions/', import.meta.url);

/** All conditions: one file a family. */
export const families: readonly Family[] = await Promise.all(
  readdirSync(folder).map(
    async (file) => ((await import(new URL(file, folder).href)) as { default: Family }).default,
  ),
);
