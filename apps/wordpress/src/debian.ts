import { existsSync } from 'node:fs';

/** Where Debian has WordPress. */
export const WORDPRESS = '/usr/share/wordpress';

const NEEDED: readonly (readonly [path: string, debianPackage: string])[] = [
  [`${WORDPRESS}/wp-includes/version.php`, 'wordpress'],
  [`${WORDPRESS}/wp-content/languages/fr_FR.mo`, 'wordpress-l10n'],
  [`${WORDPRESS}/wp-content/themes/twentytwentythree`, 'wordpress-theme-twentytwentythree'],
  ['/usr/bin/php', 'php-cli'],
  ['/usr/sbin/mariadbd', 'mariadb-server-core'],
];

/**
 * Debian's packages that a WordPress needs and this machine lacks.
 *
 * @example missingPackages(); // ['php-cli']
 */
export function missingPackages(isThere: (path: string) => boolean = existsSync): string[] {
  return NEEDED.filter(([path]) => !isThere(path)).map(([, debianPackage]) => debianPackage);
}

/**
 * Does nothing where they are all there.
 *
 * @throws Error naming those that are missing, and how to install them
 * @example requirePackages();
 */
export function requirePackages(missing: readonly string[] = missingPackages()): void {
  if (missing.length === 0) return;
  throw new Error(
    `startWordPress: expected Debian's packages ${NEEDED.map(([, name]) => name).join(', ')}; missing: ${missing.join(', ')}. ` +
      `Install them: apt-get install --no-install-recommends ${missing.join(' ')}`,
  );
}
