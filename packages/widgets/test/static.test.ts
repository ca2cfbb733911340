/** Prerendered and plain HTML, from the built package: what it says, what it refuses, and what it is made of. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { runInNewContext } from 'node:vm';
import { locales } from '@a4p/declaration';
import fr from '@a4p/declaration/fr';
import { loadDeclaration } from '@a4p/declaration/load';
import { elements, tagNames } from '@a4p/widgets/elements';
import { fallbackOf, renderToString, styleOf } from '@a4p/widgets/static';
import integrity from '@a4p/widgets/cdn/integrity.json';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

const command = fileURLToPath(new URL('../dist/static-command.js', import.meta.url));
const run = promisify(execFile);
const PLAIN = { shadow: false };
const declarations = await Promise.all(locales.map(({ id }) => loadDeclaration(id)));

function textOf(html: string): string {
  return html
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

/** Attributes with which plain HTML shows all that it can. */
const WHOLE: Readonly<
  Partial<Record<(typeof tagNames)[number], Readonly<Record<string, string>>>>
> = {
  'a4p-commitment-list': { group: 'party' },
  'a4p-endorser-counter': { history: '' },
  'a4p-endorser-list': { kind: 'all' },
};

const combinations = tagNames.flatMap((tag) => locales.map(({ id }) => [tag, id] as const));

describe.each(combinations)('%s in %s', (tag, lang) => {
  const attributes = elements[tag].area === 'needed' ? { area: 'conduct' } : {};

  test('has its words in short as one line that no parser moves', async () => {
    const fallback = await fallbackOf(tag, { ...attributes, lang });
    expect(fallback.replace(/<\/?(b|br)>/g, '')).not.toMatch(/[<>\n]/);
    expect(fallback.length).toBeGreaterThan(40);
    const whole = textOf(await renderToString(tag, { ...attributes, lang }, PLAIN));
    const [first = ''] = fallback.split('<br>');
    const unspaced = (text: string): string => text.replace(/\s+/g, '');
    expect(unspaced(whole)).toContain(unspaced(textOf(first)));
  });

  test('is one tag with a styled root, and the same words as plain HTML beside it', async () => {
    const html = await renderToString(tag, { ...attributes, lang });
    const [, inside = '', outside = ''] =
      /^<a4p-[^>]+><template shadowrootmode="open" shadowrootclonable>(.*)<\/template>(.*)<\/a4p-[a-z-]+>$/.exec(
        html,
      ) ?? [];
    const withoutControls = inside
      .replace(/<(form|button|svg)[\s\S]*?<\/\1>/g, '')
      .replace(/<span class="num[a-z]+" aria-hidden="true".*?<\/span>/g, '')
      .replace(/<p class="(in-print|legend" aria-hidden).*?<\/p>/g, '');
    expect(textOf(withoutControls).trim()).toBe(textOf(outside).trim());
    expect(textOf(outside)).not.toMatch(/undefined|null|\[object|Symbol|\{/);
  });

  test('as plain HTML it reads without any style sheet: no two words are one', async () => {
    const html = await renderToString(tag, { ...attributes, ...WHOLE[tag], lang }, PLAIN);
    const inline = html.replace(/<\/?(span|b|a|cite|sup)\b[^>]*>/g, '|');
    expect(inline).not.toMatch(/[\p{L}\p{N}]\|+[\p{L}\p{N}]/u);
  });

  test('as plain HTML it has no tag, class or part that is not its own', async () => {
    const html = await renderToString(tag, { ...attributes, lang }, PLAIN);
    expect(html).toMatch(new RegExp(`^<div class="a4p ${tag}" lang="${lang}" dir="`));
    expect(html).not.toMatch(/<(a4p-|slot|template|style|svg|form|button|input)|\spart=/);
    expect(html).not.toMatch(/<(details|summary)/);
    for (const [, names = ''] of html.matchAll(/class="([^"]*)"/g)) {
      expect(names).toMatch(/^a4p(-|$|\s)/);
    }
  });
});

test.each(declarations)('keeps the no-break spaces of $locale', async ({ locale, notices }) => {
  for (const form of [{}, PLAIN]) {
    const list = await renderToString('a4p-commitment-list', { lang: locale }, form);
    expect(list).toContain(notices.commitments);
    const attributes = { lang: locale, kind: 'states' };
    expect(await renderToString('a4p-endorser-list', attributes, form)).toContain(notices.states);
  }
});

test('says what the element says: the verbatim words of an area', async () => {
  const html = await renderToString('a4p-area-detail', { area: 'politics' }, PLAIN);
  expect(textOf(html)).toContain(fr.areas[0].action);
});

test('as plain HTML a list that the page narrows has the notice on what is shown, once', async () => {
  const attributes = { area: 'conduct', filters: true };
  const html = await renderToString('a4p-commitment-list', attributes, PLAIN);
  expect(html).not.toContain('<form');
  expect(html.split(fr.notices.stated)).toHaveLength(2);
  expect(html).toContain('les 2 passages de la page');
  const prerendered = await renderToString('a4p-commitment-list', attributes);
  const [, outside = ''] = prerendered.split('</template>');
  expect(outside.split(fr.notices.stated)).toHaveLength(2);
});

