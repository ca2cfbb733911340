import { afterEach, expect, test } from 'vitest';
import '../area-card/define.js';
import { find, mount } from '../testing/mount.js';
import { localeOf, toLocale } from './language.js';

afterEach(() => {
  document.documentElement.removeAttribute('lang');
});

test.each([
  ['fr', 'fr'],
  ['fr-CA', 'fr'],
  ['fr_FR', 'fr'],
  ['ZH-TW', 'zh'],
  [' ar-EG ', 'ar'],
  ['en-GB', 'en'],
  ['de', 'fr'],
  ['', 'fr'],
  ['english', 'fr'],
])('%j asks for %s', (tag, locale) => {
  expect(toLocale(tag)).toBe(locale);
});

test('the nearest lang counts, across shadow roots', () => {
  document.documentElement.lang = 'en';
  document.body.innerHTML = '<section lang="ru"><div></div></section>';
  const host = document.querySelector('div') as HTMLElement;
  const inner = document.createElement('p');
  host.attachShadow({ mode: 'closed' }).append(inner);
  expect(localeOf(document.body)).toBe('en');
  expect(localeOf(inner)).toBe('ru');
  inner.lang = 'es';
  expect(localeOf(inner)).toBe('es');
});

test('a form with a control named getAttribute or parentNode does not mislead', () => {
  document.body.innerHTML =
    '<form lang="ru"><input name="getAttribute"><input name="parentNode"><p></p></form>';
  expect(localeOf(document.querySelector('p') as HTMLElement)).toBe('ru');
});

test('the words shown carry their own language and direction, whatever the page’s', async () => {
  document.documentElement.lang = 'de';
  document.documentElement.dir = 'rtl';
  const card = await mount('<a4p-area-card area="conduct"></a4p-area-card>');
  expect(find(card, '.frame').lang).toBe('fr');
  expect(getComputedStyle(find(card, 'h3')).direction).toBe('ltr');
  document.documentElement.removeAttribute('dir');
});
