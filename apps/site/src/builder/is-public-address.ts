/** Addresses of this computer or of a private network. */
const PRIVATE =
  /^(localhost|.*\.(localhost|local|internal|test)|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[)/;

/**
 * Whether others can be expected to reach a site, over a connection that their own pages allow.
 *
 * @param address - of the site
 * @example isPublicAddress('http://localhost:8080/'); // false
 */
export function isPublicAddress(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' && hostname.includes('.') && !PRIVATE.test(hostname);
}
