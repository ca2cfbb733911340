import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, sep } from 'node:path';
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
 * @param patterned - entries that a pattern in `exports` stands for
 */
export function typesFindings(
  { archive }: Packed,
  untyped: readonly string[],
  patterned: readonly string[] = [],
): string {
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
  const included = patterned.length > 0 ? ['--include-entrypoints', ...patterned] : [];
  try {
    execFileSync(process.execPath, [command, archive, ...options, ...excluded, ...included], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return '';
  } catch (error) {
    // A tool that crashes has not found nothing.
    return (error as { stdout: string }).stdout || String(error);
  }
}

/** A file, or one for each condition. */
type Target = string | { readonly [condition: string]: Target };

function targetsIn(target: Target): readonly string[] {
  return typeof target === 'string' ? [target] : Object.values(target).flatMap(targetsIn);
}

interface PackageJson {
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, Target>>;
  readonly imports?: Readonly<Record<string, Target>>;
}

function packageJson({ folder }: Packed): PackageJson {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson;
}

/** The modules that a module names; types name each other as scripts do. */
function importsOf(folder: string, file: string): readonly string[] {
  if (!/\.(d\.ts|js)$/.test(file)) return [];
  const text = readFileSync(join(folder, file), 'utf8');
  const names = [...text.matchAll(/(?:from|import|import\()\s*["'](\.[^"']+)["']/g)];
  return names.map(([, name = '']) => {
    const path = posix.join(posix.dirname(file), name);
    return file.endsWith('.d.ts') ? path.replace(/\.js$/, '.d.ts') : path;
  });
}

/**
 * The files of a packed package to which nothing leads that is documented: no entry, and no module
 * that an entry needs. npm adds the package's own description, README and licence.
 *
 * @param also - files that are documented without being entries
 */
export function strayFiles(packed: Packed, also: RegExp): readonly string[] {
  const { bin = {}, exports, imports = {} } = packageJson(packed);
  const files = packed.files.map((file) => file.replaceAll(sep, '/'));
  const entries = [bin, exports, imports]
    .flatMap(targetsIn)
    .map(
      (target) =>
        new RegExp(`^${posix.normalize(target).replaceAll('.', '\\.').replace('*', '.+')}$`),
    );
  const reached = new Set(files.filter((file) => entries.some((entry) => entry.test(file))));
  for (const file of reached) {
    for (const needed of importsOf(packed.folder, file)) reached.add(needed);
  }
  return files.filter(
    (file) =>
      statSync(join(packed.folder, file)).isFile() &&
      !reached.has(file) &&
      !also.test(file) &&
      !/^(package\.json|README\.md|LICENSE|NOTICE\.md)$/.test(file),
  );
}

/**
 * The entries that the README's table lacks, or has too many.
 *
 * @param understood - entries that the table gives an example of, and those that a pattern stands for
 */
export function undocumentedEntries(packed: Packed, understood: RegExp): readonly string[] {
  const readme = readFileSync(join(packed.folder, 'README.md'), 'utf8');
  const documented = [...readme.matchAll(/`(\.(?:\/[\w./*-]+)?)`/g)].map(([, name = '']) => name);
  const entries = Object.keys(packageJson(packed).exports);
  return [
    ...entries.filter((entry) => !documented.includes(entry)),
    ...documented.filter((entry) => !entries.includes(entry)),
  ].filter((entry) => !understood.test(entry));
}
