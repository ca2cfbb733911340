import fr from '@a4p/declaration/fr';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { harmonize } from '../../test/helpers/harmonize.js';
import { find, findAll, mount, textOf } from '../../test/helpers/mount.js';
import './define.js';

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('has every text of the page that is not lost, in its order, once', async () => {
  const declaration = await mount('<a4p-declaration></a4p-declaration>');
  const shown = textOf(declaration).slice(fold(find(declaration, 'nav').textContent).length);
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

test('has a heading per section, and areas one deeper, never past six', async () => {
  const declaration = await mount('<a4p-declaration heading-level="2"></a4p-declaration>');
  expect(findAll(declaration, 'h1')).toEqual([]);
  expect(findAll(declaration, 'h2')).toHaveLength(4);
  expect(findAll(declaration, 'h3')).toHaveLength(8);
  expect(findAll(declaration, 'h4')).toHaveLength(16);
  declaration.headingLevel = 6;
  await declaration.updateComplete;
  expect(findAll(declaration, 'h6')).toHaveLength(28);
});

test('a list of contents leads to sections and areas', async () => {
  const declaration = await mount('<a4p-declaration></a4p-declaration>');
  const links = findAll(declaration, 'nav a') as HTMLAnchorElement[];
  expect(links).toHaveLength(12);
  for (const { hash } of links) expect(find(declaration, hash)).toBeTruthy();
  await userEvent.click(page.getByRole('link', { name: fr.areas[7].title }));
  await expect
    .poll(() => Math.round(find(declaration, '#area-conduct').getBoundingClientRect().top))
    .toBeLessThan(200);
  history.replaceState(null, '', ' ');
});

test('shows the sections that are named', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const declaration = await mount(
    '<a4p-declaration sections="endorsement, nonsense INTRODUCTION"></a4p-declaration>',
  );
  expect(findAll(declaration, 'h3').map(({ textContent }) => textContent)).toEqual([
    fr.headings.introduction,
    fr.headings.endorsement,
  ]);
  expect(warn.mock.calls[0]?.[0]).toMatch(/sections to name some of introduction.*got "nonsense"/);
});

test('carries the notice with the commitments', async () => {
  const declaration = await mount('<a4p-declaration sections="areas"></a4p-declaration>');
  expect(find(declaration, 'details').textContent).toContain(fr.notices.commitments);
});
