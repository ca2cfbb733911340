import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { copyWordPress, type SiteOptions } from './copy-wordpress.js';
import { startDatabase } from './database.js';
import { requirePackages } from './debian.js';
import { run, startProgram, untilItSays, whenProcessEnds } from './programs.js';

/** Who may write: WordPress lets only administrators publish scripts. */
export type Role = 'administrator' | 'author';

/** A running WordPress. */
export interface WordPress {
  /** Such as `http://127.0.0.1:40123`, without a slash at the end. */
  readonly url: string;
  /** Logs a page in. */
  readonly logIn: (page: Page, role: Role) => Promise<void>;
  /** Stops and removes all of it. */
  readonly close: () => Promise<void>;
}

const install = fileURLToPath(new URL('../site/install.php', import.meta.url));

/**
 * Starts a WordPress as Debian has it, with a database of its own, an administrator and an author.
 *
 * @throws Error naming the packages to install, if they are missing
 * @example
 * const wordpress = await startWordPress({ language: 'fr_FR', editor: 'classic' });
 * await wordpress.logIn(page, 'author');
 * await wordpress.close();
 */
export async function startWordPress({
  language = 'fr_FR',
  editor = 'block',
}: Partial<SiteOptions> = {}): Promise<WordPress> {
  requirePackages();
  const folder = mkdtempSync(join(tmpdir(), 'a4p-wordpress-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const undo = [whenProcessEnds(remove), remove] as (() => unknown)[];
  const close = async (): Promise<void> => {
    for (const task of undo.splice(0).reverse()) await task();
  };
  try {
    const site = join(folder, 'site');
    await copyWordPress(site, { language, editor });
    const database = await startDatabase(folder);
    undo.push(database.stop);
    const env = { A4P_DATABASE_SOCKET: database.socket };
    const server = startProgram('/usr/bin/php', ['-S', '127.0.0.1:0', '-t', site], env);
    undo.push(server.stop);
    const [, url = ''] = await untilItSays(server, /\((http:[^)]+)\) started/);
    await run('/usr/bin/php', [install, site, language], {
      ...env,
      HTTP_HOST: new URL(url).host,
    });
    return { url, close, logIn: (page, role) => logIn(page, url, role) };
  } catch (error) {
    await close();
    throw error;
  }
}

async function logIn(page: Page, url: string, role: Role): Promise<void> {
  await page.goto(`${url}/wp-login.php`);
  await page.locator('#user_login').fill(role);
  await page.locator('#user_pass').fill(role);
  await page.locator('#wp-submit').click();
  await page.locator('#wpadminbar').waitFor();
}
