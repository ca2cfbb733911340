/**
 * Measures the widgets beside what would be used instead. Every round is one pass through all
 * implementations in random order, each thing on a new page; figures are ratios to plain HTML in
 * the same round.
 *
 * @example npm run bench -- --rounds 9 --only a4p,plain-html,lit
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../../../scripts/launch-browser.js';
import { readContent } from './content.js';
import { bundleImplementations } from './bundle-implementations.js';
import { measureShifts } from './layout-shift.js';
import { MeasuredPage, type ImplementationInfo } from './measured-page.js';
import { renderPage } from './page.js';
import { BASELINE, summarize, type Results, type Round } from './results.js';
import { serve } from './server.js';
import { shuffled } from './statistics.js';
import { summaryTables } from './summary.js';
import { targetsTable } from './targets.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    only: { type: 'string', default: '' },
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  throw new Error(`expected --rounds to be a whole number from 1; got "${values.rounds}".`);
}
const only = values.only ? [...new Set([BASELINE, ...values.only.split(',')])] : [];

const PARTS = ['grid', 'list', 'counter'] as const;
const COUNTS = [1, 10, 100, 1000, 5000] as const;

const content = await readContent();
const bundles = await bundleImplementations(content, only);
const infos = new Map<string, ImplementationInfo>();

const scriptOf = (id: string): string | undefined =>
  bundles.find((bundle) => bundle.id === id)?.script;

function pageOf(path: string): string | undefined {
  const [, id = '', part = ''] = /^([\w-]+)\/(\w+)\.html$/.exec(path) ?? [];
  const about = infos.get(id);
  const pasted = about?.script
    ? `<script type="module" async src="/${about.script}"></script>`
    : '';
  const snippet = about?.snippets?.[part] ?? '';
  // Where the page's own script is what is measured, the harness is no request of its own.
  const harness = about?.script
    ? `<script type="module">${scriptOf(id) ?? ''}</script>`
    : `<script type="module" src="/${id}.js"></script>`;
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Bench</title>${pasted}<div id="target">${snippet}</div>${harness}</html>`;
}

const server = await serve((path) => {
  if (path === 'blank.html') return '<!doctype html><title>Blank</title>';
  return path.endsWith('.js') ? scriptOf(path.slice(0, -'.js'.length)) : pageOf(path);
});
const browser = await launchBrowser();

async function onNewPage<Value>(measure: (run: MeasuredPage) => Promise<Value>): Promise<Value> {
  const run = await MeasuredPage.open(browser, server);
  try {
    return await measure(run);
  } finally {
    await run.close();
  }
}

async function measureRound({ id, mostCards, canType }: ImplementationInfo): Promise<Round> {
  const address = (part: string, query: string): string =>
    `${server.url}${id}/${part}.html${query}`;
  const cold: Record<string, Round['cold'][string]> = {};
  for (const part of PARTS) {
    cold[part] = await onNewPage((run) => run.cold(address(part, `?show=${part}`)));
  }
  const cards: Record<string, Round['cards'][string]> = {};
  for (const count of COUNTS) {
    if (count > (mostCards ?? Infinity)) continue;
    cards[count] = await onNewPage(async (run) => {
      await run.warm(address('cards', ''));
      return run.cards(count);
    });
  }
  const keystroke = canType
    ? await onNewPage(async (run) => {
        await run.warm(address('list', '?show=list'));
        return run.work('type');
      })
    : undefined;
  const blocked = await onNewPage((run) => run.blocked(address('all', `?show=${PARTS.join('+')}`)));
  return { cold, cards, ...(keystroke && { keystroke }), blocked };
}

for (const { id } of bundles) {
  infos.set(id, await onNewPage((run) => run.about(`${server.url}${id}/about.html?about`, id)));
}
const measured = new Map<string, Round[]>([...infos.keys()].map((id) => [id, []]));
for (let round = 1; round <= rounds; round += 1) {
  for (const about of shuffled([...infos.values()])) {
    measured.get(about.id)?.push(await measureRound(about));
  }
  console.error(`round ${String(round)} of ${String(rounds)}`);
}
const results: Results = {
  date: new Date().toISOString(),
  browser: browser.version(),
  processor: cpus()[0]?.model ?? 'unknown',
  rounds,
  implementations: [...infos.values()].map(({ id, name }) => ({
    id,
    name,
    rounds: measured.get(id) ?? [],
  })),
  shifts: await measureShifts(browser),
};
await browser.close();
server.close();

const target = new URL('../dist/', import.meta.url);
const summary = summarize(results);
await mkdir(target, { recursive: true });
await writeFile(
  new URL('results.json', target),
  `${JSON.stringify({ ...results, summary }, null, 2)}\n`,
);
await writeFile(new URL('index.html', target), renderPage(results, summary));
console.log(summaryTables(results, summary));
console.log(`\n${targetsTable(results, summary)}`);
console.log(`\nWritten: apps/benchmark/dist/results.json and index.html`);
