import { areas, commitments, parties } from '@a4p/declaration';
import fr from '@a4p/declaration/fr';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { find, findAll, mount } from '../../test/helpers/mount.js';
import './define.js';

const cells = (row: Element): string[] =>
  [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').trim());

test('is a table that says in numbers what the marks show', async () => {
  const chart = await mount('<a4p-commitment-chart></a4p-commitment-chart>');
  await expect.element(page.getByRole('table', { name: /énonçant un engagement/ })).toBeVisible();
  const rows = findAll(chart, 'tbody tr');
  expect(rows.map(cells)).toEqual(
    areas.map(({ id }, index) => {
      const inArea = commitments.filter(({ area }) => area === id);
      return [
        fr.areas[index]?.short,
        ...parties.map((party) => String(inArea.filter(({ by }) => by === party.id).length)),
        String(inArea.length),
      ];
    }),
  );
});

test('has one mark per commitment, of the shape of its party', async () => {
  const chart = await mount('<a4p-commitment-chart></a4p-commitment-chart>');
  expect(findAll(chart, 'tbody .mark')).toHaveLength(21);
  expect(findAll(chart, 'tbody .mark.secretary-general')).toHaveLength(5);
  expect(findAll(chart, 'tbody .mark.member-states')).toHaveLength(1);
  const radius = (party: string): string =>
    getComputedStyle(find(chart, `tbody .mark.${party}`)).borderRadius;
  expect(radius('secretary-general')).not.toBe(radius('collective'));
});

test('carries the notice, and counts no statement', async () => {
  const chart = await mount('<a4p-commitment-chart area="politics"></a4p-commitment-chart>');
  expect(find(chart, '.notice').textContent).toBe(
    `${fr.notices.stated} Le nombre de passages par partie ne renseigne pas sur la répartition des 45 engagements. ${fr.notices.division}`,
  );
  expect(findAll(chart, '.line li').map(({ innerText }) => innerText.trim())).toEqual([
    'Collectif\u00a0: 1',
  ]);
});

test('says how many passages there are in all', async () => {
  const chart = await mount('<a4p-commitment-chart></a4p-commitment-chart>');
  expect(findAll(chart, 'tfoot tr').map(cells)).toEqual([
    ['Total des passages', String(commitments.length)],
  ]);
});

test('shows one area as a line of marks, and no table', async () => {
  const chart = await mount('<a4p-commitment-chart area="conduct"></a4p-commitment-chart>');
  expect(findAll(chart, 'table')).toEqual([]);
  const line = findAll(chart, '.line li').map((item) => [
    item.innerText.trim(),
    item.querySelectorAll('.mark').length,
  ]);
  expect(line).toEqual([
    ['Collectif\u00a0: 1', 1],
    ['États Membres\u00a0: 1', 1],
  ]);
});

test.each([
  ['fr', 'conduct', /^Sur les 21 passages .*, 2 relèvent du domaine «\u00a0Conduite\u00a0»\.$/],
  ['fr', 'politics', /^Sur les 21 passages .*, 1 relève du domaine «\u00a0Politique\u00a0»\.$/],
  [
    'ru',
    'performance-accountability',
    /сформулировано в 7 отрывках .* отрывков во всех областях: 21\.$/,
  ],
  ['ar', 'conduct', /يندرج مقطعان في مجال/],
] as const)(
  'says in %s how many passages are of %s, where that is all',
  async (lang, area, said) => {
    const chart = await mount(`<a4p-commitment-chart area="${area}"></a4p-commitment-chart>`, lang);
    expect(find(chart, '.sentence').textContent).toMatch(said);
    const whole = await mount('<a4p-commitment-chart></a4p-commitment-chart>', lang);
    expect(findAll(whole, '.sentence')).toEqual([]);
  },
);

test.each([1280, 320])('keeps its roles at %i px', async (width) => {
  await page.viewport(width, 800);
  await mount('<a4p-commitment-chart></a4p-commitment-chart>');
  expect(page.getByRole('row').elements().length).toBeGreaterThanOrEqual(8);
  expect(page.getByRole('rowheader').elements()).toHaveLength(9);
  await page.viewport(1280, 800);
});
