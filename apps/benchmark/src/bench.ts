/**
 * Measures the widgets beside what would be used instead. Every round is one pass in random order
 * through all forms of the eight cards on a slow phone, then through all implementations.
 *
 * @example npm run bench -- --rounds 9 --only a4p,plain-html,lit
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { launchBrowser } from '@a4p/test-kit/launch-browser';
import { bundleImplementation, implementationIds } from './bundle-implementations.js';
import type { PageKind } from './implementation.js';
import { implementationPage } from './implementation-pages.js';
import { measureShifts } from './layout-shift.js';
import { measureRound, type OnNewPage, type Round } from './measure-round.js';
import { MeasuredPage, type ImplementationInfo } from './measured-page.js';
import { renderPage } from './page.js';
import { readContent } from './read-content.js';
import type { Results } from './results.js';
import { serve } from './server.js';
import {
  CHECK_FILE,
  CHECK_PAGE,
  checkConditions,
  checkFile,
} from './slow-phone/check-conditions.js';
import { slowConnection } from './slow-phone/conditions.js';
import { gridForms, gridPage, PRERENDERED } from './slow-phone/forms.js';
import { measureGrid, watchScript, type GridTime } from './slow-phone/measure.js';
import { shuffled } from './statistics.js';
import { BASELINE, summarize } from './summarize.js';
import { summaryTables } from './summary-tables.js';
import { checkTargets, targetsText } from './targets.js';

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

const content = await readContent();
const allForms = await gridForms(content);
const known = [...new Set([...implementationIds, ...allForms.map(({ id }) => id)])];
const only = values.only ? values.only.split(',') : known;
const unknown = only.filter((id) => !known.includes(id));
if (unknown.length > 0) {
  throw new Error(`expected --only to name ${known.join(', ')}; got ${unknown.join(', ')}.`);
}

/** What is named, with what it is compared with. */
function named<Id extends string>(ids: readonly Id[], base: string): readonly Id[] {
  return ids.some((id) => only.includes(id))
    ? ids.filter((id) => id === base || only.includes(id))
    : [];
}

const formIds = named(
  allForms.map(({ id }) => id),
  PRERENDERED,
);
const forms = allForms.filter(({ id }) => formIds.includes(id));
const scripts = new Map<string, string>();
for (const id of named(implementationIds, BASELINE)) {
  scripts.set(id, await bundleImplementation(id, content));
}
const infos = new Map<string, ImplementationInfo>();

const files = new Map<string, string>([
  [CHECK_PAGE, gridPage({ body: '' })],
  [CHECK_FILE, checkFile()],
  ...[...scripts].map(([id, script]) => [`${id}.js`, script] as const),
  ...forms.map((form) => [`slow-phone/${form.id}.html`, gridPage(form)] as const),
  ...forms.flatMap((form) => Object.entries(form.files ?? {})),
]);

const server = await serve((path) => {
  const [, id = '', kind] = /^([\w-]+)\/(info|list|counter|grid|cards|all)\.html$/.exec(path) ?? [];
  const script = scripts.get(id);
  if (script === undefined || path.startsWith('slow-phone/')) return files.get(path);
  return implementationPage(id, kind as PageKind | 'info', script, infos.get(id));
}, slowConnection);
const browser = await launchBrowser();

const onNewPage: OnNewPage = async (measure) => {
  const page = await MeasuredPage.open(browser, server);
  try {
    return await measure(page);
  } finally {
    await page.close();
  }
};

const check = await checkConditions(browser, server);
const watch = await watchScript(content.cards.map(({ title }) => title));
for (const id of scripts.keys()) {
  infos.set(id, await onNewPage((page) => page.info(`${server.url}${id}/info.html?info`, id)));
}
const times = new Map<string, GridTime[]>(forms.map(({ id }) => [id, []]));
const measured = new Map<string, Round[]>([...infos.keys()].map((id) => [id, []]));
for (let round = 1; round <= rounds; round += 1) {
  for (const { id } of shuffled(forms)) {
    times.get(id)?.push(await measureGrid(browser, server, watch, `slow-phone/${id}.html`));
  }
  for (const info of shuffled([...infos.values()])) {
    const addressOf = (kind: PageKind): string => `${server.url}${info.id}/${kind}.html`;
    measured.get(info.id)?.push(await measureRound(info, onNewPage, addressOf));
  }
  console.error(`round ${String(round)} of ${String(rounds)}`);
}
const results: Results = {
  date: new Date().toISOString(),
  browser: browser.version(),
  processor: cpus()[0]?.model ?? 'unknown',
  rounds,
  slowPhone: {
    check,
    forms: forms.map(({ id, name }) => ({ id, name, rounds: times.get(id) ?? [] })),
  },
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
console.log(`\n${targetsText(checkTargets(results, summary))}`);
console.log('\nWritten: apps/benchmark/dist/results.json and index.html');
