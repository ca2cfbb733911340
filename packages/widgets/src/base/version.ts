import { version as own } from '../../package.json';

/**
 * The version of the elements, `1.2.3`; the content that they show has the same.
 *
 * @example console.log(version);
 */
export const version: string = own;
