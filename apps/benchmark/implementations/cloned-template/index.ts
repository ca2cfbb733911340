import type { Implementation } from '../../src/implementation.js';
import { content } from '../../src/shown-content.js';
import { addStyles } from '../../src/page-styles.js';
import { filterNodes, typeInto } from '../../src/filter.js';

/** A template that is parsed once and cloned. */
export default {
  name: 'cloned template',
  show(part, target) {
    addStyles(content[part].css);
    target.append(clone(content[part].html));
    if (part !== 'list') return;
    const filter = filterNodes(target);
    const field = target.querySelector('input');
    field?.addEventListener('input', () => filter(field.value));
  },
  showCards(count, target) {
    addStyles(content.card.css);
    const fragment = new DocumentFragment();
    for (let at = 0; at < count; at += 1) fragment.append(clone(content.cardHtml[at % 8] ?? ''));
    target.append(fragment);
  },
  type: (words, target) => typeInto(target.querySelector('input'), words),
} satisfies Implementation;

const templates = new Map<string, HTMLTemplateElement>();

function clone(html: string): Node {
  let template = templates.get(html);
  if (!template) {
    template = document.createElement('template');
    template.innerHTML = html;
    templates.set(html, template);
  }
  return document.importNode(template.content, true);
}
