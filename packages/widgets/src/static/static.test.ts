/** Prerendered HTML in a browser: complete before the element is there, and once when it is. */
import fr from '@a4p/declaration/fr';
import { renderToString } from '@a4p/widgets/static';
import { beforeAll, describe, expect, test } from 'vitest';
import type { A4pElement } from '../base/element.js';
import { elements, tagNames, type TagName } from '../elements.js';
import { harmonize } from '../../test/helpers/harmonize.js';
import { textOf } from '../../test/helpers/mount.js';

const attributesOf = (tag: TagName) => (elements[tag].area === 'needed' ? { area: 'conduct' } : {});

async function put(tag: TagName, attributes = {}): Promise<A4pElement> {
  document.body.setHTMLUnsafe(await renderToString(tag, { ...attributesOf(tag), ...attributes }));
  return document.body.firstElementChild as A4pElement;
}

test('a place that the address names is found with the script off', async () => {
  const list = await put('a4p-commitment-list');
  for (const { id, text } of fr.commitments) {
    const place = document.getElementById(id);
    expect(place?.assignedSlot?.closest('li')?.textContent, id).toContain(harmonize(text));
  }
  expect(list.shadowRoot?.querySelector('[role=search]')).toBeNull();
});

test('controls that need the script keep their room and are out of sight', async () => {
  const list = await put('a4p-commitment-list', { filters: true });
  const controls = [
    ...(list.shadowRoot?.querySelectorAll<HTMLElement>('input, select, button') ?? []),
  ];
  expect(controls.length).toBeGreaterThan(4);
  for (const control of controls) {
    expect(getComputedStyle(control).visibility).toBe('hidden');
    expect(control.offsetHeight).toBeGreaterThan(0);
  }
});

describe('once the elements are defined', () => {
  beforeAll(async () => {
    await import('../define.js');
  });

  test.each(tagNames)('%s takes over in the same box, with the same text, once', async (tag) => {
    const host = document.createElement('div');
    host.setHTMLUnsafe(await renderToString(tag, attributesOf(tag)));
    document.body.replaceChildren(host);
    const element = host.firstElementChild as A4pElement;
    const read = (): string | undefined => {
      const controls = element.shadowRoot?.querySelectorAll('.needs-script');
      controls?.forEach((control) => control.toggleAttribute('hidden', true));
      const text = element.shadowRoot?.querySelector<HTMLElement>('.frame')?.innerText;
      controls?.forEach((control) => control.toggleAttribute('hidden', false));
      return text;
    };
    const before = read();
    const { height } = element.getBoundingClientRect();
    await element.updateComplete;
    expect(element.shadowRoot?.querySelectorAll('.frame').length).toBe(1);
    expect(element.shadowRoot?.querySelectorAll('style').length).toBe(0);
    expect(read()).toBe(before);
    if (height > 0) expect(element.getBoundingClientRect().height).toBeCloseTo(height, 1);
  });

  test.each(tagNames)('a clone of %s shows the same', async (tag) => {
    const element = await put(tag);
    await element.updateComplete;
    const clone = element.cloneNode(true) as A4pElement;
    element.after(clone);
    await clone.updateComplete;
    expect(textOf(clone)).toBe(textOf(element));
    expect(clone.shadowRoot?.querySelectorAll('.frame').length).toBe(1);
  });
});
