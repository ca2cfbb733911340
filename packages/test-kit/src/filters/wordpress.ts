import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findWordPress } from '../../../../scripts/find-filters.mjs';
import type { Filter } from './filter.js';

const SCRIPT = fileURLToPath(new URL('wordpress/filter.php', import.meta.url));

/**
 * A post of WordPress: its own filters in its own order, for what is saved and for what is shown.
 *
 * @param editor - where the HTML is pasted: a block "Custom HTML", or the text of the classic editor
 * @param user - who saves the post; WordPress filters what an author saves
 * @throws Error where there is no WordPress, or with what PHP said where it failed
 * @example await wordpress('classic', 'author')('Text<script></script>'); // '<p>Text</p>\n'
 */
export function wordpress(editor: 'block' | 'classic', user: 'administrator' | 'author'): Filter {
  return async (html) => {
    const found = findWordPress();
    if (!found) {
      throw new Error(
        'wordpress: expected PHP and WordPress (Debian: apt-get install php-cli wordpress), found none. Run "node scripts/setup.mjs --wordpress", or install them.',
      );
    }
    const running = promisify(execFile)(found.php, [SCRIPT, found.folder, editor, user]);
    running.child.stdin?.end(html);
    const { stdout, stderr } = await running;
    if (!stdout.startsWith('"'))
      throw new Error(`wordpress: expected HTML, got ${stdout}${stderr}`);
    return JSON.parse(stdout) as string;
  };
}
