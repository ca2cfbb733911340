import type { Implementation } from '../../src/implementation.js';
import { content } from '../../src/shown-content.js';
import type { Piece } from '../../src/content.js';

function frame({ css, html }: Piece): HTMLIFrameElement {
  const element = document.createElement('iframe');
  element.style.cssText = 'display:block;inline-size:100%;block-size:20em;border:0';
  element.srcdoc = `<!doctype html><style>${css}</style>${html}`;
  element.addEventListener('load', () => element.setAttribute('data-there', ''));
  return element;
}

/** A page of its own for each widget. */
export default {
  name: 'iframe',
  mostCards: 100,
  show(part, target) {
    target.append(frame(content[part]));
  },
  showCards(count, target) {
    const {
      card: { css },
      cardHtml,
    } = content;
    for (let at = 0; at < count; at += 1)
      target.append(frame({ css, html: cardHtml[at % 8] ?? '' }));
  },
  isThere: (target) => !target.querySelector('iframe:not([data-there])'),
} satisfies Implementation;
