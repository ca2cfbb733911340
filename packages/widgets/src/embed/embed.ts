/**
 * For a page in an iframe: takes the theme and the accent that its address asks for
 * (`?theme=dark&accent=%239b1c1c`), and tells the page around it how high its content is, now and
 * whenever that changes. An iframe that is not shown yet has no height, and none is told.
 *
 * @example <script type="module" src="1.2.3/embed.js"></script>
 */
import { HEIGHT_QUESTION, type HeightMessage } from './message.js';

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
  if (height === 0 || height === reported) return;
  reported = height;
  parent.postMessage({ type: 'a4p-height', height } satisfies HeightMessage, parentOrigin());
}

const asked = new URLSearchParams(location.search);
const { style } = document.documentElement;
const theme = asked.get('theme');
if (theme === 'light' || theme === 'dark') style.colorScheme = theme;
const accent = asked.get('accent') ?? '';
if (CSS.supports('color', accent)) style.setProperty('--a4p-accent', accent);

if (parent !== self) {
  new ResizeObserver(report).observe(document.body);
  // The page around may begin to listen after the first report: it asks, and is told again.
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || data !== HEIGHT_QUESTION) return;
    reported = 0;
    report();
  });
}
