import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { locales } from '@a4p/declaration';
import { cyclonedxEsbuildPlugin } from '@cyclonedx/cyclonedx-esbuild';
import { build, type BuildOptions } from 'esbuild';
import { version } from '../package.json';
import { classes } from '../src/classes.js';
import type * as Static from '../src/static/static.js';
import { chunkNames } from './generate-content.js';
import { minifyLiterals } from './minify-literals.js';

const target = new URL('../dist/cdn/', import.meta.url);

const options: BuildOptions = {
  bundle: true,
  charset: 'utf8',
  conditions: ['production', 'self-contained'],
  format: 'esm',
  legalComments: 'none',
  minify: true,
  platform: 'browser',
  plugins: [minifyLiterals],
  target: 'es2022',
  write: false,
};

/** Where Lit cannot start, the page gets a line on the console and not an error. */
const GUARD: BuildOptions = {
  banner: { js: 'try{' },
  footer: { js: '}catch(error){console.warn(`a4p: fallback content stays. ${error}`)}' },
};

/** Says whose code is in the script files: all of it is in the elements. */
const sbom = cyclonedxEsbuildPlugin({
  mcType: 'library',
  outputFile: 'dist/cdn/sbom.cdx.json',
  outputReproducible: true,
});

/** The files of one build. */
class ScriptFiles {
  readonly files = new Map<string, Uint8Array>();

  /** Bundles a module, that of a path or one given as text. */
  async add(path: string, entry: BuildOptions): Promise<void> {
    const { outputFiles } = await build({ ...options, ...entry });
    this.files.set(path, outputFiles?.[0]?.contents ?? new Uint8Array());
  }

  hashOf(algorithm: 'sha256' | 'sha384', path: string): string {
    const bytes = this.files.get(path) ?? new Uint8Array();
    return createHash(algorithm).update(bytes).digest('base64');
  }
}

const asModule = (contents: string): BuildOptions => ({
  stdin: { contents, resolveDir: '.', loader: 'ts' },
});

/** Adds a language's content to the page. */
function contentModule(locale: string, chunks: readonly string[]): string {
  return `${chunks.map((name) => `import ${name} from './generated/${locale}/${name}.ts';`).join('\n')}
import { addContent } from './src/base/content.ts';
addContent('${locale}', { ${chunks.join()} });`;
}

const DEFINE = `import { defineElement } from './src/base/define-element.ts';`;

async function addLanguage(scripts: ScriptFiles, locale: string): Promise<void> {
  const folder = `${version}/${locale}`;
  for (const { tagName, name, chunks } of classes) {
    const file = tagName.replace('a4p-', '');
    const module = `${DEFINE}
import { ${name} } from './src/${file}/${file}.ts';
${contentModule(locale, chunks)}
defineElement(${name});`;
    await scripts.add(`${folder}/${file}.js`, { ...asModule(module), ...GUARD });
  }
  const all = `${DEFINE}
import { classes } from './src/classes.ts';
${contentModule(locale, chunkNames)}
for (const element of classes) defineElement(element);`;
  await scripts.add(`${folder}/all.js`, { ...asModule(all), ...GUARD });
  await scripts.add(`${folder}/content.js`, asModule(contentModule(locale, chunkNames)));
}

/** The loader has the hash of each file that it loads: SHA-256 is enough there, and shorter. */
async function addLoader(scripts: ScriptFiles): Promise<void> {
  const hashes: Record<string, Record<string, string>> = {};
  for (const path of scripts.files.keys()) {
    const [, locale = '', name = ''] = path.replace('.js', '').split('/');
    (hashes[locale] ??= {})[name] = scripts.hashOf('sha256', path);
  }
  // Beside the version's folder, and in it.
  for (const folder of [`${version}/`, '']) {
    await scripts.add(`${folder === '' ? `${version}/` : ''}a4p.js`, {
      entryPoints: ['src/loader/a4p.ts'],
      define: { SCRIPT_HASHES: JSON.stringify(hashes), SCRIPT_FOLDER: JSON.stringify(folder) },
    });
  }
}

async function writeAll({ files }: ScriptFiles): Promise<void> {
  await rm(target, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    await mkdir(new URL('.', new URL(path, target)), { recursive: true });
    await writeFile(new URL(path, target), bytes);
  }
  // The licence of Lit's code asks to go with it.
  const licence = new URL('LICENSE', import.meta.resolve('lit'));
  await copyFile(licence, new URL(`${version}/LICENSE-lit.txt`, target));
}

/** What a snippet or a policy needs to know of the files: a hash each, and one for each style sheet. */
async function writeIntegrity(scripts: ScriptFiles): Promise<void> {
  const { styleOf } = (await import(
    new URL('../dist/static.js', import.meta.url).href
  )) as typeof Static;
  const styleHash = (tagName: string): string =>
    createHash('sha256').update(styleOf(tagName)).digest('base64');
  const integrity = {
    version,
    files: Object.fromEntries(
      [...scripts.files.keys()]
        .toSorted()
        .map((path) => [path, `sha384-${scripts.hashOf('sha384', path)}`]),
    ),
    styles: Object.fromEntries(
      classes.map(({ tagName }) => [tagName, `sha256-${styleHash(tagName)}`]),
    ),
  };
  await writeFile(new URL('integrity.json', target), `${JSON.stringify(integrity, null, 2)}\n`);
}

/**
 * Builds `dist/cdn`: the loader, and a folder named after the version with the script files, each
 * complete in one request. The files of a version never change, so they can be cached for ever.
 */
export async function buildScriptFiles(): Promise<void> {
  const scripts = new ScriptFiles();
  for (const { id } of locales) await addLanguage(scripts, id);
  await addLoader(scripts);
  for (const name of ['resize', 'embed']) {
    await scripts.add(`${version}/${name}.js`, { entryPoints: [`src/embed/${name}.ts`] });
  }
  const plainCss = await readFile(new URL('../dist/plain.css', import.meta.url));
  scripts.files.set(`${version}/plain.css`, plainCss);
  await writeAll(scripts);
  await writeIntegrity(scripts);
  await build({ ...options, entryPoints: ['src/define.ts'], plugins: [minifyLiterals, sbom] });
}
