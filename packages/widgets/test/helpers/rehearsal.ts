import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** What is made by tools, and made anew in the copy. */
const MADE = /(^|\/)(node_modules|dist|generated|\.turbo|\.git|\.vitest-attachments)(\/|$)/;

const PACKAGES = ['declaration', 'widgets', 'test-kit'] as const;

/** A copy of the packages, in which commands run as they do in the repository. */
export interface Rehearsal {
  readonly folder: string;
  /** Runs a command such as `npm`, and gives what it prints. */
  readonly run: (command: string, ...options: readonly string[]) => string;
}

/** Copies the packages to a folder of their own; what is installed is linked, they themselves are not. */
export function copyPackages(): Rehearsal {
  const folder = mkdtempSync(join(tmpdir(), 'a4p-rehearsal-'));
  const files = readdirSync(root).filter((name) => !MADE.test(name) && name !== 'apps');
  for (const file of files) {
    cpSync(join(root, file), join(folder, file), {
      recursive: true,
      filter: (path) => !MADE.test(path.slice(root.length)),
    });
  }
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '@a4p'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== '@a4p') symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  for (const name of PACKAGES) {
    symlinkSync(join(folder, 'packages', name), join(modules, '@a4p', name));
    const own = join('packages', name, 'node_modules');
    try {
      symlinkSync(join(root, own), join(folder, own));
    } catch {
      // Nothing is installed there.
    }
  }
  const run = (command: string, ...options: readonly string[]): string => {
    try {
      return execFileSync(command, options, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
    } catch (error) {
      const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
      throw new Error(`${command} ${options.join(' ')}\n${stdout}${stderr}`, { cause: error });
    }
  };
  return { folder, run };
}
