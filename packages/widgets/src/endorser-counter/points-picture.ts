import { html, svg, type TemplateResult } from '#lit';

/** A number known for a date. */
export interface Point {
  /** ISO 8601, a day or a month. */
  readonly date: string;
  readonly count: number;
}

const WIDTH = 320;
const HEIGHT = 96;
const INSET = 8;

/** The years that begin between two instants. */
function yearsBetween(from: number, to: number): readonly number[] {
  const last = new Date(to).getUTCFullYear();
  const years: number[] = [];
  for (let year = new Date(from).getUTCFullYear() + 1; year <= last; year += 1) years.push(year);
  return years;
}

/**
 * Dated numbers as points over time. No line joins them: nothing is known of what lies between.
 * Hidden from readers who do not see it, because the numbers stand beside it as text.
 *
 * @param points - two or more, oldest first
 * @example pointsPicture([{ date: '2018-09-11', count: 42 }, { date: '2021-03', count: 154 }]);
 */
export function pointsPicture(points: readonly Point[]): TemplateResult {
  const times = points.map(({ date }) => Date.parse(date));
  const from = times[0] ?? 0;
  const to = times[times.length - 1] ?? 0;
  const most = Math.max(...points.map(({ count }) => count));
  const x = (time: number): number =>
    Math.round(INSET + ((time - from) / (to - from || 1)) * (WIDTH - 2 * INSET));
  const y = (count: number): number => Math.round(HEIGHT - 24 - (count / most) * (HEIGHT - 40));
  return html`<svg class="picture" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
    <path class="axis" d="M0 ${HEIGHT - 24}H${WIDTH}"></path>
    ${yearsBetween(from, to).map((year) => {
      const at = x(Date.UTC(year, 0, 1));
      return svg`<path class="axis" d="M${at} ${HEIGHT - 24}v5"></path>
        <text x=${at} y=${HEIGHT - 6} text-anchor="middle">${year}</text>`;
    })}
    ${points.map(
      (
        { count },
        index,
      ) => svg`<path class="stem" d="M${x(times[index] ?? 0)} ${HEIGHT - 24}V${y(count)}"></path>
        <circle cx=${x(times[index] ?? 0)} cy=${y(count)} r="4"></circle>`,
    )}
  </svg>`;
}
