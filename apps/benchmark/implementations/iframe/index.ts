import type { Implementation } from '../../src/implementation.js';
import { cardCss, cardHtml, parts } from '../../src/shown-content.js';

function frame(html: string, css: string): HTMLIFrameElement {
  const element = document.createElement('iframe');
  element.style.cssText = 'display:block;inline-size:100%;block-size:20em;border:0';
  element.srcdoc = `<!doctype html><style>${css}</style>${html}`;
  element.addEventListener('load', () => element.setAttribute('data-loaded', ''));
  return element;
}

/** A page of its own for each widget. */
export default {
  name: 'iframe',
  mostCards: 100,
  show(part, target) {
    target.append(frame(parts[part].html, parts[part].css));
  },
  showCards(count, target) {
    for (let at = 0; at < count; at += 1) target.append(frame(cardHtml[at % 8] ?? '', cardCss));
  },
  isReady: (target) => !target.querySelector('iframe:not([data-loaded])'),
} satisfies Implementation;
