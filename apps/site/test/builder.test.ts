/** The snippet builder: its questions, its address, its languages, and what it shows and says. */
import ar from '@a4p/declaration/ar';
import { locales } from '@a4p/declaration';
import { notOffered, tagNames } from '@a4p/widgets/elements';
import manifest from '@a4p/widgets/custom-elements.json' with { type: 'json' };
import { axeFindings } from '@a4p/test-kit/axe';
import { messagesOf } from '@a4p/test-kit/messages';
import type { CustomElement, Package } from 'custom-elements-manifest';
import { describe, expect, test } from 'vitest';
import { places } from '../src/builder/places.js';
import { builderMessages } from '../scripts/messages.js';
import { useBuilder } from './builder.js';
import { useSite } from './browser.js';

const site = useSite();
const { openBuilder, codeOf } = useBuilder(site);

/** Attributes that are asked once for the whole snippet. */
const SHARED = ['lang', 'heading-level', 'theme'];

const declared = (manifest as unknown as Package).modules.flatMap(
  ({ declarations = [] }) => declarations as CustomElement[],
);

test.each(tagNames)(
  '%s: every attribute has a field, but for those that are not offered',
  async (tag) => {
    const page = await openBuilder(`widget=${tag}&ui=en`);
    const { attributes = [] } = declared.find(({ tagName }) => tagName === tag) ?? {};
    const fields = await page
      .locator('#choices [name]')
      .evaluateAll((all) => all.map((field) => field.getAttribute('name')));
    const withheld = notOffered.filter((entry) => entry.tag === tag);
    for (const { name } of attributes) {
      const isWithheld = withheld.some(({ attribute }) => attribute === name);
      expect(fields.includes(name), name).toBe(!isWithheld);
      if (isWithheld || SHARED.includes(name)) continue;
      expect(Object.keys(builderMessages.en.fields), 'what it is called').toContain(name);
    }
  },
);

test('four questions come first, and everything else is closed', async () => {
  const page = await openBuilder('ui=en');
  expect(await page.locator('#choices h2').allInnerTexts()).toEqual(
    Object.values(builderMessages.en.questions).map(
      (question, index) => `${index + 1}. ${question}`,
    ),
  );
  expect(await page.locator('.more').getAttribute('open')).toBeNull();
  expect(await page.getByLabel('Level of the first headings').isVisible()).toBe(false);
});

