/** Prints what a reader downloads for each snippet of the docs, and fails where that is over budget. */
import { launchBrowser } from '../../../scripts/launch-browser.js';
import { measureSizes, measureStatic, overBudget, pages, type Size } from './measure-size.js';
import { toMarkdown } from './table.js';

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(2)} kB`;

function row(name: string, sizes: readonly Size[]): readonly string[] {
  const french = sizes.find(({ locale }) => locale === 'fr') as Size;
  const worst = sizes.toSorted((a, b) => b.bytes - a.bytes)[0] as Size;
  const { budget } = french.page;
  return [
    name,
    kB(french.bytes),
    kB(budget.bytes),
    String(french.requests),
    String(budget.requests),
    String(french.depth),
    String(budget.depth),
    `${worst.locale}, ${(worst.bytes / french.bytes).toFixed(2)} ×`,
  ];
}

const browser = await launchBrowser();
try {
  const sizes = await measureSizes(browser);
  const finished = await measureStatic(browser);
  const head = [
    'page',
    'bytes',
    'budget',
    'requests',
    'budget',
    'depth',
    'budget',
    'worst language',
  ];
  const rows = pages.map((page) =>
    row(
      page.name,
      sizes.filter((size) => size.page === page),
    ),
  );
  const { bytes, requests } = finished;
  rows.push(['prerendered HTML of a card', kB(bytes), '', String(requests), '0', '0', '0', '']);
  console.log(toMarkdown(head, rows));
  const complaints = [
    ...overBudget(sizes),
    ...(requests > 0 ? [`prerendered HTML: expected no request; got ${String(requests)}.`] : []),
  ];
  for (const complaint of complaints) console.error(complaint);
  process.exitCode = complaints.length > 0 ? 1 : 0;
} finally {
  await browser.close();
}
