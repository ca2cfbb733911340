interface Block {
  readonly start: string;
  readonly content: Part[];
  end: string;
}

/** What stands between the tags of blocks is text: words, and tags within a line. */
type Part = string | Block;

/** Blocks to WordPress too. */
const BLOCK =
  /^<(\/?)(?:article|aside|blockquote|caption|d[dlt]|details|div|figcaption|figure|footer|h[1-6]|header|li|nav|ol|p|section|summary|table|t[dhr]|t(?:body|foot|head)|ul)[ >]/;

const TOKENS = /<(?:"[^"]*"|[^">])*>|[^<]+/g;

const isBlock = (part: Part): part is Block => typeof part !== 'string';

/** Without spaces and line breaks at its ends; no-break spaces stay. */
const trim = (text: string): string => text.replace(/^[ \n]+|[ \n]+$/g, '');

function parse(html: string): readonly Part[] {
  const root: Part[] = [];
  const open: Block[] = [];
  for (const token of html.match(TOKENS) ?? []) {
    const [tag, slash] = BLOCK.exec(token) ?? [];
    if (slash) {
      const closed = open.pop();
      if (closed) closed.end = token;
    } else {
      const part = tag ? { start: token, content: [], end: '' } : token;
      (open.at(-1)?.content ?? root).push(part);
      if (isBlock(part)) open.push(part);
    }
  }
  return root;
}

function holdsOnlyBlocks(parts: readonly Part[]): boolean {
  return parts.some(isBlock) && parts.every((part) => isBlock(part) || trim(part) === '');
}

function inOneLine(parts: readonly Part[]): string {
  const written = parts.map((part) =>
    isBlock(part) ? part.start + inOneLine(part.content) + part.end : part,
  );
  return trim(written.join(''));
}

function inLines(parts: readonly Part[]): readonly string[] {
  return parts
    .filter(isBlock)
    .flatMap(({ start, content, end }) =>
      holdsOnlyBlocks(content)
        ? [start, ...inLines(content), end]
        : [start + inOneLine(content) + end],
    );
}

/**
 * The same HTML in lines, broken only where nothing on the way to a reader takes a line for more: a
 * block that holds only blocks has its tags on lines of their own, any other is one line. WordPress
 * shows line breaks beside text, and makes an empty paragraph of a space before `</div>`, so nothing is
 * indented. MDX takes asterisks for emphasis, so they are written as references.
 *
 * @param html - plain HTML, as `renderToString` writes it: every tag in lower case, and closed
 * @example readable('<div><p>One</p> <p>Two</p> </div>'); // '<div>\n<p>One</p>\n<p>Two</p>\n</div>'
 */
export function readable(html: string): string {
  const parts = parse(html.replaceAll('*', '&#42;'));
  return (holdsOnlyBlocks(parts) ? inLines(parts) : [inOneLine(parts)]).join('\n');
}