describe('the place decides the form, and says why', () => {
  test.each(Object.entries(places))('%s', async (place, { forms }) => {
    const page = await openBuilder('ui=en&form=iframe');
    await page.locator('#place').selectOption(place);
    await page.getByText(builderMessages.en.reasons[place as keyof typeof places]).waitFor();
    expect(await page.locator('#form').inputValue()).toBe(forms[0]);
    const offered = await page
      .locator('#form option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    expect(offered).toEqual(forms);
  });
});

test('the choice is in the address, and can be shared', async () => {
  const page = await openBuilder('ui=en');
  await page.locator('.more summary').click();
  await page.locator('#widget').selectOption('a4p-commitment-list');
  await page.locator('#area').selectOption('protection');
  await page.locator('#filters').check();
  await page.locator('#group').selectOption('party');
  await page.locator('#query').pressSequentially('civilians and women ');
  await page.locator('#lang').selectOption('ar');
  await page.locator('#theme').selectOption('dark');
  await page.locator('#heading-level').selectOption('2');
  await page.getByLabel('Choose my colour').check();
  await page.locator('#accent').fill('#9b1c1c');
  expect(await page.locator('#query').inputValue()).toBe('civilians and women ');
  const code = await codeOf(page);
  expect(code).toContain(
    '<a4p-commitment-list area="protection" query="civilians and women" group="party" filters lang="ar" theme="dark" heading-level="2" style="--a4p-accent: #9b1c1c">',
  );
  const other = await openBuilder(new URL(page.url()).search.slice(1));
  expect(await codeOf(other)).toBe(code);
});

test('what an address cannot mean is the default', async () => {
  const page = await openBuilder(
    'widget=a4p-nothing&area=mars&lang=pt&theme=red&heading-level=9&place=moon&form=telepathy&inside=x&accent=red&files=javascript:alert(1)',
  );
  expect(await codeOf(page)).toMatch(/<a4p-area-grid lang="fr">[^<]+<\/a4p-area-grid>$/);
});

test('the address of the files is a field, and where this site is not public its ZIP comes first', async () => {
  const page = await openBuilder('widget=a4p-pledge&ui=en');
  const zip = page.getByRole('link', { name: 'Download the files (ZIP)' });
  expect((await fetch((await zip.getAttribute('href')) ?? '')).status).toBe(200);
  await page.locator('#files-at').selectOption('own');
  await page.locator('#files').fill('https://www.example.org/a4p');
  await page.locator('#files').press('Tab');
  expect(await codeOf(page)).toContain(
    'src="https://www.example.org/a4p/next/fr/pledge.js"'.replace('/fr/', '/en/'),
  );
  expect(await page.locator('#policy').textContent()).toContain(
    'script-src https://www.example.org;',
  );
  await page.locator('#files').fill('my server');
  await page.locator('#files').press('Tab');
  expect(
    await page
      .locator('#files')
      .evaluate((field) => (field as HTMLInputElement).validity.typeMismatch),
  ).toBe(true);
});

test('copies, says so, and opens what comes next', async () => {
  const page = await openBuilder('ui=en&place=drupal', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByRole('button', { name: 'Copy the code' }).click();
  await page.getByText('Code copied.').waitFor();
  await page.getByText('Choose the text format “Full HTML”.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await codeOf(page));
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.getByRole('button', { name: 'Copy the code' }).click();
  await page.getByText('does not allow copying').waitFor();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await codeOf(page));
});

test('the preview is as high as its content, at the width and on the background that are asked for', async () => {
  const page = await openBuilder('widget=a4p-area-grid&lang=ar&ui=en');
  const frame = page.locator('#preview');
  const heights = async () => ({
    outside: await frame.evaluate((one) => one.clientHeight),
    inside: await page
      .frameLocator('#preview')
      .locator('body')
      .evaluate((body) => Math.ceil(body.getBoundingClientRect().height)),
  });
  await page.frameLocator('#preview').getByRole('heading', { name: ar.areas[0].title }).waitFor();
  for (const [name, width] of [
    ['Phone (320 px)', 320],
    ['Column (640 px)', 640],
  ] as const) {
    await page.getByRole('button', { name }).click();
    await expect.poll(() => frame.evaluate((one) => one.clientWidth)).toBe(width);
    await expect
      .poll(async () => {
        const { outside, inside } = await heights();
        return Math.abs(outside - inside) <= 2;
      })
      .toBe(true);
  }
  await page.getByRole('button', { name: 'Dark', exact: true }).click();
  const widget = page.frameLocator('#preview').locator('a4p-area-grid .frame');
  await expect
    .poll(() => widget.evaluate((one) => getComputedStyle(one).backgroundColor))
    .toBe('rgb(16, 24, 31)');
});

test('says what the choice costs, as the browser measures it', async () => {
  const page = await openBuilder('widget=a4p-area-card&area=conduct&ui=en');
  const asked: string[] = [];
  const other = await site.browser.newPage();
  other.on('request', (request) => {
    if (request.url().startsWith(`${site.url}cdn/`)) asked.push(request.url());
  });
  await other.setContent(await codeOf(page));
  await other.waitForFunction(() => document.querySelector('a4p-area-card')?.shadowRoot);
  expect(await page.locator('#cost').textContent()).toContain(`requests: ${new Set(asked).size}.`);
  await other.close();
});

describe.each(locales)('in $id', ({ id: ui, direction }) => {
  test.each(['light', 'dark'] as const)(
    'passes axe on a %s screen, fits a phone, and is silent',
    async (colorScheme) => {
      const page = await openBuilder(`ui=${ui}&widget=a4p-area-grid&widget=a4p-commitment-list`, {
        colorScheme,
        viewport: { width: 320, height: 700 },
      });
      const messages = messagesOf(page);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await page.locator('#own-colour').check();
      await page.locator('#cost').filter({ hasText: 'gzip' }).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(await axeFindings(page, { exclude: '#preview' })).toEqual([]);
      const html = page.locator('html');
      expect([await html.getAttribute('lang'), await html.getAttribute('dir')]).toEqual([
        ui,
        direction,
      ]);
      expect(await page.title()).toContain(builderMessages[ui].title);
      expect(messages).toEqual([]);
    },
  );

  test('every control is reached by keyboard, and leads to the same choice in another language', async () => {
    const page = await openBuilder(`ui=${ui}&widget=a4p-pledge&lang=ru`);
    await page.locator('.more summary').focus();
    await page.keyboard.press('Enter');
    const controls = await page
      .locator('#builder')
      .locator('select, input, textarea, button, summary, .stage')
      .count();
    await page.locator('#place').focus();
    let reached = 1;
    while (reached < controls + 5) {
      await page.keyboard.press('Tab');
      const isInside = await page.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.closest('#builder') !== null && activeElement !== document.body;
      });
      if (!isInside) break;
      reached += 1;
    }
    expect(reached).toBeGreaterThanOrEqual(controls);
    const other = ui === 'zh' ? 'es' : 'zh';
    await page.locator(`.languages a[hreflang=${other}]`).click();
    await page.locator(`html[lang=${other}]`).waitFor();
    expect(await page.locator('#widget').inputValue()).toBe('a4p-pledge');
    expect(await page.locator('#lang').inputValue()).toBe('ru');
  });
});
