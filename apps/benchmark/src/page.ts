import type { Results, Summary } from './results.js';
import type { Spread } from './statistics.js';
import { summaryTables } from './summary.js';
import { targetsTable } from './targets.js';

interface Plot {
  readonly title: string;
  readonly of: (summary: Summary) => Spread | undefined;
}

const plots: readonly Plot[] = [
  { title: 'Cold start, eight cards as a grid', of: ({ cold }) => cold['grid'] },
  { title: 'Cold start, list with filters', of: ({ cold }) => cold['list'] },
  { title: 'Cold start, counter', of: ({ cold }) => cold['counter'] },
  { title: '1000 cards', of: ({ cards }) => cards['1000'] },
  { title: '1000 cards, without style and layout', of: ({ script }) => script },
  { title: 'Cold start and 1000 cards together', of: ({ sum }) => sum },
  { title: 'Typing nineteen letters into the list', of: ({ keystroke }) => keystroke },
  { title: 'Blocking time, a processor six times as slow', of: ({ blocked }) => blocked },
];

const ROW = 24;
const NAMES = 180;
const WIDTH = 720;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Bars from zero, a line for the quartiles, and a rule where plain HTML stands. */
function plotHtml({ title, of }: Plot, summaries: readonly Summary[]): string {
  const bars = summaries
    .flatMap((summary) => {
      const spread = of(summary);
      return spread && !Number.isNaN(spread.median) ? [{ name: summary.name, ...spread }] : [];
    })
    .toSorted((a, b) => a.median - b.median);
  const most = Math.max(1, ...bars.map(({ high }) => high));
  const x = (value: number): number => NAMES + (value / most) * (WIDTH - NAMES - 60);
  const height = bars.length * ROW;
  const rows = bars.map(({ name, median, low, high }, index) => {
    const y = index * ROW;
    return `<text x="${NAMES - 8}" y="${y + 16}" text-anchor="end">${escape(name)}</text>
<rect x="${NAMES}" y="${y + 4}" width="${(x(median) - NAMES).toFixed(1)}" height="${ROW - 8}"/>
<path d="M${x(low).toFixed(1)} ${y + ROW / 2}H${x(high).toFixed(1)}"/>
<text x="${(x(high) + 6).toFixed(1)}" y="${y + 16}">${median.toFixed(2)}</text>`;
  });
  return `<figure><figcaption>${title}</figcaption>
<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${title}: ${bars.map(({ name, median }) => `${escape(name)} ${median.toFixed(2)}`).join('; ')}">
${rows.join('\n')}
<path class="baseline" d="M${x(1).toFixed(1)} 0V${height}"/></svg></figure>`;
}

/** A page with the figures as plots and tables, and how to repeat them. */
export function renderPage(results: Results, summaries: readonly Summary[]): string {
  const { browser, date, processor, rounds } = results;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>What the widgets cost</title>
<style>
:root { color-scheme: light dark; --accent: light-dark(#005ea8, #6db8f2); --line: light-dark(#d3dbe3, #33424f); }
body { max-inline-size: 46em; margin: 2em auto; padding-inline: 1em; font: 1em/1.6 system-ui, sans-serif; color: light-dark(#14202b, #e8eef4); background: light-dark(#fff, #10181f); }
figure { margin: 2em 0; }
figcaption { font-weight: 650; }
svg { inline-size: 100%; font-size: 13px; fill: currentColor; }
rect { fill: var(--accent); }
path { stroke: currentColor; stroke-width: 2; }
.baseline { stroke: currentColor; stroke-width: 1; stroke-dasharray: 3 3; }
pre { overflow-x: auto; border-block: 1px solid var(--line); padding-block: 1em; font-size: .8125em; }
</style>
<h1>What the widgets cost</h1>
<p>Main-thread CPU time by the thread’s own clock, as a ratio to plain HTML in the same round: the
median of ${rounds} rounds, and a line from the lower quartile to the upper. Everyone shows the same
words, pictograms and styles. Less is better.</p>
<p>Chromium ${browser}, ${escape(processor)}, ${date.slice(0, 10)}.</p>
<h2>To repeat it</h2>
<pre>npm run bench                                    # all implementations, nine rounds
npm run bench -- --rounds 3 --only a4p,lit,react  # some of them, sooner</pre>
<p>Every round is one pass through all implementations in random order; every figure is taken on a
new page with empty caches. To add an implementation, add a folder to
<code>apps/benchmark/implementations</code>. Our widgets are measured as a page that pastes the snippet
gets them: the published script, its files and its words by separate requests. All others have
script and content in one file.</p>
<h2>The figures</h2>
${plots.map((plot) => plotHtml(plot, summaries)).join('\n')}
<h2>As tables</h2>
<pre>${escape(targetsTable(results, summaries))}</pre>
<pre>${escape(summaryTables(results, summaries))}</pre>
</html>
`;
}
