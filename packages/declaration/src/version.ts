import { version as own } from '../package.json';

/**
 * The version of the content, which is that of the package: `1.2.3`. What each number means for texts,
 * ids and endorsements is in VERSIONING.md.
 *
 * @example console.log(version);
 */
export const version: string = own;
