import type { Implementation } from '../../src/implementation.js';
import { content } from '../../src/shown-content.js';
import { addStyles } from '../../src/page-styles.js';
import { filterNodes, typeInto } from '../../src/filter.js';

/** A string of HTML, one style sheet of the page's. */
export default {
  name: 'plain HTML',
  show(part, target) {
    addStyles(content[part].css);
    target.innerHTML = content[part].html;
    if (part !== 'list') return;
    const filter = filterNodes(target);
    const field = target.querySelector('input');
    field?.addEventListener('input', () => filter(field.value));
  },
  showCards(count, target) {
    addStyles(content.card.css);
    let html = '';
    for (let at = 0; at < count; at += 1) html += content.cardHtml[at % 8] ?? '';
    target.innerHTML = html;
  },
  type: (words, target) => typeInto(target.querySelector('input'), words),
} satisfies Implementation;
