/** What may stand before a document's first script, up to and with the start tag of the head. */
const BEFORE_SCRIPTS =
  /^(?:\u00EF\u00BB\u00BF)?(?:\s|<!--[^]*?-->|<\?[^>]*>)*(?:<!doctype[^>]*>)?(?:\s|<!--[^]*?-->)*(?:<html(?:\s[^>]*)?>)?(?:\s|<!--[^]*?-->)*(?:<head(?:\s[^>]*)?>)?/i;

/**
 * The text of an inline script, which removes its own element, fit for HTML and XHTML in any encoding
 * that includes ASCII.
 *
 * @param sources - statements, run one after another
 * @example inlineScript(['window.started = true']);
 */
export function inlineScript(sources: readonly string[]): string {
  const statements = ['document.currentScript.remove()', ...sources].join(';\n');
  const text = statements
    .replace(/<(?=\/script|!--)/gi, '\\x3C')
    .replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `/*<![CDATA[*/${text}/*]]>*/`;
}

/**
 * Puts a script before all others of a document, without changing whether it is in quirks mode.
 *
 * @param html - the document or its beginning, a character a byte
 * @param script - the text of the script
 * @example insertScript('<!doctype html><title>Page</title>', 'run()');
 */
export function insertScript(html: string, script: string): string {
  const [head = ''] = BEFORE_SCRIPTS.exec(html) ?? [];
  return `${head}<script>${script}</script>${html.slice(head.length)}`;
}
