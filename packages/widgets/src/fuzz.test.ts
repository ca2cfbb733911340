/** Whatever is done to an element, and in whatever order, it ends as a fresh one with the same attributes. */
import { areas, parties } from '@a4p/declaration';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { A4pElement } from './base/element.js';
import './define.js';
import { classes } from './classes.js';
import { mount } from '../test/helpers/mount.js';

const INVALID = [
  '',
  ' ',
  'nonsense',
  '__proto__',
  '<img src=x onerror="globalThis.broken=1">',
  '\u0000',
  '-1',
  '{n}',
  '$&',
];
const VALUES = [
  ...INVALID,
  ...areas.map(({ id }) => id),
  ...parties.map(({ id }) => id),
  'states',
  'all',
  ' ORGANIZATIONS ',
  'none',
  'dark',
  '2',
  'introduction areas',
  'https://example.org/',
];
const LANGS = ['ar', 'zh', 'en', 'fr', 'ru', 'es', 'de', ''];

let errors: unknown[];
const note = (event: ErrorEvent | PromiseRejectionEvent): number =>
  errors.push('reason' in event ? event.reason : event.error);

beforeEach(() => {
  errors = [];
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  removeEventListener('error', note);
  removeEventListener('unhandledrejection', note);
});

async function settled(element: A4pElement): Promise<string> {
  await element.updateComplete;
  await element.updateComplete;
  return (element.shadowRoot?.querySelector('.frame')?.outerHTML ?? '(fallback)').replace(
    /<!--.*?-->/gs,
    '',
  );
}

describe.each(classes.map((element) => [element.tagName, element] as const))(
  '%s',
  (tag, element) => {
    const attributes = element.observedAttributes;
    const step = fc.record({
      attribute: fc.constantFrom(...attributes),
      value: fc.oneof(fc.constantFrom(...VALUES, ...LANGS), fc.string()),
      act: fc.constantFrom('set', 'remove', 'move'),
    });

    test('any sequence of changes ends as a fresh element with the same attributes', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
          const changed = await mount(`<${tag}></${tag}>`);
          for (const { attribute, value, act } of steps) {
            if (act === 'set') changed.setAttribute(attribute, value);
            else if (act === 'remove') changed.removeAttribute(attribute);
            else changed.parentElement?.append(changed);
          }
          const fresh = document.createElement(tag) as A4pElement;
          for (const { name, value } of changed.attributes) fresh.setAttribute(name, value);
          changed.after(fresh);
          expect(await settled(changed)).toBe(await settled(fresh));
          expect(errors).toEqual([]);
        }),
        { numRuns: 25 },
      );
      expect('broken' in globalThis).toBe(false);
    });

    test('a property does what its attribute does, and invalid values do no harm', async () => {
      for (const [property, { attribute, type }] of element.elementProperties) {
        const name = typeof attribute === 'string' ? attribute : String(property);
        const byAttribute = await mount(`<${tag}></${tag}>`);
        const byProperty = byAttribute.cloneNode() as A4pElement;
        byAttribute.after(byProperty);
        for (const value of VALUES) {
          if (type !== Boolean) {
            byAttribute.setAttribute(name, value);
            Reflect.set(byProperty, property, value);
          } else {
            byAttribute.toggleAttribute(name, value !== '');
            Reflect.set(byProperty, property, value !== '');
          }
          expect(await settled(byProperty), `${name}=${value}`).toBe(await settled(byAttribute));
        }
        const hostile = {
          toString: () => {
            throw new Error('no text');
          },
        };
        for (const value of [null, undefined, 0, NaN, [], {}, Symbol('x'), () => 1, hostile]) {
          Reflect.set(byProperty, property, value);
          await settled(byProperty);
        }
      }
      expect(errors).toEqual([]);
    });

    test('a page that breaks what Lit uses gets the fallback and no error, until it is whole again', async () => {
      const importNode = vi.spyOn(document, 'importNode').mockImplementation(() => {
        throw new TypeError('of the page');
      });
      const broken = await mount(`<${tag} area="conduct">Fallback</${tag}>`);
      expect(await settled(broken)).toBe('(fallback)');
      expect(broken.shadowRoot?.querySelector('slot')?.assignedNodes()).toHaveLength(1);
      importNode.mockRestore();
      broken.requestUpdate();
      expect(await settled(broken)).toContain('part="source"');
      expect(errors).toEqual([]);
    });

    test('an element that is a clone, or was parsed into a template, is a whole one', async () => {
      const original = await mount(`<${tag} area="conduct"></${tag}>`);
      const template = document.createElement('template');
      template.innerHTML = original.outerHTML;
      const copy = template.content.firstElementChild?.cloneNode(true) as A4pElement;
      document.adoptNode(copy);
      original.after(copy);
      customElements.upgrade(copy);
      expect(await settled(copy)).toBe(await settled(original));
    });
  },
);
