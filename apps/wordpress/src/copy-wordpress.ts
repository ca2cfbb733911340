import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WORDPRESS } from './debian.js';
import { run } from './programs.js';

/** What editors write with. */
export type Editor = 'block' | 'classic';

/** What differs from site to site. */
export interface SiteOptions {
  /** As WordPress names it, such as `fr_FR`. */
  readonly language: string;
  readonly editor: Editor;
}

const ours = fileURLToPath(new URL('../', import.meta.url));

/**
 * Copies Debian's WordPress, whose own configuration is that of the machine, and adds what is ours.
 *
 * @param site - the folder to make
 * @example await copyWordPress('/tmp/site', { language: 'fr_FR', editor: 'block' });
 */
export async function copyWordPress(
  site: string,
  { language, editor }: SiteOptions,
): Promise<void> {
  await run('cp', ['--recursive', '--dereference', WORDPRESS, site]);
  copyFileSync(join(ours, 'site/wp-config.php'), join(site, 'wp-config.php'));
  const mustUse = join(site, 'wp-content/mu-plugins');
  mkdirSync(mustUse);
  const add = (file: string): void => {
    copyFileSync(join(ours, 'must-use', file), join(mustUse, file));
  };
  if (editor === 'classic') add('classic-editor.php');
  const labels = join(ours, `labels/${language}.json`);
  if (!existsSync(labels)) return;
  add('labels.php');
  copyFileSync(labels, join(mustUse, 'labels.json'));
}
