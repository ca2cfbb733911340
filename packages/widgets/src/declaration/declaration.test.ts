import fr from '@a4p/declaration/fr';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { harmonize } from '../../test/helpers/harmonize.js';
import { find, findAll, isShown, mount, textOf } from '../../test/helpers/mount.js';
import './define.js';

afterEach(async () => {
  await page.viewport(1280, 800);
});

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('has every text of the page that is not lost, in its order, once', async () => {
  const declaration = await mount('<a4p-declaration></a4p-declaration>');
  for (const said of findAll(declaration, '.meta, sup')) said.remove();
  const shown = fold(find(declaration, '.sections').textContent);
  const texts = [
    fr.headings.introduction,
    fr.introduction.replace(fr.name, `[${fr.name}]`),
    fr.headings.improvement,
    fr.improvement,
    fr.headings.implementation,
    fr.implementation,
    fr.survey.shown,
    ...fr.areas.flatMap(({ title, paragraph, action }) => [title, paragraph, action]),
    fr.headings.endorsement,
    fr.endorsement.text,
    fr.endorsement.pledge,
    fr.endorsement.organizations,
    fr.endorsement.furtherInformation.shown,
  ].map((text) => fold(harmonize(text)));
  let from = 0;
  for (const text of texts) {
    const at = shown.indexOf(text, from);
    expect(at, text).toBeGreaterThanOrEqual(from);
    from = at + text.length;
  }
  for (const text of texts.filter(({ length }) => length > 150)) {
    expect(shown.split(text), text).toHaveLength(2);
  }
});

test('does not show the orphan signature, and marks where a link is lost', async () => {
  const declaration = await mount('<a4p-declaration></a4p-declaration>');
  const shown = textOf(declaration);
  expect(shown).not.toContain(fr.quotation.signature);
  const paragraphs = findAll(declaration, 'p[part=text]').map(({ textContent }) => textContent);
  expect(paragraphs.join('').split('[…]')).toHaveLength(4);
  expect(shown).toContain(`[${fr.name}]`);
});

test('has a title, a heading per section, and areas one deeper, never past six', async () => {
  const declaration = await mount('<a4p-declaration heading-level="2"></a4p-declaration>');
  expect(findAll(declaration, 'h1')).toEqual([]);
  expect(findAll(declaration, 'h2').map(({ textContent }) => textContent)).toEqual([fr.name]);
  expect(findAll(declaration, 'h3')).toHaveLength(4);
  expect(findAll(declaration, 'h4')).toHaveLength(8);
  expect(findAll(declaration, 'h5')).toHaveLength(16);
  declaration.headingLevel = 6;
  await declaration.updateComplete;
  expect(findAll(declaration, 'h6')).toHaveLength(29);
});

test('a list of contents leads to sections and, numbered below the one before, to areas', async () => {
  await page.viewport(1280, 800);
  const declaration = await mount('<a4p-declaration></a4p-declaration>');
  const links = findAll(declaration, 'nav a') as HTMLAnchorElement[];
  expect(links).toHaveLength(12);
  for (const { hash } of links) expect(find(declaration, hash)).toBeTruthy();
  const nested = findAll(declaration, 'nav li:has(ol) li a');
  expect(nested.map(({ textContent }) => textContent)).toEqual(fr.areas.map(({ short }) => short));
  await userEvent.click(page.getByRole('link', { name: fr.areas[7].short }));
  const area = find(declaration, '#area-conduct');
  await expect.poll(() => Math.round(area.getBoundingClientRect().top)).toBeLessThan(200);
  expect(declaration.shadowRoot?.activeElement).toBe(area);
  expect(location.hash).toBe('#area-conduct');
  history.replaceState(null, '', ' ');
});

test('a link leads to its place, and leaves the address alone that is the page’s own', async () => {
  await page.viewport(1280, 800);
  history.replaceState(null, '', '#/actualites/12');
  const declaration = await mount('<a4p-declaration></a4p-declaration>');
  const navigated = vi.fn();
  addEventListener('hashchange', navigated);
  await userEvent.click(page.getByRole('link', { name: fr.areas[7].short }));
  const area = find(declaration, '#area-conduct');
  await expect.poll(() => Math.round(area.getBoundingClientRect().top)).toBeLessThan(200);
  removeEventListener('hashchange', navigated);
  expect(navigated).not.toHaveBeenCalled();
  expect(location.hash).toBe('#/actualites/12');
  history.replaceState(null, '', ' ');
});

test('stays in the document where the page has a base', async () => {
  await page.viewport(1280, 800);
  const address = location.href;
  document.head.insertAdjacentHTML('beforeend', '<base href="/elsewhere/">');
  const declaration = await mount('<a4p-declaration></a4p-declaration>');
  find(declaration, 'nav a[href="#area-conduct"]').click();
  document.querySelector('base')?.remove();
  expect(location.href).toBe(address);
  expect(find(declaration, '#area-conduct').getBoundingClientRect().top).toBeLessThan(200);
});

test('folds the contents where it is narrow, and keeps them in view beside the text', async () => {
  await page.viewport(320, 800);
  const declaration = await mount('<a4p-declaration></a4p-declaration>');
  const link = find(declaration, 'nav a');
  expect(isShown(link)).toBe(false);
  await userEvent.click(page.getByText('Sommaire'));
  expect(isShown(link)).toBe(true);
  await page.viewport(1280, 800);
  const nav = find(declaration, 'nav');
  const text = find(declaration, '.sections');
  expect(nav.getBoundingClientRect().right).toBeLessThan(text.getBoundingClientRect().left);
  find(declaration, '#area-peacebuilding').scrollIntoView();
  expect(Math.round(nav.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
});

test('shows the sections that are named', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const declaration = await mount(
    '<a4p-declaration sections="endorsement, nonsense INTRODUCTION"></a4p-declaration>',
  );
  expect(findAll(declaration, 'h4').map(({ textContent }) => textContent)).toEqual([
    fr.headings.introduction,
    fr.headings.endorsement,
  ]);
  expect(warn.mock.calls[0]?.[0]).toMatch(/sections to name some of introduction.*got "nonsense"/);
});

test('carries the notice with the commitments', async () => {
  const declaration = await mount('<a4p-declaration sections="areas"></a4p-declaration>');
  expect(find(declaration, '.about').textContent).toContain(fr.notices.commitments);
});
