/** Every condition that host pages put the widgets under, on the published build. */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { useBrowser } from '@a4p/test-kit/use-browser';
import { tagNames } from '@a4p/widgets/elements';
import type { Condition } from '../src/condition.js';
import { families } from '../src/families.js';
import { startServers, type Servers } from '../src/servers.js';
import { withTables } from '../src/table.js';
import { visit, type Seen, type Visit } from '../src/visit.js';

const plain: Condition = { name: 'a page that does nothing', shows: 'widgets' };

const browser = useBrowser();
let servers: Servers;
let reference: Visit['seen'];

/** What must be seen of a widget under a condition. */
function expectedOf(tag: string, { shows }: Condition): Seen | undefined {
  return shows === 'widgets'
    ? reference[tag]
    : { words: null, markup: null, styled: false, fallback: true };
}

async function open(condition: Condition, isSettled: Parameters<typeof visit>[3]): Promise<Visit> {
  const visited = await visit(browser(), servers, condition, isSettled);
  onTestFinished(() => visited.context.close());
  return visited;
}

beforeAll(async () => {
  servers = await startServers([plain, ...families.flatMap(({ conditions }) => conditions)]);
  const { seen, context } = await visit(browser(), servers, plain, (widgets) =>
    Object.values(widgets).every(({ words }) => words),
  );
  reference = seen;
  await context.close();
});

afterAll(async () => {
  await servers.close();
});

/** What the browser itself says of a file that it could not have; no page can keep it from that. */
const OF_THE_BROWSER =
  /^Failed to load|^Access to|blocked|Failed to find a valid digest|MIME type|^A preload for|net::/;
const OF_OURS =
  /^a4p(-[\w, -]+)?: (.*could not be (loaded|shown)|the content in|expected|fallback)/;

/** What Lit leaves on a page. */
const OF_LIT = [
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
];

test('the docs have the tables of what is tested here', async () => {
  const page = readFileSync(new URL('../../../docs/host-pages.md', import.meta.url), 'utf8');
  expect(page).toBe(await withTables(page, families));
});

test('a page that does nothing shows every widget', () => {
  for (const tag of tagNames) {
    expect(reference[tag], tag).toMatchObject({ styled: true, fallback: false });
    expect(reference[tag]?.words?.length, tag).toBeGreaterThan(50);
  }
});

describe.each(families)('$family', ({ conditions }) => {
  test.each(conditions)('$name: $shows', async (condition) => {
    const { except = [], shows, changes = false } = condition;
    const judged = tagNames.filter((name) => !except.includes(name));
    const { page, seen, ...visited } = await open(condition, (widgets) =>
      judged.every((tag) => isDeepStrictEqual(widgets[tag], expectedOf(tag, condition))),
    );
    for (const tag of judged) expect(seen[tag], tag).toEqual(expectedOf(tag, condition));
    expect(visited.errors).toEqual([]);
    expect(
      visited.console.filter(
        (line) =>
          !condition.console?.test(line) &&
          (shows === 'widgets' || !(OF_THE_BROWSER.test(line) || OF_OURS.test(line))),
      ),
    ).toEqual([]);
    expect(visited.reports.filter((report) => !condition.reports?.test(report))).toEqual([]);
    await condition.check?.(page);
    if (!changes) {
      const { html, globals } = await open(condition, null);
      expect(visited.html).toBe(html);
      const withoutLit = (names: readonly string[]): readonly string[] =>
        names.filter((name) => !OF_LIT.includes(name));
      expect(withoutLit(visited.globals)).toEqual(withoutLit(globals));
    }
  });
});
