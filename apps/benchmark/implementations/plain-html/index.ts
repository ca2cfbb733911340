import type { Implementation } from '../../src/implementation.js';
import { cardCss, cardHtml, parts } from '../../src/shown-content.js';
import { addStyles } from '../../src/page-styles.js';
import { filterNodes, typeInto } from '../../src/filter.js';

/** A string of HTML, one style sheet of the page's. */
export default {
  name: 'plain HTML',
  show(part, target) {
    addStyles(parts[part].css);
    target.innerHTML = parts[part].html;
    if (part !== 'list') return;
    const filter = filterNodes(target);
    const field = target.querySelector('input');
    field?.addEventListener('input', () => filter(field.value));
  },
  showCards(count, target) {
    addStyles(cardCss);
    let html = '';
    for (let at = 0; at < count; at += 1) html += cardHtml[at % 8] ?? '';
    target.innerHTML = html;
  },
  type: (query, target) => typeInto(target.querySelector('input'), query),
} satisfies Implementation;
