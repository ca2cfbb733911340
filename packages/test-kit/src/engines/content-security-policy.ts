import { createHash } from 'node:crypto';

function allowIn(policy: string, hash: string): string {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  const find = (name: string) => directives.find(([first = '']) => first.toLowerCase() === name);
  const deciding = find('script-src-elem') ?? find('script-src') ?? find('default-src');
  if (!deciding) return policy;
  const [name = '', ...sources] = deciding;
  // A hash would switch 'unsafe-inline' off for the page's own scripts.
  const isOpen =
    sources.includes("'unsafe-inline'") &&
    !sources.some((source) => /^'(nonce-|sha\d|strict-dynamic)/.test(source));
  if (isOpen) return policy;
  const allowed = [...sources.filter((source) => source !== "'none'"), hash].join(' ');
  if (name.toLowerCase() === 'default-src') return `${policy}; script-src-elem ${allowed}`;
  return directives
    .map((directive) => (directive === deciding ? `${name} ${allowed}` : directive.join(' ')))
    .join('; ');
}

/**
 * The value of a `Content-Security-Policy` header that allows one inline script more, and nothing else.
 *
 * @param header - one policy, or several with commas between
 * @param script - the text of the script
 * @example allowScript("default-src 'none'", 'run()'); // "default-src 'none'; script-src-elem 'sha256-…'"
 */
export function allowScript(header: string, script: string): string {
  const hash = `'sha256-${createHash('sha256').update(script, 'latin1').digest('base64')}'`;
  return header
    .split(',')
    .map((policy) => allowIn(policy.trim(), hash))
    .join(', ');
}
