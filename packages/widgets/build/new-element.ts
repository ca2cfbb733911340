/**
 * Makes the folder of an element that passes every check as it is, and enters it wherever elements are
 * listed: `npm run new commitment-map`. The files in `new-element` are what it begins with.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { runCommand } from '../../../scripts/run-command.js';

const templates = new URL('new-element/', import.meta.url);
const root = new URL('../../../', import.meta.url);
const widgets = 'packages/widgets/';

/** The spellings of an element's name: as a folder, as a class, as words. */
interface Name {
  readonly folder: string;
  readonly pascal: string;
  readonly words: string;
}

function readName(given: string | undefined): Name {
  const folder = given?.replace(/^a4p-/, '') ?? '';
  if (!/^[a-z]+(-[a-z]+)*$/.test(folder)) {
    throw new RangeError(
      `expected a name of small letters and hyphens, such as "commitment-map"; got "${given ?? ''}". Try: npm run new commitment-map`,
    );
  }
  if (existsSync(new URL(`${widgets}src/${folder}`, root))) {
    throw new RangeError(
      `expected a name that is free; got "${folder}", whose folder is there. Choose another.`,
    );
  }
  const words = folder.replaceAll('-', ' ');
  return {
    folder,
    pascal: words.replace(/(?:^| )(\w)/g, (_, letter: string) => letter.toUpperCase()),
    words: words.charAt(0).toUpperCase() + words.slice(1),
  };
}

function rename(text: string, { folder, pascal, words }: Name): string {
  return text
    .replaceAll('new-element', folder)
    .replaceAll('newElement', pascal.charAt(0).toLowerCase() + pascal.slice(1))
    .replaceAll('NewElement', pascal)
    .replaceAll('New element', words)
    .replaceAll('the new element', `\`a4p-${folder}\``);
}

/** Puts a piece of text among its peers, which stand in the order of the alphabet. */
function insert(text: string, piece: string, peers: RegExp): string {
  const found = [...text.matchAll(peers)];
  const next = found.find(([peer]) => peer > piece);
  const [last] = found.slice(-1);
  if (!last) throw new Error(`expected something that matches ${String(peers)}; got nothing.`);
  const index = next?.index ?? last.index + last[0].length;
  return text.slice(0, index) + piece + text.slice(index);
}

/** The same words for each language, until somebody writes them. */
function inEach(words: string): string {
  const files = readdirSync(new URL(`${widgets}messages/`, root)).filter(
    (file) => file !== 'messages.ts',
  );
  return files.map((file) => `${file.slice(0, 2)}: '${words}'`).join(', ');
}

/** What goes into which list, and beside which peers. */
function entriesOf({ folder, pascal, words }: Name): readonly [string, string, RegExp][] {
  const from = `from './${folder}/${folder}.js';\n`;
  const src = `${widgets}src/`;
  const entry = `  'a4p-${folder}': {
    names: { ${inEach(words)} },
    when: { ${inEach(`${words}.`)} },
    example: {},
    height: 400,
  },
`;
  const row = `| \`a4p-${folder}\` | the titles of the eight areas | |\n`;
  return [
    [`${src}classes.ts`, `import { A4p${pascal} } ${from}`, /^import \{ A4p.*\n/gm],
    [`${src}classes.ts`, `  A4p${pascal},\n`, /^ {2}A4p\w+,\n/gm],
    [`${src}index.ts`, `export { A4p${pascal} } ${from}`, /^export \{ A4p(?!Element).*\n/gm],
    [`${src}elements.ts`, entry, /^ {2}'a4p-.*\{\n[\s\S]*?^ {2}\},\n/gm],
    ['README.md', row, /^\| `a4p-.*\n/gm],
  ];
}

const NEXT = `It shows the titles of the areas, and passes npm test as it is. Next:
  1. Say in its doc comment, in README.md and in the changeset what it is, and show that in render().
  2. Give it its names in packages/widgets/src/elements.ts, and say when to use it, in each language.
  3. npm run storybook, and look at it.`;

const read = (file: URL): string => readFileSync(file, 'utf8');

async function make(given: string | undefined): Promise<void> {
  const name = readName(given);
  const { folder } = name;

  // Everything is worked out before anything is written.
  const files = new Map<string, string>();
  for (const template of readdirSync(templates)) {
    const file = rename(template.replace(/\.txt$/, ''), name);
    files.set(`${widgets}src/${folder}/${file}`, rename(read(new URL(template, templates)), name));
  }
  for (const [list, piece, peers] of entriesOf(name)) {
    files.set(list, insert(files.get(list) ?? read(new URL(list, root)), piece, peers));
  }
  files.set(
    `.changeset/${folder}.md`,
    `---\n'@a4p/widgets': minor\n---\n\nNew element: \`a4p-${folder}\`.\n`,
  );

  for (const [file, text] of files) {
    const filepath = fileURLToPath(new URL(file, root));
    mkdirSync(dirname(filepath), { recursive: true });
    // A long name may want other line breaks.
    const options = await resolveConfig(filepath);
    writeFileSync(filepath, await format(text, { ...options, filepath }));
  }
  console.log(`Written:\n${[...files.keys()].map((file) => `  ${file}`).join('\n')}\n\n${NEXT}`);
}

await runCommand(() => make(process.argv[2]));
