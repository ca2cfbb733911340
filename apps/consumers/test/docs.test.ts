/** Every piece of code in the docs does what it is there for, with the packed packages. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fr from '@a4p/declaration/fr';
import integrity from '@a4p/widgets/cdn/integrity.json' with { type: 'json' };
import { expect, onTestFinished, test } from 'vitest';
import { codeBlocks, type CodeBlock } from '../src/code-blocks.js';
import { compile } from '../src/compile.js';
import { folder as filesOf, serve } from '@a4p/test-kit/serve';
import { usePage } from '../src/use-page.js';
import { useProject } from '../src/use-project.js';

const write = useProject();
const open = usePage();
const all = codeBlocks();
const nameOf = ({ place }: CodeBlock): string => place.replace(/\W+/g, '-');
const inLanguage = (...languages: readonly string[]): readonly CodeBlock[] =>
  all.filter(({ language }) => languages.includes(language));

test('each is in a language that is looked at below', () => {
  const known = 'astro css html http js json njk sh svelte text ts tsx vue'.split(' ');
  expect([...new Set(all.map(({ language }) => language))].toSorted()).toEqual(known.toSorted());
});

test('TypeScript and JavaScript compile, as does what stands above an Astro page', () => {
  const modules = inLanguage('ts', 'js', 'tsx').map((block) => [block, block.code] as const);
  const astro = inLanguage('astro').map((block) => [block, block.code.split('---')[1]] as const);
  const files = [...modules, ...astro].map(
    ([block, code = '']) =>
      [
        `${nameOf(block)}.${block.language === 'tsx' ? 'tsx' : 'ts'}`,
        `${code}\nexport {};\n`,
      ] as const,
  );
  const folder = write('docs', Object.fromEntries(files));
  expect(compile(folder, { noImplicitAny: false })).toBe('');
});

test.each(['vue', 'svelte'] as const)('what is in %s compiles', (compiler) => {
  const files = inLanguage(compiler).map(
    (block) => [`${nameOf(block)}.${compiler}`, block.code] as const,
  );
  const printed = compile(write(compiler, Object.fromEntries(files)), {}, compiler);
  expect(printed).toMatch(compiler === 'vue' ? /^$/ : / 0 ERRORS 0 WARNINGS/);
});

/** Lines that say what they give: `areas.length; // 8`. */
const WITH_RESULT = /^(\S.*); \/\/ (['\d{].*)$/gm;

test('what is said to be the result is the result', () => {
  const checks = inLanguage('ts').flatMap(({ code }) => {
    const results = [...code.matchAll(WITH_RESULT)].filter(([line]) => !line.includes('…'));
    const imports = code.match(/^import .*$/gm)?.map((line) => line.replace(/;.*/, ';')) ?? [];
    return results.map(([, expression = '', result = '']) => ({
      module: `${imports.join('\n')}\nconsole.log(JSON.stringify([${expression}, ${result}]));`,
      expression,
    }));
  });
  expect(checks.length).toBeGreaterThan(3);
  for (const { module, expression } of checks) {
    const folder = write('results', { 'main.mjs': module });
    const printed = execFileSync(process.execPath, ['main.mjs'], { cwd: folder, encoding: 'utf8' });
    const [got, said] = JSON.parse(printed) as [unknown, unknown];
    expect(got, expression).toEqual(said);
  }
});

/** A page with a piece of HTML, and the CDN's files at the address that the docs give them. */
function pageWith(name: string, html: string): string {
  const folder = write(name, { 'index.html': `<!doctype html><meta charset="utf-8">${html}` });
  symlinkSync(join(folder, '../node_modules/@a4p/widgets/dist/cdn'), join(folder, 'a4p'));
  return folder;
}

const SCRIPT = '<script type="module" src="/a4p/a4p.js" crossorigin></script>';

const hashes: Readonly<Record<string, string>> = integrity.files;

/** The builder fills in version and hash, which the docs leave open. */
function filledIn(html: string): string {
  return html.replace(/VERSION\/(\S+?)" integrity="HASH"/g, (_, name: string) => {
    const file = `${integrity.version}/${name}`;
    return `${file}" integrity="${hashes[file] ?? ''}"`;
  });
}

/** An iframe shows a page of the site, whose own tests open it. */
const withoutIframes = inLanguage('html').filter(({ code }) => !code.includes('<iframe'));

test.each(withoutIframes)('the HTML in $place shows its widget', async (block) => {
  // A reference page shows the tag alone.
  const html = block.code.includes('<script') ? block.code : SCRIPT + block.code;
  const { page, messages } = await open(pageWith(nameOf(block), filledIn(html)));
  await page.getByText('eci n’est pas un produit officiel de l’ONU').first().waitFor();
  expect(messages).toEqual([]);
});

const headersOf = ({ code }: CodeBlock): Readonly<Record<string, string>> =>
  Object.fromEntries(
    code
      .trim()
      .split('\n')
      .map((line) => line.split(/: (.*)/).slice(0, 2) as [string, string]),
  );
const isPolicy = ({ code }: CodeBlock): boolean => code.startsWith('Content-Security-Policy');

test.each(inLanguage('http').filter(isPolicy))(
  'under the policy in $place, with the files sent as the docs say, the card shows',
  async (block) => {
    const sent = inLanguage('http').find((other) => !isPolicy(other));
    const { origin, close } = await serve(filesOf(pageWith(`${nameOf(block)}-files`, '')), {
      headers: headersOf(sent as CodeBlock),
    });
    onTestFinished(close);
    const tags = `<title>x</title>${SCRIPT.replace('/a4p/', `${origin}/a4p/`)}<a4p-area-card area="protection"></a4p-area-card>`;
    const folder = pageWith(nameOf(block), tags);
    const policy = block.code.replace('https://example.org', origin);
    const { page, messages } = await open(folder, {
      headers: headersOf({ ...block, code: policy }),
    });
    await page.getByRole('heading', { name: fr.areas[2].title }).waitFor();
    expect(messages).toEqual([]);
  },
);

test.each(inLanguage('css'))('a browser takes every line of the CSS in $place', async (block) => {
  const { page } = await open(pageWith(nameOf(block), `<style>${block.code}</style>`));
  const taken = await page.evaluate(() =>
    [...document.styleSheets].flatMap(({ cssRules }) =>
      [...cssRules].map((rule) => (rule as CSSStyleRule).style.length),
    ),
  );
  const written = block.code.match(/^ {2}[\w-]+: .*;$/gm)?.length;
  expect(taken.reduce((sum, count) => sum + count, 0)).toBe(written);
  // A selector that it does not know takes its whole rule with it.
  expect(taken).toHaveLength(block.code.split('{').length - 1);
});

test.each(inLanguage('json'))('the settings in $place name files that are published', (block) => {
  const folder = write(nameOf(block), {});
  const paths = Object.values(JSON.parse(block.code) as Record<string, string[]>).flat();
  expect(paths.filter((path) => !existsSync(join(folder, '..', path)))).toEqual([]);
});

test('Eleventy builds the page of its config and its shortcode', () => {
  const [config] = inLanguage('js').filter(({ code }) => code.includes('addAsyncShortcode'));
  const [page] = inLanguage('njk');
  const folder = write('eleventy', {
    'package.json': '{ "type": "module" }',
    'eleventy.config.js': config?.code ?? '',
    'page.njk': page?.code ?? '',
  });
  const command = join(folder, '../node_modules/@11ty/eleventy/cmd.cjs');
  execFileSync(process.execPath, [command, '--quiet'], { cwd: folder });
  const html = readFileSync(join(folder, '_site/page/index.html'), 'utf8');
  expect(html).toMatch(/^<a4p-area-card area="protection" lang="es"><template/);
});

const commands = inLanguage('sh').flatMap(({ place, code }) =>
  code
    .trim()
    .split('\n')
    .map((line) => ({ place, line: line.replace(/\s+#.*$/, '') })),
);

test.each(commands)('the command "$line" in $place is there', ({ line }) => {
  const [, installed] = /^npm install ((?: ?@a4p\/\w+)+)$/.exec(line) ?? [];
  if (installed) {
    const modules = join(write('command', {}), '../node_modules');
    for (const name of installed.split(' ')) expect(existsSync(join(modules, name))).toBe(true);
    return;
  }
  const [, script] = /^npm (?:run )?([\w-]+)(?: -- .*)?$/.exec(line) ?? [];
  if (script) {
    const own = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
    expect((JSON.parse(own) as { scripts: object }).scripts).toHaveProperty(script);
    return;
  }
  const [, options = '', target] =
    /^npx --package=@a4p\/widgets a4p-static ([^>]+?)(?: > (.+))?$/.exec(line) ?? [];
  const folder = write('command', {});
  const widgets = join(folder, '../node_modules/@a4p/widgets');
  const { bin } = JSON.parse(readFileSync(join(widgets, 'package.json'), 'utf8')) as {
    bin: Record<string, string>;
  };
  const command = join(widgets, bin['a4p-static'] ?? '');
  const printed = execFileSync(process.execPath, [command, ...options.split(' ')], {
    encoding: 'utf8',
  });
  expect(printed).toMatch(/^<a4p-area-card .*<\/a4p-area-card>\n$/s);
  if (target) expect(dirname(target)).toBe('layouts/partials');
});
