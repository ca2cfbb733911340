import fr from '@a4p/declaration/fr';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { find, mount } from '../../test/helpers/mount.js';
import './define.js';

beforeEach(async () => {
  await page.viewport(1280, 800);
});

afterEach(() => {
  vi.restoreAllMocks();
  document.querySelector('base, link[rel=canonical]')?.remove();
  history.replaceState(null, '', pageAddress());
});

/** The address of the page without its hash. */
function pageAddress(): string {
  return location.href.replace(/#.*/, '');
}

/** The address in a citation of a passage. */
async function citedAddress(): Promise<string | undefined> {
  const list = await mount('<a4p-commitment-list></a4p-commitment-list>');
  const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  find(list, '#conduct-2 button').click();
  const [[citation] = ['']] = written.mock.calls;
  return /(\S+) \(données/.exec(citation)?.[1];
}

test('copies a citation of a passage, with the address that leads back to it', async () => {
  const list = await mount('<a4p-commitment-list></a4p-commitment-list>');
  const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const button = find<HTMLButtonElement>(list, '#performance-accountability-4 button');
  expect(button.innerText).toBe('Citer ce passage');
  await userEvent.click(button);
  const [citation] = written.mock.calls[0] ?? [];
  const passage = fr.commitments.find(({ id }) => id === 'performance-accountability-4');
  expect(citation).toContain(`«\u00a0${passage?.lead ?? ''} […] ${passage?.text ?? ''}\u00a0»`);
  expect(citation).toContain('Résultats et responsabilité');
  expect(citation).toContain(`${pageAddress()}#performance-accountability-4`);
  await expect.poll(() => button.innerText).toBe('Citation copiée');
  const status = find(list, '[role=status]');
  expect(status.textContent).toBe('Citation copiée');
  expect(find(list, '[role=status] span').className).toBe('visually-hidden');
  button.blur();
  await expect.poll(() => button.innerText).toBe('Citer ce passage');
});

test.each([
  ['no hash', '', '#conduct-2'],
  ['a passage', '#protection-1', '#conduct-2'],
  ['an area', '#area-protection', '#conduct-2'],
  ['a section of the whole page', '#section-endorsement', '#conduct-2'],
  ['the route of a router', '#/actualites/12', '#/actualites/12'],
  ['a place of the page’s own', '#area-51', '#area-51'],
  ['a place that is named like an area', '#conduct-of-business', '#conduct-of-business'],
  ['what is no text', '#%E0%A4%A', '#%E0%A4%A'],
])('an address with %s is cited with the hash that keeps it', async (_, hash, expected) => {
  history.replaceState(null, '', `${pageAddress()}${hash}`);
  expect(await citedAddress()).toBe(`${pageAddress()}${expected}`);
});

test('the address of a page with a base is cited without an anchor, which would lead away', async () => {
  document.head.insertAdjacentHTML('beforeend', '<base href="/">');
  expect(await citedAddress()).toBe(pageAddress());
});

test('the address that a page names itself is cited, with the anchor', async () => {
  document.head.insertAdjacentHTML('beforeend', '<link rel="canonical" href="/a4p?utm_source=x">');
  expect(await citedAddress()).toBe(`${location.origin}/a4p#conduct-2`);
});

test('gives the citation to be copied by hand where the clipboard is closed', async () => {
  const list = await mount('<a4p-commitment-list></a4p-commitment-list>');
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  await userEvent.click(find<HTMLButtonElement>(list, '#conduct-2 button'));
  await expect.poll(() => find(list, '#conduct-2 .citation').innerText).toContain('#conduct-2');
  expect(find(list, '[role=status]').textContent).toContain('#conduct-2');
  // To select it, a reader leaves the button.
  await userEvent.click(find(list, '#conduct-2 .citation'));
  expect(find(list, '#conduct-2 .citation').innerText).toContain('#conduct-2');
});

test('what is shown stays to be seen while a citation is copied', async () => {
  const list = await mount('<a4p-commitment-list filters area="conduct"></a4p-commitment-list>');
  vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const status = find(list, '[role=status]');
  await userEvent.click(find<HTMLButtonElement>(list, '#conduct-2 button'));
  await expect.poll(() => status.textContent).toContain('Citation copiée');
  expect(status.textContent).toContain('2 passages sur 25 affichés.');
  expect(getComputedStyle(status).clipPath).toBe('none');
});
