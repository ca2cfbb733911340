import type { Results } from './results.js';
import type { Spread } from './statistics.js';
import type { FormSummary, ImplementationSummary, Summary } from './summarize.js';
import { summaryTables } from './summary-tables.js';
import { checkTargets, targetsText } from './targets.js';

interface Bar extends Spread {
  readonly name: string;
}

interface Plot {
  readonly title: string;
  readonly bars: readonly Bar[];
}

function bars<Row extends { readonly name: string }>(
  rows: readonly Row[],
  of: (row: Row) => Spread | undefined,
): readonly Bar[] {
  return rows.flatMap((row) => {
    const spread = of(row);
    return spread && !Number.isNaN(spread.median) ? [{ name: row.name, ...spread }] : [];
  });
}

function plotsOf({ forms, implementations }: Summary): readonly Plot[] {
  const form = (of: (row: FormSummary) => Spread | undefined): readonly Bar[] => bars(forms, of);
  const work = (of: (row: ImplementationSummary) => Spread | undefined): readonly Bar[] =>
    bars(implementations, of);
  return [
    {
      title: 'Eight cards on a slow phone, time to prerendered HTML’s',
      bars: form(({ ratio }) => ratio),
    },
    {
      title: 'Typing nineteen letters into the list, CPU time to plain HTML’s',
      bars: work(({ keystrokes }) => keystrokes),
    },
    { title: '1000 cards, CPU time to plain HTML’s', bars: work(({ cards }) => cards['1000']) },
    {
      title: '1000 cards without style and layout, CPU time to plain HTML’s',
      bars: work(({ script }) => script),
    },
  ];
}

const ROW = 24;
const NAMES = 180;
const WIDTH = 720;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Bars from zero, a line for the quartiles, and a rule where the base stands. */
function plotHtml(plot: Plot): string {
  const { title } = plot;
  const bars = plot.bars.toSorted((a, b) => a.median - b.median);
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
<path class="base" d="M${x(1).toFixed(1)} 0V${height}"/></svg></figure>`;
}

/**
 * A page with the figures as plots and tables, and how to repeat them.
 *
 * @example await writeFile('index.html', renderPage(results, summarize(results)));
 */
export function renderPage(results: Results, summary: Summary): string {
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
.base { stroke: currentColor; stroke-width: 1; stroke-dasharray: 3 3; }
pre { overflow-x: auto; border-block: 1px solid var(--line); padding-block: 1em; font-size: .8125em; }
</style>
<h1>What the widgets cost</h1>
<p>Medians of ${rounds} rounds, with a line from the lower quartile to the upper. All show the same
content, pictograms and styles. Less is better.</p>
<p>Chromium ${browser}, ${escape(processor)}, ${date.slice(0, 10)}.</p>
<h2>To repeat it</h2>
<pre>npm run bench                                     # everything, nine rounds
npm run bench -- --rounds 3 --only a4p,lit,react  # some of it, sooner</pre>
<p>Every round is one pass in random order; every figure is taken on a new page with empty caches.
To add an implementation, add a folder to <code>apps/benchmark/implementations</code>.</p>
<h2>Targets</h2>
<pre>${escape(targetsText(checkTargets(results, summary)))}</pre>
<h2>The figures</h2>
${plotsOf(summary).map(plotHtml).join('\n')}
<h2>As tables</h2>
<pre>${escape(summaryTables(results, summary))}</pre>
</html>
`;
}
