/**
 * Cuts the content and messages of each language into the chunks that the elements load, one module
 * each, and writes the map by which bundlers find them, and the list of languages.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { locales } from '@a4p/declaration';
import { chunkMakers } from './content/chunks.js';
import { declarations } from './content/declarations.js';
import { known } from './content/known.js';

const target = new URL('../generated/', import.meta.url);

/** The names of the chunks. */
export const chunkNames = Object.keys(chunkMakers) as readonly (keyof typeof chunkMakers)[];

async function writeChunks(): Promise<void> {
  for (const { declaration, messages } of declarations) {
    const { locale } = declaration;
    await mkdir(new URL(`${locale}/`, target), { recursive: true });
    for (const name of chunkNames) {
      const chunk = chunkMakers[name](declaration, messages, known);
      await writeFile(
        new URL(`${locale}/${name}.ts`, target),
        `import type { Chunks } from '../../src/base/chunks.js';\n` +
          `const chunk: Chunks['${name}'] = ${JSON.stringify(chunk)};\nexport default chunk;\n`,
      );
    }
  }
}

async function writeMap(): Promise<void> {
  const entries = declarations.flatMap(({ declaration: { locale } }) =>
    chunkNames.map((name) => `  '${locale}/${name}': () => import('./${locale}/${name}.js'),`),
  );
  await writeFile(
    new URL('chunks.ts', target),
    `import type { ImportChunks } from '../src/base/chunks.js';

const modules: Readonly<Record<string, () => Promise<{ default: unknown }>>> = {
${entries.join('\n')}
};

export const importChunks: ImportChunks | undefined = async (locale, names) => {
  const imported = names.map(async (name) => {
    const load = modules[\`\${locale}/\${name}\`];
    if (!load) throw new RangeError(\`importChunks: no content in "\${locale}".\`);
    return [name, (await load()).default] as const;
  });
  return Object.fromEntries(await Promise.all(imported)) as never;
};
`,
  );
}

async function writeLanguages(): Promise<void> {
  const ids = locales.map(({ id }) => id);
  const fromRight = locales.filter(({ direction }) => direction === 'rtl').map(({ id }) => id);
  await writeFile(
    new URL('languages.ts', target),
    `import type { Locale } from '@a4p/declaration';

/** The languages, without their names, which no reader needs. */
export const LOCALES: readonly string[] = ${JSON.stringify(ids)};

/** The languages that are written from right to left. */
export const RIGHT_TO_LEFT: readonly Locale[] = ${JSON.stringify(fromRight)};
`,
  );
}

/** Writes the folder `generated`. */
export async function generateContent(): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await writeChunks();
  await writeLanguages();
  await writeMap();
}
