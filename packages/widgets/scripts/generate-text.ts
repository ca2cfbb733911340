/**
 * Cuts the words of each language into the slices that the elements load, one module each, and writes
 * the map through which bundlers find them, and what is known of endorsements in no language.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { declarations } from '../src/text/declarations.js';
import { datedTotals, latestTotal, sourcedStates } from '../src/text/endorsements.js';
import { sliceMakers } from '../src/text/slices.js';

const target = new URL('../generated/', import.meta.url);
const sliceNames = Object.keys(sliceMakers) as (keyof typeof sliceMakers)[];

async function writeSlices(): Promise<void> {
  for (const { declaration, labels } of declarations) {
    const { locale } = declaration;
    await mkdir(new URL(`${locale}/`, target), { recursive: true });
    for (const name of sliceNames) {
      const slice = sliceMakers[name](declaration, labels);
      await writeFile(
        new URL(`${locale}/${name}.ts`, target),
        `import type { Slices } from '../../src/text/slices.js';\n` +
          `const text: Slices['${name}'] = ${JSON.stringify(slice)};\nexport default text;\n`,
      );
    }
  }
}

async function writeMap(): Promise<void> {
  const entries = declarations.flatMap(({ declaration: { locale } }) =>
    sliceNames.map((name) => `  '${locale}/${name}': () => import('./${locale}/${name}.js'),`),
  );
  await writeFile(
    new URL('text.ts', target),
    `import type { Locale } from '@a4p/declaration';
import type { Slices } from '../src/text/slices.js';

const modules: Readonly<Record<string, () => Promise<{ default: unknown }>>> = {
${entries.join('\n')}
};

/** Loads the words of one slice in a language. */
export async function loadText<Name extends keyof Slices>(locale: Locale, name: Name): Promise<Slices[Name]> {
  const load = modules[\`\${locale}/\${name}\`];
  if (!load) throw new RangeError(\`loadText: no words in "\${locale}".\`);
  return (await load()).default as Slices[Name];
}
`,
  );
}

await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
async function writeEndorsements(): Promise<void> {
  await writeFile(
    new URL('endorsements.ts', target),
    `import type { DatedTotal, NamedState, SourcedTotal } from '../src/text/endorsements.js';

/** The dated totals, the oldest first. */
export const totals: readonly DatedTotal[] = ${JSON.stringify(datedTotals())};

/** The latest total that gives both numbers. */
export const latest: SourcedTotal = ${JSON.stringify(latestTotal())};

/** The States that sources name. */
export const namedStates: readonly NamedState[] = ${JSON.stringify(sourcedStates())};
`,
  );
}

await writeSlices();
await writeEndorsements();
await writeMap();
