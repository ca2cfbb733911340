/**
 * For a page in an iframe: tells the page around it how high its content is, now and whenever that
 * changes. An iframe that is not shown yet has no width, and so no height worth telling.
 *
 * @example <script type="module" src="0.0.0/report-height.js"></script>
 */
import type { HeightMessage } from './message.js';

/** The page around, where it says who it is; the height of a public text is no secret. */
function parentOrigin(): string {
  try {
    return new URL(document.referrer).origin;
  } catch {
    return '*';
  }
}

let reported = 0;

function report(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (innerWidth === 0 || height === 0 || height === reported) return;
  reported = height;
  parent.postMessage({ type: 'a4p-height', height } satisfies HeightMessage, parentOrigin());
}

if (parent !== self) {
  new ResizeObserver(report).observe(document.body);
  // The page around may begin to listen after the first report: it asks, and is told again.
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || data !== 'a4p-height?') return;
    reported = 0;
    report();
  });
}
