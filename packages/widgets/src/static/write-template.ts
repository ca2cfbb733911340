import { nothing, type TemplateResult } from '#lit';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as HTML writes it, in content and between double quotes. */
export function escapeText(text: string | number | boolean): string {
  return String(text).replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** The start of an attribute at the end of a piece of a template: its kind, its name, what follows. */
const OPEN_ATTRIBUTE = /\s([.?@]?)([\w-]+)=(["']?)([^"'\s]*)$/;

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && 'strings' in value;
}

/**
 * Writes a template out as HTML: what an element renders, as text. Listeners and properties, which
 * need the script, are left out.
 *
 * @param value - what stands between the pieces of a template: text, a template, a list, or nothing
 * @example writeTemplate(html`<p>${'1 < 2'}</p>`); // '<p>1 &lt; 2</p>'
 */
export function writeTemplate(value: unknown): string {
  if (value === nothing || value === null || value === undefined) return '';
  if (isTemplate(value)) return writePieces(value);
  if (Array.isArray(value)) return value.map(writeTemplate).join('');
  return escapeText(value as string);
}

function writePieces({ strings, values }: TemplateResult): string {
  let written = '';
  let inTag = false;
  strings.forEach((string, index) => {
    const piece = string.replace(/\s*\n\s*/g, ' ');
    inTag = /<[^>]*$/.test(piece) || (inTag && !piece.includes('>'));
    written += piece;
    if (index === values.length) return;
    const value = values[index];
    const attribute = inTag ? OPEN_ATTRIBUTE.exec(written) : null;
    if (!attribute) {
      written += writeTemplate(value);
      return;
    }
    const [open, kind = '', name = '', quote = ''] = attribute;
    const before = written.slice(0, -open.length);
    if (kind === '?') written = value ? `${before} ${name}` : before;
    else if (kind || value === nothing) written = before;
    else if (quote) written += escapeText(String(value));
    else written += `"${escapeText(String(value))}"`;
  });
  return written;
}
