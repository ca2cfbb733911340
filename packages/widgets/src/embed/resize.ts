/**
 * For the page around: gives each iframe of this package the height that its content reports, tells it
 * the page's colour scheme, and scrolls where a reader goes in it. A message counts by the window that
 * it comes from: the origin of a sandboxed frame is `null`, and an address may lead on to another.
 *
 * @example <script type="module" async src="https://example.org/a4p/1.2.3/resize.js" crossorigin></script>
 */
import { framesIn, mayBeOurs, showPlace } from './frames.js';
import { HEIGHT_QUESTION, isHeightMessage, isScrollMessage, type ThemeMessage } from './message.js';

/** What the page says of its scheme, in its styles or else in its head. */
function themeAround(frame: HTMLIFrameElement): string {
  const { colorScheme } = getComputedStyle(frame);
  const meta = document.querySelector<HTMLMetaElement>('meta[name=color-scheme]');
  return colorScheme === 'normal' ? (meta?.content ?? colorScheme) : colorScheme;
}

/** Nobody is moved unasked: the reader is in the iframe, or at the top of a page that names a place in it. */
function isAsked(frame: HTMLIFrameElement): boolean {
  const { activeElement } = frame.getRootNode() as Document | ShadowRoot;
  return activeElement === frame || (frame.src.includes('#') && !location.hash && scrollY === 0);
}

addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  if (!source || !(isHeightMessage(data) || isScrollMessage(data))) return;
  const frame = framesIn(document).find(({ contentWindow }) => contentWindow === source);
  if (!frame?.contentWindow) return;
  if (data.type === 'a4p-scroll') {
    if (isAsked(frame)) showPlace(frame, data.top);
    return;
  }
  frame.style.height = `${data.height}px`;
  const answer: ThemeMessage = { type: 'a4p-theme', theme: themeAround(frame) };
  frame.contentWindow.postMessage(answer, '*');
});

// To any origin: an iframe that has not loaded yet has another one, and a question gives nothing away.
for (const frame of framesIn(document)) {
  if (mayBeOurs(frame)) frame.contentWindow?.postMessage(HEIGHT_QUESTION, '*');
}
