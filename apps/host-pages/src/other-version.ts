import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Answer } from './condition.js';

/** A version that is not ours. */
export const OTHER_VERSION = '99.0.0';

const read = (name: string): string =>
  readFileSync(
    fileURLToPath(import.meta.resolve('@a4p/widgets/cdn/a4p.js')).replace('a4p.js', name),
    'utf8',
  );
const { version } = JSON.parse(read('integrity.json')) as { version: string };

/**
 * The published build under another version.
 *
 * @param file - what is asked for, below the folder `other/`
 * @example cdn: (file) => otherVersion(file)
 */
export function otherVersion(file: string): Answer {
  if (!file.startsWith('other/')) return {};
  return {
    file: file.replace('other/', '').replace(OTHER_VERSION, version),
    body: (text) => text.replaceAll(`"${version}"`, `"${OTHER_VERSION}"`),
  };
}

/** The address of the same script file in the other version. */
export function otherFile(address: string): string {
  return address.replace(`${version}/`, `other/${OTHER_VERSION}/`);
}
