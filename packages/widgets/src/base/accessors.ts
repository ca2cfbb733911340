import { propertyName, type AttributeTable } from './attributes.js';
import type { A4pElement } from './element.js';

/**
 * Gives a class a property for each of its attributes.
 *
 * @param element - the class
 * @param attributes - all that it knows but `lang`, which has a property of HTML's
 * @example defineAccessors(A4pAreaCard, { area: 'string' });
 */
export function defineAccessors(element: { prototype: object }, attributes: AttributeTable): void {
  for (const [attribute, type] of Object.entries(attributes)) {
    Object.defineProperty(element.prototype, propertyName(attribute), {
      configurable: true,
      enumerable: true,
      get(this: A4pElement) {
        return this.read(attribute, type);
      },
      set(this: A4pElement, value: unknown) {
        this.assign(attribute, type, value);
      },
    });
  }
}
