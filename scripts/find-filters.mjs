import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where WordPress is unpacked: installed as a package, it brings a web server and a database. */
export const UNPACKED = fileURLToPath(new URL('../node_modules/.cache/wordpress', import.meta.url));

const WORDPRESS = '/usr/share/wordpress';

function findCommand(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

/**
 * The path of the PHP on this machine, or `undefined`.
 *
 * @example const php = findPhp(); // '/usr/bin/php'
 */
export function findPhp() {
  return findCommand('php');
}

/**
 * The WordPress on this machine and the PHP that runs it, or `undefined`.
 *
 * @example const wordpress = findWordPress(); // { php: '/usr/bin/php', folder: '/usr/share/wordpress' }
 */
export function findWordPress() {
  const php = findPhp();
  const folder = [WORDPRESS, join(UNPACKED, WORDPRESS)].find((path) =>
    existsSync(join(path, 'wp-settings.php')),
  );
  return php && folder && { php, folder };
}

/**
 * The path of the Hugo on this machine, or `undefined`.
 *
 * @example const hugo = findHugo(); // '/usr/bin/hugo'
 */
export function findHugo() {
  return findCommand('hugo');
}
