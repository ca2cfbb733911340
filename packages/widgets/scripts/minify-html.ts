import ts from 'typescript';

/** Tags around which white space shows nothing; within a button it shows nothing either. */
const BLOCKS =
  'article|blockquote|caption|div|figcaption|figure|form|h[1-6]|label|li|nav|option|p|path|section|select|slot|svg|table|tbody|td|text|th|thead|tr|ul';
const BEFORE = new RegExp(`(<\\/?(?:${BLOCKS})\\b[^<>]*>|<button\\b[^<>]*>|^)\\s*\\n\\s*`, 'g');
const AFTER = new RegExp(`\\s*\\n\\s*(?=<\\/?(?:${BLOCKS})\\b|<\\/button\\b|$)`, 'g');

/** The places of values, as one character each while the white space around them is looked at. */
const HOLE = '\u0001';

function minified(text: string): string {
  return text
    .replace(/<[^<>]*>/g, (tag) =>
      tag
        .replace(/\s+/g, ' ')
        .replace(/ ?\/?>$/, '>')
        .replace(/ >/g, '>'),
    )
    .replace(BEFORE, '$1')
    .replace(AFTER, '')
    .replace(new RegExp(`${HOLE}\\s*\\n\\s*(?=${HOLE})`, 'g'), HOLE)
    .replace(/\s*\n\s*/g, ' ');
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function editsOf(template: ts.TemplateLiteral): readonly Edit[] {
  const pieces = ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
  const texts = minified(pieces.map(({ rawText = '' }) => rawText).join(HOLE)).split(HOLE);
  return pieces.map((piece, index) => {
    // A piece stands between a backtick or brace, and a backtick or `${`.
    const from = piece.getStart() + 1;
    return { from, to: from + (piece.rawText ?? '').length, text: texts[index] ?? '' };
  });
}

/**
 * Takes the white space that shows nothing out of the `html` and `svg` templates of a module.
 *
 * @param source - the module, in TypeScript
 * @example minifyHtml('html`<p>\n  ${words}\n</p>`'); // 'html`<p>${words}</p>`'
 */
export function minifyHtml(source: string): string {
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.getText())) {
      edits.push(...editsOf(node.template));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true));
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce(
      (text, { from, to, text: piece }) => text.slice(0, from) + piece + text.slice(to),
      source,
    );
}
