import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The docs that are made from the elements' doc comments. */
const WIDGETS = 'packages/widgets/dist/';

/** Storybook's guides. */
const GUIDES = 'apps/storybook/guides/';

/** A piece of code in the docs. */
export interface CodeBlock {
  /** The file and the line where it begins. */
  readonly place: string;
  readonly language: string;
  readonly code: string;
}

const BLOCK = /^```(\w+)\n([\s\S]*?)^```$/gm;

/** Every piece of code in the docs that a reader could copy. */
export function codeBlocks(): readonly CodeBlock[] {
  const workspaces = ['packages', 'apps'].flatMap((folder) =>
    readdirSync(root + folder).map((name) => `${folder}/${name}/`),
  );
  const folders = ['', 'docs/', ...workspaces, GUIDES, WIDGETS, `${WIDGETS}reference/`];
  const files = folders.flatMap((folder) =>
    readdirSync(root + folder)
      .filter((name) => /\.mdx?$|^llms\.txt$/.test(name))
      .map((name) => folder + name),
  );
  return files.flatMap((file) => {
    const text = readFileSync(`${root}${file}`, 'utf8');
    return [...text.matchAll(BLOCK)].map(({ index, 1: language = '', 2: code = '' }) => ({
      place: `${file}:${String(text.slice(0, index).split('\n').length)}`,
      language,
      code,
    }));
  });
}
