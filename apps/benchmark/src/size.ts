/** Prints what a reader downloads for each snippet, and fails where that is over its budget. */
import { launchBrowser } from '@a4p/test-kit/launch-browser';
import { measureSizes, measurePrerendered, overBudget, pages, type Size } from './measure-size.js';
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
  const prerendered = await measurePrerendered(browser);
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
  const { bytes, requests } = prerendered;
  rows.push(['prerendered HTML of a card', kB(bytes), '', String(requests), '0', '0', '0', '']);
  console.log(toMarkdown(head, rows));
  const messages = [
    ...overBudget(sizes),
    ...(requests > 0 ? [`prerendered HTML: expected no request; got ${String(requests)}.`] : []),
  ];
  for (const message of messages) console.error(message);
  process.exitCode = messages.length > 0 ? 1 : 0;
} finally {
  await browser.close();
}
