import { writeFileSync } from 'node:fs';

/** What every framework's types are made from: attributes and events by tag. */
const ATTRIBUTES = 'element-attributes';

const comment = (text, indent) => `${indent}/** ${text.replaceAll('*/', '*\\/')} */\n`;

/** Any of our languages may have a region; a level may be a number. */
function typeOf({ name, type: { text } }) {
  if (name === 'lang') return text.replace(/'(\w+)'/g, "'$1' | `$1-${string}`");
  return name === 'heading-level' ? `${text} | ${text.replaceAll("'", '')}` : text;
}

function attributesOf({ tagName, description, attributes = [] }) {
  const lines = attributes.map(
    (attribute) =>
      `${comment(attribute.description, '    ')}    '${attribute.name}'?: ${typeOf(attribute)} | undefined;\n`,
  );
  return `${comment(description.replace(/\s+/g, ' '), '  ')}  '${tagName}': {\n${lines.join('')}  };\n`;
}

function eventsOf({ tagName, events = [] }) {
  const lines = events.map(
    ({ name, description, type }) =>
      `${comment(description, '    ')}    '${name}': ${type.text};\n`,
  );
  return `  '${tagName}': {\n${lines.join('')}  };\n`;
}

/** The types that events carry: `FilterDetail` of `CustomEvent<FilterDetail>`. */
function detailsOf(elements) {
  const types = elements.flatMap(({ events = [] }) => events.map(({ type }) => type.text));
  return [...new Set(types.flatMap((text) => /^CustomEvent<(\w+)>$/.exec(text)?.[1] ?? []))];
}

const elementAttributes = (
  elements,
) => `import type { ${detailsOf(elements).join(', ')} } from './index.js';

/** The attributes of each element, by tag. */
export interface ElementAttributes {
${elements.map(attributesOf).join('')}}

/** The events of each element, by tag. */
export interface ElementEvents {
${elements.map(eventsOf).join('')}}

/** Listeners as attributes: \`on\` and the name of the event. */
export type ElementListeners<Tag extends keyof ElementEvents> = {
  [Name in keyof ElementEvents[Tag] as \`on\${Name & string}\`]?:
    | ((event: ElementEvents[Tag][Name]) => void)
    | undefined;
};
`;

const jsx = `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ElementAttributes, ElementListeners } from './${ATTRIBUTES}.js';

export type { ElementAttributes, ElementEvents, ElementListeners } from './${ATTRIBUTES}.js';

type Elements = {
  [Tag in keyof ElementAttributes]: DetailedHTMLProps<
    HTMLAttributes<HTMLElementTagNameMap[Tag]>,
    HTMLElementTagNameMap[Tag]
  > &
    ElementAttributes[Tag] &
    ElementListeners<Tag>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`;

const svelte = `import type { HTMLAttributes } from 'svelte/elements';
import type { ElementAttributes, ElementListeners } from './${ATTRIBUTES}.js';

type Elements = {
  [Tag in keyof ElementAttributes]: HTMLAttributes<HTMLElementTagNameMap[Tag]> &
    ElementAttributes[Tag] &
    ElementListeners<Tag>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
`;

const vue = `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { ElementAttributes, ElementEvents } from './${ATTRIBUTES}.js';

type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${First}\${Capitalize<Camel<Rest>>}\`
  : Name;

/** In either spelling, as templates know both. */
type Props<Attributes> = {
  [Name in keyof Attributes as (Name & string) | Camel<Name & string>]: Attributes[Name];
};

type Emits<Events> = { [Name in keyof Events]: (event: Events[Name]) => void };

/** An element as templates see it: \`$props\` and \`$emit\` are there for their compiler only. */
type Elements = {
  [Tag in keyof ElementAttributes]: new () => HTMLElementTagNameMap[Tag] & {
    $props: HTMLAttributes & Props<ElementAttributes[Tag]> & PublicProps;
    $emit: EmitFn<Emits<ElementEvents[Tag]>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
`;

/**
 * A plugin of the custom elements analyzer: writes what the compilers of JSX, Vue and Svelte know of
 * the elements. Each has a module of its own, which does nothing, so that it can be imported.
 */
export const frameworkTypes = {
  name: 'framework-types',
  packageLinkPhase({ customElementsManifest }) {
    const elements = customElementsManifest.modules.flatMap(({ declarations }) => declarations);
    writeFileSync(`dist/${ATTRIBUTES}.d.ts`, elementAttributes(elements));
    for (const [name, types] of Object.entries({ jsx, svelte, vue })) {
      writeFileSync(`dist/${name}.d.ts`, types);
      writeFileSync(`dist/${name}.js`, 'export {};\n');
    }
  },
};
