import { inflateSync } from 'node:zlib';

const PAGE = /\/Type \/Page\n[\s\S]*?\/Contents (\d+) 0 R/g;

function contentOf(pdf: string, id: string): string {
  const start = pdf.indexOf(`\n${id} 0 obj\n`);
  const [head = '', length = ''] =
    /<<[\s\S]*?\/Length (\d+)>>\s*stream\n/.exec(pdf.slice(start)) ?? [];
  const from = pdf.indexOf(head, start) + head.length;
  return inflateSync(Buffer.from(pdf.slice(from, from + Number(length)), 'latin1')).toString(
    'latin1',
  );
}

/**
 * How many letters stand on each page of a PDF, as Chromium writes it.
 *
 * @throws Error if there are no pages in it that can be read
 * @example lettersByPage(await page.pdf()); // [1204, 980]
 */
export function lettersByPage(file: Buffer): readonly number[] {
  const pdf = file.toString('latin1');
  const pages = [...pdf.matchAll(PAGE)].map(([, id = '']) =>
    [...contentOf(pdf, id).matchAll(/<([0-9A-F]+)> Tj/g)].reduce(
      // Four digits are a letter.
      (letters, [, digits = '']) => letters + digits.length / 4,
      0,
    ),
  );
  if (pages.length > 0) return pages;
  throw new Error('Expected a PDF with the objects of its pages; got none.');
}
