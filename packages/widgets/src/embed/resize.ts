/**
 * For the page around: gives each iframe of this package the height that its content reports. Only a
 * message from the very window of an iframe, and from the origin of its address, counts.
 *
 * @example <script type="module" async src="https://example.org/a4p/1.2.3/resize.js" crossorigin></script>
 */
import { HEIGHT_QUESTION, isHeightMessage } from './message.js';

const SELECTOR = 'iframe[src*="/embed/"]';

function embeds(): HTMLIFrameElement[] {
  return [...document.querySelectorAll<HTMLIFrameElement>(SELECTOR)];
}

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  if (!source || !isHeightMessage(data)) return;
  const embed = embeds().find(({ contentWindow }) => contentWindow === source);
  if (embed && new URL(embed.src).origin === origin) embed.style.height = `${data.height}px`;
});

// To any origin: an iframe that has not loaded yet has another one, and a question gives nothing away.
for (const { contentWindow } of embeds()) contentWindow?.postMessage(HEIGHT_QUESTION, '*');
