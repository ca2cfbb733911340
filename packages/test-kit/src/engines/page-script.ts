/** tsx wraps named functions in this helper, which no page has. */
const HELPER = 'const __name = (value) => value;';

/**
 * The source of an expression that calls a function in a page.
 *
 * @param run - a function that uses nothing from outside
 * @param arg - handed to it, as JSON
 * @example pageScript((name) => document.querySelector(name)?.id, 'main');
 */
export function pageScript(run: (arg: never) => unknown, arg?: unknown): string {
  return `(() => { ${HELPER} return (${String(run)})(${JSON.stringify(arg) ?? ''}); })()`;
}
