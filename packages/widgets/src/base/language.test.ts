import ar from '@a4p/declaration/ar';
import en from '@a4p/declaration/en';
import es from '@a4p/declaration/es';
import fr from '@a4p/declaration/fr';
import ru from '@a4p/declaration/ru';
import zh from '@a4p/declaration/zh';
import { afterEach, expect, test } from 'vitest';
import '../area-card/define.js';
import { find, mount } from '../../test/helpers/mount.js';
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

test.each([
  ['de', 'fr', 'ltr'],
  ['', 'fr', 'ltr'],
  ['ar-EG', 'ar', 'rtl'],
  ['zh-TW', 'zh-Hans', 'ltr'],
  ['zh', 'zh', 'ltr'],
])('on a page in "%s" the words are in %s and say so', async (page, lang, direction) => {
  document.documentElement.dir = direction === 'ltr' ? 'rtl' : 'ltr';
  const card = await mount('<a4p-area-card area="conduct"></a4p-area-card>', page);
  document.documentElement.removeAttribute('dir');
  expect(find(card, '.frame').lang).toBe(lang);
  expect(getComputedStyle(find(card, 'h3')).direction).toBe(direction);
});

test('an element follows the page and itself, and keeps what it shows until it can', async () => {
  const card = await mount('<a4p-area-card area="conduct"></a4p-area-card>');
  const shown = (): string => find(card, 'h3').textContent;
  const main = document.querySelector('main') as HTMLElement;
  expect(shown()).toBe(fr.areas[7].title);
  main.lang = 'es';
  await expect.poll(shown).toBe(es.areas[7].title);
  card.lang = 'ru';
  expect(shown()).toBe(es.areas[7].title);
  await expect.poll(shown).toBe(ru.areas[7].title);
  main.lang = 'zh';
  await card.updateComplete;
  expect(shown()).toBe(ru.areas[7].title);
  card.removeAttribute('lang');
  await expect.poll(shown).toBe(zh.areas[7].title);
});

test('two languages stand side by side', async () => {
  const first = await mount(
    '<a4p-area-card area="conduct" lang="en"></a4p-area-card><a4p-area-card area="conduct" lang="ar"></a4p-area-card>',
  );
  const second = first.nextElementSibling as typeof first;
  await second.updateComplete;
  expect(find(first, 'h3').textContent).toBe(en.areas[7].title);
  expect(find(second, 'h3').textContent).toBe(ar.areas[7].title);
});

test('a page that a browser translates keeps its widgets in the language they show', async () => {
  const card = await mount('<a4p-area-card area="conduct"></a4p-area-card>');
  const shown = (): string => find(card, 'h3').textContent;
  const main = document.querySelector('main') as HTMLElement;
  main.lang = 'es';
  await expect.poll(shown).toBe(es.areas[7].title);
  main.lang = 'de';
  await card.updateComplete;
  expect(shown()).toBe(es.areas[7].title);
  expect(find(card, '.frame').lang).toBe('es');
  main.lang = 'ru-RU';
  await expect.poll(shown).toBe(ru.areas[7].title);
  // What the element itself is told is no translation.
  card.lang = 'de';
  await expect.poll(shown).toBe(fr.areas[7].title);
});

test('in a page written as XML, xml:lang counts before lang', () => {
  const page = new DOMParser().parseFromString(
    '<html xmlns="http://www.w3.org/1999/xhtml" lang="es"><body lang="ru" xml:lang="ar"><a4p-area-card/></body></html>',
    'application/xhtml+xml',
  );
  expect(localeOf(page.querySelector('a4p-area-card') as Element)).toBe('ar');
});

test('where nothing around names a language, what the page says of itself counts', () => {
  const element = document.createElement('a4p-area-card');
  const { lang } = document.documentElement;
  document.documentElement.removeAttribute('lang');
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Language';
  meta.content = 'ru';
  document.head.append(meta);
  document.body.append(element);
  expect(localeOf(element)).toBe('ru');
  meta.remove();
  expect(localeOf(element)).toBe('fr');
  element.remove();
  document.documentElement.lang = lang;
});
