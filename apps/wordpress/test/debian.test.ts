/** What is said where WordPress's packages are missing. */
import { expect, test } from 'vitest';
import { missingPackages, requirePackages } from '../src/debian.js';

test('the packages whose files are missing are found', () => {
  expect(missingPackages(() => true)).toEqual([]);
  expect(missingPackages((path) => !path.includes('php'))).toContain('php-cli');
  expect(missingPackages(() => false)).toContain('mariadb-server-core');
});

test('the error names them, and the command that installs them', () => {
  expect(() => requirePackages([])).not.toThrow();
  expect(() => requirePackages(['php-cli', 'wordpress'])).toThrow(
    /missing: php-cli, wordpress\. Install them: apt-get install --no-install-recommends php-cli wordpress$/,
  );
});
