import type { BuilderMessages } from '../../messages/builder/messages.js';
import type { Snippet } from './snippet.js';

async function compressed(bytes: Blob): Promise<number> {
  const stream = bytes.stream().pipeThrough(new CompressionStream('gzip'));
  return (await new Response(stream).blob()).size;
}

/**
 * What a snippet costs a reader, in words: its own bytes and those of all it asks for, after gzip.
 *
 * @throws TypeError if a file cannot be had
 */
export async function costOf(
  { parts, requests }: Snippet,
  site: string,
  ui: string,
  { service }: BuilderMessages,
): Promise<string> {
  const files = requests.map(async (path) => (await fetch(site + path)).blob());
  const lines = new Blob(parts.map(({ code }) => code));
  const sizes = await Promise.all([lines, ...(await Promise.all(files))].map(compressed));
  const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1000;
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  // Arabic pages of the United Nations use these digits too.
  const locale = ui === 'ar' ? 'ar-u-nu-latn' : ui;
  return service.cost
    .replace('{bytes}', kilobytes.toLocaleString(locale, digits))
    .replace('{requests}', String(requests.length));
}
