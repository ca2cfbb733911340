import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { areas, commitments, locales } from '../src/index.js';

/** What a kind of import costs at worst. */
export interface Size {
  readonly what: string;
  /** The import that costs most of its kind. */
  readonly worst: string;
  /** Bytes over an empty bundle, compressed with brotli. */
  readonly bytes: number;
  /** The bytes that it has to stay below. */
  readonly limit: number;
}

/** How often more the Declaration's own list may cost than the passages of the page. */
const ALLOWANCE = commitments.some(({ number }) => number !== null) ? 2 : 1;

async function bundledSize(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    logLevel: 'error',
    charset: 'utf8',
    format: 'esm',
    legalComments: 'none',
    minify: true,
    platform: 'browser',
    write: false,
  });
  return brotliCompressSync(outputFiles[0]?.contents ?? new Uint8Array()).length;
}

async function worstOf(what: string, limit: number, specifiers: readonly string[], names = 'all') {
  const empty = await bundledSize('');
  const sizes = await Promise.all(
    specifiers.map(async (specifier) => {
      const bindings = names === 'all' ? 'all' : `{ ${names} }`;
      const code = `import ${bindings} from '${specifier}'; console.log(${names});`;
      return {
        what,
        limit: limit * ALLOWANCE,
        worst: specifier,
        bytes: (await bundledSize(code)) - empty,
      };
    }),
  );
  return sizes.reduce((worst, size) => (size.bytes > worst.bytes ? size : worst));
}

/** Their words alone take about as much as the limit: seven commitments, or three long ones in Cyrillic. */
const LONG = /\/performance-accountability$|ru\/partnerships$/;

/**
 * Bundles real imports of the built package and measures them.
 *
 * @returns for each kind of import, the one that costs most
 * @example (await measureSizes()).every(({ bytes, limit }) => bytes < limit);
 */
export async function measureSizes(): Promise<readonly Size[]> {
  const languages = locales.map(({ id }) => id);
  const all = languages.flatMap((locale) =>
    areas.map(({ id }) => `@a4p/declaration/${locale}/${id}`),
  );
  return Promise.all([
    worstOf(
      'one area in one language',
      1200,
      all.filter((area) => !LONG.test(area)),
    ),
    worstOf(
      'one of the longest areas',
      1550,
      all.filter((area) => LONG.test(area)),
    ),
    worstOf(
      'one language',
      8000,
      languages.map((locale) => `@a4p/declaration/${locale}`),
    ),
    worstOf(
      'the ids',
      600,
      ['@a4p/declaration'],
      'areas, commitments, statements, parties, organizations, locales',
    ),
  ]);
}
