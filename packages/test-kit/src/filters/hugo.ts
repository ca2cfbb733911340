import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { findHugo } from '../../../../scripts/find-filters.mjs';
import type { Filter } from './filter.js';

const siteWith = (html: string): Readonly<Record<string, string>> => ({
  // Without it Hugo leaves HTML out of pages in Markdown.
  'hugo.toml': '[markup.goldmark.renderer]\nunsafe = true\n',
  'layouts/index.html': '{{ .Content }}',
  'content/_index.md': `---\ntitle: Page\n---\n${html}`,
});

/**
 * A page in Markdown, by Hugo, on a site that allows HTML there.
 *
 * @throws Error where there is no Hugo
 * @example await hugo('*Text*'); // '<p><em>Text</em></p>\n'
 */
export const hugo: Filter = async (html) => {
  const command = findHugo();
  if (command === undefined) {
    throw new Error(
      'hugo: expected Hugo (Debian: apt-get install hugo), found none. Run "node scripts/setup.mjs --hugo", or install it.',
    );
  }
  const folder = mkdtempSync(join(tmpdir(), 'a4p-hugo-'));
  try {
    for (const [path, text] of Object.entries(siteWith(html))) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    await promisify(execFile)(command, ['--quiet', '--source', folder]);
    return readFileSync(join(folder, 'public/index.html'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
};
