import { toText } from '../base/attributes.js';

/**
 * An address that is safe to link to or load, else `null`: only `http:` and `https:` are.
 *
 * @param value - an absolute address, or one relative to the page
 * @param base - the page's address; `null` where there is no page yet: a relative address then stays
 * @example safeAddress('javascript:alert(1)', document.baseURI); // null
 */
export function safeAddress(value: unknown, base: string | null): string | null {
  const given = toText(value)?.trim();
  if (!given) return null;
  try {
    const { protocol, href } = new URL(given, base ?? 'https://example.org/');
    if (protocol !== 'https:' && protocol !== 'http:') return null;
    return base === null && !/^https?:/i.test(given) ? given : href;
  } catch {
    return null;
  }
}
