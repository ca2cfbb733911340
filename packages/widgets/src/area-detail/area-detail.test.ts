import fr from '@a4p/declaration/fr';
import { expect, test, vi } from 'vitest';
import { harmonize } from '../../test/helpers/harmonize.js';
import { find, findAll, isShown, mount, textOf } from '../../test/helpers/mount.js';
import type { A4pAreaDetail } from './area-detail.js';
import './define.js';

/** The words of the page, without what is said of them. */
const wordsOf = (text: Element | undefined): string =>
  [...(text?.querySelectorAll('.passage') ?? [])]
    .flatMap(({ childNodes }) => [...childNodes])
    .filter(({ nodeName }) => nodeName === '#text')
    .map(({ textContent }) => textContent)
    .join('');

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

test.each(fr.areas.map((area) => [area.id, area] as const))(
  'shows the whole of %s, word for word',
  async (id, { title, paragraph, action }) => {
    const detail = await mount(`<a4p-area-detail area="${id}"></a4p-area-detail>`);
    expect(find(detail, 'h3').textContent).toBe(title);
    const [commitments, secretariat] = findAll(detail, '[part=text]');
    expect(fold(wordsOf(commitments))).toBe(fold(harmonize(paragraph)));
    expect(fold(secretariat?.textContent ?? '')).toBe(fold(action));
  },
);

test('says nothing twice', async () => {
  const detail = await mount('<a4p-area-detail area="protection"></a4p-area-detail>');
  for (const { text } of fr.commitments.filter(({ area }) => area === 'protection')) {
    expect(textOf(detail).split(fold(text))).toHaveLength(2);
  }
});

test('heads the commitments as such, one level below the title', async () => {
  const detail = await mount(
    '<a4p-area-detail area="conduct" heading-level="2"></a4p-area-detail>',
  );
  expect(findAll(detail, 'h2')).toHaveLength(1);
  expect(findAll(detail, 'h3').map(({ textContent }) => textContent)).toEqual([
    'Engagements',
    'Action du Secrétariat',
  ]);
});

test('gives each passage a paragraph of its own, with the mark of its party', async () => {
  const detail = await mount(
    '<a4p-area-detail area="performance-accountability"></a4p-area-detail>',
  );
  const passages = findAll(detail, 'p.passage').map(({ id, innerText }) => [
    id,
    innerText.slice(0, 12),
    find(detail, `#${id} .mark`).classList.item(1),
  ]);
  expect(passages.slice(0, 4)).toEqual([
    ['performance-accountability-1', 'Nous nous en', 'collective'],
    ['performance-accountability-2', 'et à exiger ', 'collective'],
    ['performance-accountability-3', 'Le Secrétair', 'secretary-general'],
    ['performance-accountability-4', 'et à veiller', 'secretary-general'],
  ]);
  const politics = await mount('<a4p-area-detail area="politics"></a4p-area-detail>');
  expect(findAll(politics, '.mark')).toEqual([]);
  expect(find(politics, '.legend').innerText.trim()).toBe('Collectif');
});

test('says in words what is a statement, and by a sign what names no party', async () => {
  const detail = await mount('<a4p-area-detail area="politics"></a4p-area-detail>');
  const saidOf = (id: string): string | undefined => {
    const before = find(detail, `#${id}`).previousElementSibling;
    return before?.className === 'meta' ? before.textContent : undefined;
  };
  expect(['politics-1', 'politics-a', 'politics-b'].map(saidOf)).toEqual([
    undefined,
    'Prise de position',
    'Prise de position',
  ]);
  expect(findAll(detail, '#politics-1 sup, #politics-a sup, #politics-b sup')).toHaveLength(2);
  expect(find(detail, '.sign-note').textContent).toMatch(/^\* /);
});

test('names the parties beside the title of the passages', async () => {
  const detail = await mount(
    '<a4p-area-detail area="performance-accountability"></a4p-area-detail>',
  );
  expect(findAll(detail, '.legend > span').map(({ innerText }) => fold(innerText))).toEqual([
    'Collectif',
    'Secrétaire général',
  ]);
});

test('links to more only where the page says where', async () => {
  const detail = await mount<A4pAreaDetail>(
    '<a4p-area-detail area="protection"></a4p-area-detail>',
  );
  expect(findAll(detail, 'article a')).toEqual([]);
  detail.href = 'https://example.org/protection';
  await detail.updateComplete;
  expect(find(detail, 'article a').textContent).toBe('En savoir plus sur la protection');
});

test('shows caption and credit with the page’s picture only', async () => {
  const detail = await mount<A4pAreaDetail>(
    '<a4p-area-detail area="protection"></a4p-area-detail>',
  );
  expect(textOf(detail)).not.toContain(fr.areas[2].photo.credit);
  detail.unPhotoSrc = '/picture.jpg';
  detail.unPhotoAlt = 'Une patrouille';
  await detail.updateComplete;
  expect(find<HTMLImageElement>(detail, 'img').alt).toBe('Une patrouille');
  expect(find(detail, '[part=caption]').textContent).toBe(fr.areas[2].photo.caption);
  expect(find(detail, '[part=credit]').textContent).toBe(fr.areas[2].photo.credit);
});

test('a picture of the page’s own replaces the whole figure', async () => {
  const detail = await mount(
    '<a4p-area-detail area="protection" un-photo-src="/picture.jpg"><img slot="picture" src="data:," alt="x" /></a4p-area-detail>',
  );
  expect(isShown(find(detail, 'figure'))).toBe(false);
});

test('an address leads to a passage in the paragraph', async () => {
  location.hash = '#protection-2';
  const detail = await mount('<a4p-area-detail area="protection"></a4p-area-detail>');
  await detail.updateComplete;
  expect(find(detail, '.current').id).toBe('protection-2');
  history.replaceState(null, '', ' ');
});

test('shows the fallback where no area is named', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const detail = await mount('<a4p-area-detail><p>Repli</p></a4p-area-detail>');
  expect(isShown(detail.querySelector('p'))).toBe(true);
  expect(warn).not.toHaveBeenCalled();
});
