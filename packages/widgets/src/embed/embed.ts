/**
 * For a page in an iframe: takes the theme and the accent that its address asks for
 * (`?theme=dark&accent=%239b1c1c`), and tells the page around it how high its content is, now and
 * whenever that changes, and where a reader goes in it. An iframe that is not shown yet has no height,
 * and none is told.
 *
 * @example <script type="module" src="1.2.3/embed.js"></script>
 */
import { HEIGHT_QUESTION, isThemeMessage, tellPageAround } from './message.js';
import { followReader, tellAddress } from './places.js';
import { schemeAround, schemeAskedFor } from './theme.js';

let reported = 0;

function report(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (height === 0 || height === reported) return;
  reported = height;
  tellPageAround({ type: 'a4p-height', height });
}

const isFramed = parent !== self;
const asked = new URLSearchParams(location.search);
const { style } = document.documentElement;
const scheme = schemeAskedFor(asked.get('theme'), isFramed);
style.colorScheme = scheme;
const accent = asked.get('accent') ?? '';
if (CSS.supports('color', accent)) style.setProperty('--a4p-accent', accent);

if (isFramed) {
  new ResizeObserver(report).observe(document.body);
  followReader();
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    // The page around may begin to listen after the first report: it asks, and is told again.
    if (data === HEIGHT_QUESTION) {
      reported = 0;
      report();
      tellAddress();
    } else if (!scheme && isThemeMessage(data)) {
      style.colorScheme = schemeAround(data);
    }
  });
}
