import type { CSSResult } from '#lit';
import { tagNames } from '../elements.js';
import { classes } from '../classes.js';

/** A class of this package's elements. */
export type ElementClass = (typeof classes)[number];

/**
 * The class of a tag.
 *
 * @param tagName - such as `a4p-area-card`
 * @throws RangeError if there is no such tag, naming those that there are
 * @example classOf('a4p-area-card').observedAttributes;
 */
export function classOf(tagName: string): ElementClass {
  const found = classes.find((element) => element.tagName === tagName);
  if (!found)
    throw new RangeError(`expected a tag, one of ${tagNames.join(', ')}; got "${tagName}".`);
  return found;
}

/** The style sheets of a class, those that it shares with others first. */
export function sheetsOf(elementClass: ElementClass): readonly CSSResult[] {
  // Lit puts the sheets together once a registry asks for the attributes, and here none does.
  Reflect.get(elementClass, 'observedAttributes');
  return elementClass.elementStyles as CSSResult[];
}
