import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { formatMessage } from 'publint/utils';
import { publint } from 'publint';

/** A package as `npm pack` makes it. */
export interface Packed {
  /** The archive. */
  readonly archive: string;
  /** The folder with what is in it. */
  readonly folder: string;
  /** All files and folders in it. */
  readonly files: readonly string[];
  readonly remove: () => void;
}

/**
 * Packs a package as it would be published, and unpacks it beside.
 *
 * @param folder - the package's folder
 * @example const { files, remove } = pack('packages/widgets');
 */
export function pack(folder: string): Packed {
  const target = mkdtempSync(join(tmpdir(), 'a4p-'));
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', target], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  execFileSync('tar', ['-xzf', filename], { cwd: target });
  const inside = join(target, 'package');
  return {
    archive: join(target, filename),
    folder: inside,
    files: readdirSync(inside, { recursive: true, encoding: 'utf8' }),
    remove: () => rmSync(target, { recursive: true }),
  };
}

/** What publint says of a packed package, in words; nothing if all is well. */
export async function publintFindings({ folder }: Packed): Promise<readonly string[]> {
  const { messages, pkg } = await publint({ pkgDir: folder, pack: false, strict: true });
  return messages.map((message) => formatMessage(message, pkg) ?? message.code);
}

/**
 * What "are the types wrong" says of a packed package: nothing if all is well. The package is ESM only.
 *
 * @param untyped - entries that are no modules with types, such as style sheets
 */
export function typesFindings({ archive }: Packed, untyped: readonly string[]): string {
  const own = createRequire(import.meta.url).resolve('@arethetypeswrong/cli/package.json');
  const command = join(dirname(own), 'dist/index.js');
  const options = [
    '--profile',
    'esm-only',
    '--format',
    'table-flipped',
    '--no-color',
    '--no-emoji',
  ];
  const excluded = untyped.length > 0 ? ['--exclude-entrypoints', ...untyped] : [];
  try {
    execFileSync(process.execPath, [command, archive, ...options, ...excluded], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return '';
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
