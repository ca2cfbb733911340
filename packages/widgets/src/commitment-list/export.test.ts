import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { downloads } from '../../test/helpers/downloads.js';
import { mount } from '../../test/helpers/mount.js';
import './define.js';

afterEach(() => {
  vi.restoreAllMocks();
});

const COLUMNS =
  'id,kind,area,areaTitle,by,byName,byBasis,lead,text,number,status,mark,source,locale,age,notice';

test('hands out what is shown, and only that, as CSV and as JSON', async () => {
  const list = await mount('<a4p-commitment-list filters area="conduct"></a4p-commitment-list>');
  for (const name of ['CSV', 'JSON'].map(
    (format) => `Télécharger ce qui est affiché (${format})`,
  )) {
    await expect.element(page.getByRole('button', { name })).toBeVisible();
  }
  const files = downloads(list);
  expect(files.map(({ name }) => name)).toEqual([
    'a4p-commitments.fr.csv',
    'a4p-commitments.fr.json',
  ]);
  const [csv, json] = await Promise.all(files.map(({ file }) => file.text()));
  const [columns, ...rows] = (csv ?? '').trim().split('\r\n');
  expect(columns).toBe(COLUMNS);
  expect(rows).toHaveLength(2);
  expect(JSON.parse(json ?? '')).toMatchObject({
    notice: expect.stringMatching(/les 2 passages .* dans ce domaine, sur 21/) as string,
    passages: [{ id: 'conduct-1' }, { id: 'conduct-2' }],
  });
});

test('marks the CSV as UTF-8, by which spreadsheets know it', async () => {
  const [csv] = downloads(await mount('<a4p-commitment-list filters></a4p-commitment-list>'));
  const bytes = new Uint8Array((await csv?.file.arrayBuffer()) ?? []);
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test('hands out nothing where nothing is shown', async () => {
  const list = await mount('<a4p-commitment-list filters query="xyz"></a4p-commitment-list>');
  expect(downloads(list)).toEqual([]);
});
