import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { useBrowser } from '@a4p/test-kit/use-browser';
import { measureSizes, measurePrerendered, overBudget, type Size } from '../src/measure-size.js';

const browser = useBrowser();
let sizes: readonly Size[];

beforeAll(async () => {
  sizes = await measureSizes(browser());
});

test('no snippet costs a reader more than its budget, in any language', () => {
  expect(overBudget(sizes)).toEqual([]);
});

/** The rows of the README's table: `| one area card | 9.9 kB | 1 |`. */
const rows = new Map(
  [
    ...readFileSync(new URL('../README.md', import.meta.url), 'utf8').matchAll(
      /^\| ([\w (),]+?) +\| +([\d.]+) kB \| +(\d+) \|$/gm,
    ),
  ].map(([, name = '', kilobytes, requests]) => [name, { kilobytes, requests }] as const),
);

/** The difference between two versions of a hash does not make the README wrong. */
const TOLERANCE = 0.15;

test('the README has what each page costs', async () => {
  const html = await measurePrerendered(browser());
  expect(html.requests).toBe(0);
  const measured = [
    ...sizes.filter(({ locale }) => locale === 'fr').map((size) => [size.page.name, size] as const),
    ['prerendered HTML of a card', html] as const,
  ];
  expect([...rows.keys()].toSorted()).toEqual(measured.map(([name]) => name).toSorted());
  for (const [name, { bytes, requests }] of measured) {
    const documented = rows.get(name);
    expect(Math.abs(Number(documented?.kilobytes) - bytes / 1000), name).toBeLessThan(TOLERANCE);
    expect(Number(documented?.requests), name).toBe(requests);
  }
});