test.each([true, false])(
  'writes nothing that a filter hides, and headings that open nothing without a script: shadow %s',
  async (shadow) => {
    const attributes = { area: 'conduct', lang: 'fr' };
    const html = await renderToString('a4p-commitment-list', attributes, { shadow });
    expect(html).toContain(fr.areas[7].title);
    expect(html).not.toContain(fr.areas[0].title);
    expect(html).not.toContain('hidden>');
    const all = await renderToString('a4p-commitment-list', { lang: 'fr' }, { shadow });
    const [inside = '', outside = inside] = all.split('</template>');
    expect(outside).not.toMatch(/<(details|summary)/);
    expect(outside.match(/<h3>/g)).toHaveLength(8);
    if (shadow) expect(inside).not.toMatch(/<details[^>]* open/);
  },
);

test('writes attributes as text, and only addresses that lead to a page', async () => {
  const options = {
    area: 'conduct',
    'un-photo-src': 'a.jpg',
    'un-photo-alt': '"><script>x</script>',
  };
  const html = await renderToString('a4p-area-detail', { ...options, href: 'javascript:alert(1)' });
  expect(html).not.toContain('<script');
  expect(html).not.toMatch(/<a (?!href="https:\/\/peacekeeping\.un\.org\/)/);
  expect(html).toContain('src="a.jpg"');
  expect(await renderToString('a4p-area-card', { area: 'conduct', href: '/x?a=1&b=2' })).toContain(
    '<a href="/x?a=1&amp;b=2">',
  );
});

test.each([
  ['a4p-card', {}, 'expected a tag, one of a4p-area-card'],
  ['a4p-area-card', {}, 'expected area to be one of politics'],
  ['a4p-area-card', { area: 'x' }, 'expected area to be one of politics'],
  ['a4p-area-grid', { areas: 'conduct x' }, 'expected areas to name some of politics'],
  ['a4p-pledge', { area: 'conduct' }, 'lang, heading-level, theme; got "area"'],
  ['a4p-pledge', { lang: 'de' }, `one of ${locales.map(({ id }) => id).join(', ')}`],
  ['a4p-pledge', { theme: 'blue' }, 'expected theme to be one of light, dark; got "blue"'],
  ['a4p-pledge', { 'heading-level': 7 }, 'expected heading-level to be one of 1, 2, 3, 4, 5, 6'],
])('%s %o is refused with what is allowed', async (tag, attributes, message) => {
  await expect(renderToString(tag, attributes)).rejects.toThrow(message);
  await expect(renderToString(tag, attributes, PLAIN)).rejects.toThrow(message);
});

test.each(tagNames)(
  'the style of %s is the same whatever its attributes, and its hash is published',
  async (tag) => {
    const styles = await Promise.all(
      (['fr', 'ar'] as const).map(async (lang) => {
        const html = await renderToString(tag, {
          lang,
          theme: 'dark',
          ...(tag === 'a4p-area-card' || tag === 'a4p-area-detail' ? { area: 'conduct' } : {}),
        });
        return /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
      }),
    );
    expect(styles).toEqual([styleOf(tag), styleOf(tag)]);
    const hash = createHash('sha256').update(styleOf(tag)).digest('base64');
    expect((integrity.styles as Record<string, string>)[tag]).toBe(`sha256-${hash}`);
  },
);

test('works where there is neither Node nor a document, as at the edge', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { renderToString } from '@a4p/widgets/static';
        done = renderToString('a4p-pledge', { lang: 'en' });`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    conditions: ['worker'],
    format: 'iife',
    platform: 'neutral',
    write: false,
  });
  const bare: { done: Promise<string> | null; URL: typeof URL } = { done: null, URL };
  runInNewContext(outputFiles[0]?.text ?? '', bare);
  expect(await bare.done).toBe(await renderToString('a4p-pledge', { lang: 'en' }));
});

describe('a4p-static', () => {
  test('prints what renderToString gives', async () => {
    const { stdout } = await run(process.execPath, [
      command,
      'area-card',
      '--area',
      'protection',
      '--lang',
      'fr',
    ]);
    expect(stdout).toBe(
      `${await renderToString('a4p-area-card', { area: 'protection', lang: 'fr' })}\n`,
    );
    const plain = await run(process.execPath, [command, 'commitment-list', '--plain', '--lang=es']);
    expect(plain.stdout).toBe(
      `${await renderToString('a4p-commitment-list', { lang: 'es' }, PLAIN)}\n`,
    );
  });

  test.each([
    [['area-card', '--area', 'x'], 'expected area to be one of'],
    [['area-card', 'protection'], 'expected options such as --area protection; got "protection"'],
    [['card'], 'expected a tag, one of'],
    [['pledge', '--area'], 'expected attributes among'],
  ])('%o fails with what is allowed', async (given, message) => {
    await expect(run(process.execPath, [command, ...given])).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining(message) as string,
    });
  });
});
