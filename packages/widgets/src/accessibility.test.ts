/** What holds for every widget, whoever reads it: keyboard, spacing, targets, print, colours, names. */
import { locales } from '@a4p/declaration';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import './define.js';
import { classes } from './classes.js';
import { findAll, isShown, mount } from '../test/helpers/mount.js';

const markups = classes.map(
  ({ tagName }) =>
    `<${tagName} area="performance-accountability" href="/more" filters history kind="all"></${tagName}>`,
);

afterEach(async () => {
  await page.viewport(1280, 800);
});

describe.each(markups)('%s', (markup) => {
  test('the keyboard reaches every control, in the order of the page', async () => {
    const element = await mount(`<button id="before">x</button>${markup}`);
    const controls = findAll(element, 'a[href], button, input, select, summary').filter(isShown);
    document.querySelector<HTMLElement>('#before')?.focus();
    for (const control of controls) {
      await userEvent.tab();
      expect(element.shadowRoot?.activeElement).toBe(control);
      expect(getComputedStyle(control).outlineStyle).not.toBe('none');
    }
  });

  test('targets measure 24 px or more, but for links in a sentence', async () => {
    const element = await mount(markup);
    for (const control of findAll(element, 'button, input, select, summary, nav a').filter(
      isShown,
    )) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), control.outerHTML).toBeGreaterThanOrEqual(24);
    }
  });

  test.each(locales.map(({ id }) => id))('wider text spacing clips nothing: %s', async (lang) => {
    await page.viewport(320, 800);
    const element = await mount(markup, lang);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '.frame * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } .frame p { margin-block-end: 2em !important }',
    );
    element.shadowRoot?.adoptedStyleSheets.push(sheet);
    for (const box of findAll(element, '*').filter(isShown)) {
      if (box.closest('svg, select') || getComputedStyle(box).clipPath !== 'none') continue;
      if (getComputedStyle(box).overflow !== 'visible') {
        expect(box.scrollWidth, box.outerHTML).toBeLessThanOrEqual(box.clientWidth + 1);
      }
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  test('has one status line at most, empty until something is filtered', async () => {
    const element = await mount(markup.replace(/ area="[^"]*"/, ''));
    const status = findAll(element, '[role=status], [aria-live]');
    expect(status.length).toBeLessThanOrEqual(1);
    for (const line of status) expect(line.textContent).toBe('');
  });

  test('has headings at the level that is set, and none above it', async () => {
    const element = await mount(markup.replace('></', ' heading-level="4"></'));
    const levels = findAll(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) =>
      Number(localName.slice(1)),
    );
    for (const level of levels) expect(level).toBeGreaterThanOrEqual(4);
    if (levels.length > 0) expect(Math.min(...levels)).toBe(4);
  });

  test('has links that a reader can tell apart: one name, one target', async () => {
    const element = await mount(markup);
    const targets = new Map<string, string>();
    for (const link of findAll(element, 'a[href]') as HTMLAnchorElement[]) {
      const name = link.innerText.trim();
      expect(name).not.toBe('');
      expect(targets.get(name) ?? link.href, name).toBe(link.href);
      targets.set(name, link.href);
    }
  });

  test('leaves the landmarks of the page to the page', async () => {
    const element = await mount(markup);
    expect(findAll(element, 'main, header, footer, [role=main], [role=banner]')).toEqual([]);
    expect(findAll(element, '[style], style')).toEqual([]);
  });

  test('has every list as a list, and every id once', async () => {
    const element = await mount(markup);
    for (const list of findAll(element, 'ul')) expect(list.role).toBe('list');
    const ids = findAll(element, '[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const reference of findAll(element, '[aria-labelledby], [aria-describedby]')) {
      const named =
        reference.getAttribute('aria-labelledby') ?? reference.getAttribute('aria-describedby');
      expect(ids).toContain(named);
    }
  });

  test('has a source line that says it is no official product of the UN', async () => {
    const element = await mount(markup);
    const [source, ...others] = findAll(element, '[part=source]');
    expect(others).toEqual([]);
    expect(source?.textContent).toMatch(/[Cc]eci n’est pas un produit officiel de l’ONU\./);
    expect(isShown(source)).toBe(true);
  });
});
