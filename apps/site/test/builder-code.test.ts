/** What the builder hands out, for what is chosen. */
import { messagesOf } from '@a4p/test-kit/messages';
import { serve } from '@a4p/test-kit/serve';
import { elements, tagNames } from '@a4p/widgets/elements';
import { describe, expect, onTestFinished, test } from 'vitest';
import { builderMessages } from '../scripts/messages.js';
import { useBuilder } from './builder.js';
import { useSite } from './browser.js';

const site = useSite();
const { openBuilder, codeOf } = useBuilder(site);

test('several widgets are one snippet, with the fewest files', async () => {
  const page = await openBuilder('widget=a4p-area-grid&lang=es&ui=en');
  const scripts = async () =>
    [...(await codeOf(page)).matchAll(/cdn\/next\/([^"]+)"/g)].map(([, file]) => file);
  expect(await scripts()).toEqual(['es/area-grid.js']);
  await page.getByRole('button', { name: 'Add a widget' }).click();
  await page.locator('#widget').selectOption('a4p-declaration');
  expect(await scripts()).toEqual(['es/area-grid.js', 'es/declaration.js']);
  // The grid leads into the declaration beside it.
  expect(await codeOf(page)).toContain('<a4p-area-grid href="#area-{area}" lang="es">');
  await page.getByRole('button', { name: 'Add a widget' }).click();
  expect(await scripts()).toEqual(['es/all.js']);
  await page.getByRole('button', { name: elements['a4p-area-grid'].names.en, exact: true }).click();
  await page.locator('.more summary').click();
  await page.locator('#href').fill('/areas/{area}');
  expect(await codeOf(page)).toContain('<a4p-area-grid href="/areas/{area}" lang="es">');
  await page.getByRole('button', { name: 'Remove' }).click();
  expect(await scripts()).toEqual(['es/declaration.js', 'es/pledge.js']);
});

test('a language that follows the page takes the loader, and the tag has none', async () => {
  const page = await openBuilder('widget=a4p-pledge&ui=en');
  await page.locator('#lang').selectOption('');
  const code = await codeOf(page);
  expect(code).toContain('cdn/next/a4p.js" crossorigin="anonymous"></script>');
  expect(code).toMatch(/<a4p-pledge>[^<]+<\/a4p-pledge>/);
});

test('what is not released is handed out without version and hash, and says that it is for trying', async () => {
  const page = await openBuilder('widget=a4p-pledge');
  const code = await codeOf(page);
  expect(code).toContain(`${site.url}cdn/next/fr/pledge.js`);
  expect(code).not.toMatch(/integrity|\d\.\d\.\d/);
  expect(await page.locator('#trying').innerText()).toBe(builderMessages.fr.trying);
});

test('a short snippet by default, more words or all of the content where that is asked for', async () => {
  const inside = async (query: string): Promise<string> => {
    const page = await openBuilder(`widget=a4p-pledge&lang=fr&place=wordpress-block&${query}`);
    const [, found = ''] =
      /<a4p-pledge lang="fr">(.*)<\/a4p-pledge>/s.exec(await codeOf(page)) ?? [];
    return found;
  };
  expect(await inside('')).toMatch(/^[^<\n]{20,}$/);
  expect(await inside('inside=text')).toMatch(/^[^\n]+<br\/>[^\n]+$/);
  expect((await inside('inside=html')).split('\n').length).toBeGreaterThan(8);
});

test('an iframe has the height of its widget before it says its own, and can be told no more than an area', async () => {
  const page = await openBuilder(
    'widget=a4p-commitment-list&form=iframe&group=party&ui=en&theme=dark&accent=%239b1c1c',
  );
  const code = await codeOf(page);
  expect(code).toContain(` height="${elements['a4p-commitment-list'].height}"`);
  expect(code).toContain('embed/en/commitment-list.html?theme=dark&amp;accent=%239b1c1c"');
  expect(await page.locator('#group').count()).toBe(0);
  const rule = page.frameLocator('#preview').frameLocator('iframe').locator('html');
  await expect
    .poll(() => rule.evaluate((html) => getComputedStyle(html).getPropertyValue('--a4p-accent')))
    .toBe('#9b1c1c');
});

test('the npm form has a text for each place it goes to', async () => {
  const page = await openBuilder('widget=a4p-pledge&widget=a4p-teaser&place=framework&ui=en');
  const parts = await page
    .locator('.part textarea')
    .evaluateAll((all) => all.map((area) => (area as HTMLTextAreaElement).value));
  expect(parts[0]).toBe('npm install @a4p/widgets');
  expect(parts[1]).toBe(
    "import '@a4p/widgets/pledge/define';\nimport '@a4p/widgets/teaser/define';",
  );
  expect(parts[2]).toMatch(/^<a4p-pledge lang="en">[^<]+<\/a4p-pledge>\n<a4p-teaser lang="en">/);
});

describe('works on a page of another origin, under the policy that the builder names', () => {
  const all = tagNames.map((tag) => `widget=${tag}`).join('&');
  const cases: readonly (readonly [query: string, count: number])[] = [
    ...tagNames.map((tag) => [`widget=${tag}`, 1] as const),
    [`${all}&place=static`, tagNames.length],
    [`${all}&place=static&accent=%239b1c1c`, tagNames.length],
    [`${all}&place=static&lang=`, tagNames.length],
    [`${all}&updates=follows`, tagNames.length],
    [`${all}&place=static&form=prerendered`, tagNames.length],
    [`${all}&place=static&form=prerendered&accent=%239b1c1c`, tagNames.length],
    [`${all}&place=drupal`, tagNames.length],
    [`${all}&place=drupal&styled=on&accent=%239b1c1c`, tagNames.length],
    [`${all}&place=newsletter&accent=%239b1c1c`, tagNames.length],
    [`${all}&form=iframe`, tagNames.length],
  ];

  test.each(cases)('%s', async (query, count) => {
    const builder = await openBuilder(`ui=ar&${query}`);
    const code = await codeOf(builder);
    const policy = (await builder.locator('#policy').textContent()) ?? '';
    const { origin, close } = await serve(() => ({
      headers: { 'Content-Security-Policy': policy },
      body: `<!DOCTYPE html><html lang="ar"><title>Host page</title><body>${code}</body>`,
    }));
    onTestFinished(close);
    const page = await site.browser.newPage();
    onTestFinished(() => page.close());
    const messages = messagesOf(page);
    await page.goto(origin.replace('localhost', '127.0.0.1'));
    const sentences = async (): Promise<number> => {
      const counts = page
        .frames()
        .map((frame) => frame.getByText('ليس منتجا رسميا').filter({ visible: true }).count());
      return (await Promise.all(counts)).reduce((sum, found) => sum + found, 0);
    };
    await expect.poll(sentences).toBe(count);
    expect(messages).toEqual([]);
  });
});
