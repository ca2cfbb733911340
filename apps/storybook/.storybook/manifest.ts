/** What the elements' doc comments say, as Storybook wants it. No name is lost: each kind has its own keys. */
import manifest from '@a4p/widgets/custom-elements.json' with { type: 'json' };
import type { ArgTypes } from '@storybook/web-components-vite';
import type { Attribute, CustomElement, Package } from 'custom-elements-manifest';

const elements = (manifest as unknown as Package).modules.flatMap(
  ({ declarations = [] }) => declarations as CustomElement[],
);

/**
 * What is known of an element.
 *
 * @param tag - its tag
 * @throws RangeError if there is no such element
 * @example elementOf('a4p-area-card').attributes
 */
export function elementOf(tag: string): CustomElement {
  const found = elements.find(({ tagName }) => tagName === tag);
  if (!found) {
    const known = elements.map(({ tagName }) => tagName).join(', ');
    throw new RangeError(`manifest: expected a tag, one of ${known}; got "${tag}".`);
  }
  return found;
}

/** The key under which a slot's content is kept among the args; the default slot has none of its own. */
export function slotKey(slot: string): string {
  return `slot-${slot || 'default'}`;
}

type InputType = NonNullable<ArgTypes[string]>;

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

function row(
  category: string,
  { name, description, type, default: initial }: Described,
  control: 'text' | 'select' | 'boolean' | 'color' | null,
): InputType {
  return {
    name,
    ...(description !== undefined && { description }),
    control: control === null ? { disable: true } : { type: control },
    table: {
      category,
      ...(type && { type: { summary: type.text } }),
      ...(initial !== undefined && { defaultValue: { summary: initial } }),
    },
  };
}

const COLOURS = /-(accent|text|muted|surface|border)$/;

function attributeRow(attribute: Attribute): InputType {
  const type = attribute.type?.text ?? 'string';
  if (type === 'boolean') return row('attributes', attribute, 'boolean');
  const values = [...type.matchAll(/'([^']+)'/g)].map(([, value]) => value);
  if (values.length === 0) return row('attributes', attribute, 'text');
  return { ...row('attributes', attribute, 'select'), options: values };
}

/**
 * A row for each attribute, slot, part, token, event, property and method of an element.
 *
 * @param tag - its tag
 * @example argTypesOf('a4p-area-card')['heading-level'].options // ['1', '2', …]
 */
export function argTypesOf(tag: string): ArgTypes {
  const { attributes, cssProperties, slots, cssParts, events, members } = elementOf(tag);
  const rows = <Item extends Described>(
    items: readonly Item[] = [],
    key: (name: string) => string,
    toRow: (item: Item) => InputType,
  ): [string, InputType][] => items.map((item) => [key(item.name), toRow(item)]);
  return Object.fromEntries([
    ...rows(attributes, (name) => name, attributeRow),
    ...rows(
      cssProperties,
      (name) => name,
      (token) => row('tokens', token, COLOURS.test(token.name) ? 'color' : 'text'),
    ),
    ...rows(slots, slotKey, (slot) =>
      row('slots', { ...slot, name: slot.name || '(default)' }, 'text'),
    ),
    ...rows(
      cssParts,
      (name) => `part-${name}`,
      (part) => row('parts', part, null),
    ),
    ...rows(
      events,
      (name) => `event-${name}`,
      (event) => row('events', event, null),
    ),
    ...rows(
      members,
      (name) => `property-${name}`,
      (member) =>
        member.kind === 'method'
          ? row('methods', { ...member, name: `${member.name}()` }, null)
          : row('properties', member, null),
    ),
  ]);
}
