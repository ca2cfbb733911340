/** What an editor can tell each widget, from what its class says of its attributes. */
import manifest from '@a4p/widgets/custom-elements.json' with { type: 'json' };
import { areas } from '@a4p/declaration';
import { notOffered, type TagName } from '@a4p/widgets/elements';
import type { CustomElement, Package } from 'custom-elements-manifest';

/** A field for an attribute of a widget, and what may be chosen there. */
export interface Field {
  readonly name: string;
  /** `flag`: on or off; `one` or `some` of the values; `text`: anything. */
  readonly kind: 'flag' | 'one' | 'some' | 'text';
  readonly values: readonly string[];
  /** What counts where nothing is chosen. */
  readonly initial: string;
}

/** What all widgets of a snippet share, chosen once. */
const SHARED = ['lang', 'heading-level', 'theme'];

/** Attributes that take several values, separated by spaces. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  areas: areas.map(({ id }) => id),
  sections: ['introduction', 'improvement', 'implementation', 'areas', 'endorsement'],
};

const declared = (manifest as unknown as Package).modules.flatMap(
  ({ declarations = [] }) => declarations as CustomElement[],
);

function isOffered(tag: TagName, attribute: string, value?: string): boolean {
  return !notOffered.some(
    (entry) =>
      entry.tag === tag &&
      entry.attribute === attribute &&
      (entry.value === undefined || entry.value === value),
  );
}

/**
 * The fields of a widget.
 *
 * @param tag - its tag
 * @example fieldsOf('a4p-pledge'); // []
 */
export function fieldsOf(tag: TagName): readonly Field[] {
  const { attributes = [] } = declared.find(({ tagName }) => tagName === tag) ?? {};
  return attributes
    .filter(({ name }) => !SHARED.includes(name) && isOffered(tag, name))
    .map(({ name, type, default: initial = '' }): Field => {
      const field = { name, initial: initial.replaceAll("'", '') };
      if (type?.text === 'boolean' || type?.text.startsWith('boolean |'))
        return { ...field, kind: 'flag', values: [] };
      const list = LISTS[name];
      if (list) return { ...field, kind: 'some', values: list };
      const values = [...(type?.text ?? '').matchAll(/'([^']+)'/g)]
        .map(([, value = '']) => value)
        .filter((value) => isOffered(tag, name, value));
      return values.length > 0
        ? { ...field, kind: 'one', values }
        : { ...field, kind: 'text', values: [] };
    })
    .filter(({ kind, values }) => kind !== 'one' || values.length > 1);
}
