import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../../scripts/launch-browser.js';
import { measureSizes, measureStatic, overBudget } from '../src/measure-size.js';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

test('no snippet of the docs costs a reader more than its budget, in any language', async () => {
  expect(overBudget(await measureSizes(browser))).toEqual([]);
});

test('finished HTML asks for nothing', async () => {
  expect((await measureStatic(browser)).requests).toBe(0);
});
