import { locales } from '@a4p/declaration';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { exampleOf, tagNames } from './elements.js';
import './define.js';
import { axeFindings } from '../test/helpers/axe.js';
import { find, mount } from '../test/helpers/mount.js';

afterEach(async () => {
  document.documentElement.removeAttribute('style');
  await page.viewport(1280, 800);
});

describe.each(tagNames.map((tagName) => exampleOf(tagName)))('%s', (markup) => {
  describe.each(locales.map(({ id }) => id))('in %s', (lang) => {
    test.each(['light', 'dark'])('passes axe on a %s page', async (scheme) => {
      document.documentElement.style.colorScheme = scheme;
      // All of it in view: axe cannot judge the colours of what the edge of the window cuts.
      await page.viewport(1280, 8000);
      const element = await mount(markup, lang);
      expect(find(element, '.frame').lang).toBe(lang);
      expect(await axeFindings(element)).toEqual([]);
    });

    test.each([1280, 320, 120])('fits in %i px', async (width) => {
      await page.viewport(width, 800);
      document.body.style.margin = '0';
      const element = await mount(markup, lang);
      const frame = find(element, '.frame');
      expect(frame.scrollWidth).toBeLessThanOrEqual(frame.clientWidth);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      document.body.removeAttribute('style');
    });
  });

  test.each([
    'display: flex',
    'display: inline-block',
    'float: left',
    'display: grid; grid-template-columns: min-content',
  ])('keeps a readable width in a parent with "%s"', async (style) => {
    const element = await mount(`<div style="${style}">${markup}</div>`);
    expect(element.getBoundingClientRect().width).toBeGreaterThan(250);
  });

  test('is hidden by what hides its host', async () => {
    const element = await mount(markup);
    element.style.visibility = 'hidden';
    expect(getComputedStyle(find(element, '[part=source]')).visibility).toBe('hidden');
    element.hidden = true;
    expect(element.getBoundingClientRect().height).toBe(0);
  });

  test('keeps its own look on a page that resets everything', async () => {
    const reset = document.createElement('style');
    reset.textContent =
      '* { all: unset !important } body { letter-spacing: 1em; text-transform: uppercase }';
    document.head.append(reset);
    const element = await mount(markup);
    const { display, letterSpacing, textTransform } = getComputedStyle(
      find(element, '[part=source]'),
    );
    reset.remove();
    expect({ display, letterSpacing, textTransform }).toEqual({
      display: 'block',
      letterSpacing: 'normal',
      textTransform: 'none',
    });
  });

  test('takes its colours from the theme attribute before the page', async () => {
    const element = await mount(markup);
    const light = getComputedStyle(find(element, '.frame')).backgroundColor;
    element.theme = ' DARK ';
    await element.updateComplete;
    expect(getComputedStyle(find(element, '.frame')).backgroundColor).not.toBe(light);
  });

  test('a clone shows the same', async () => {
    const element = await mount(markup);
    const clone = element.cloneNode(true) as typeof element;
    element.after(clone);
    await clone.updateComplete;
    expect(find(clone, '.frame').innerHTML.length).toBe(find(element, '.frame').innerHTML.length);
  });
});
