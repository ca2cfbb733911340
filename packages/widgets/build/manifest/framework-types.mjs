import { copyFileSync, writeFileSync } from 'node:fs';

const comment = (text) => `/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */`;

/** Any of our languages may have a region; a level may be a number. */
function typeOf({ name, type: { text } }) {
  if (name === 'lang') return text.replace(/'(\w+)'/g, "'$1' | `$1-${string}`");
  return name === 'heading-level' ? `${text} | ${text.replaceAll("'", '')}` : text;
}

/** The properties of an interface: one for each element, with its attributes or its events. */
const byTag = (elements, kind, toProperty) =>
  elements
    .map((element) => {
      const properties = (element[kind] ?? []).map(
        (item) => `    ${comment(item.description)}\n    ${toProperty(item)};\n`,
      );
      return `  ${comment(element.description)}\n  '${element.tagName}': {\n${properties.join('')}  };\n`;
    })
    .join('');

// With the classes, the compiler learns of the tags and of what events carry.
const elementAttributes = (elements) => `import type {} from './index.js';

/** The attributes of each element, by tag. */
export interface ElementAttributes {
${byTag(elements, 'attributes', (attribute) => `'${attribute.name}'?: ${typeOf(attribute)} | undefined`)}}

/** The events of each element, by tag. */
export interface ElementEvents {
${byTag(elements, 'events', ({ name }) => `'${name}': HTMLElementEventMap['${name}']`)}}

/** Listeners as attributes: \`on\`, or what a framework writes instead, and the name of the event. */
export type ElementListeners<Tag extends keyof ElementEvents, Prefix extends string = 'on'> = {
  [Name in keyof ElementEvents[Tag] as \`\${Prefix}\${Name & string}\`]?:
    | ((event: ElementEvents[Tag][Name]) => void)
    | undefined;
};
`;

// Each generator that was tried gets something wrong: that for JSX refuses a ref of React, that for Vue
// refuses `id`, and Svelte 5 does not find what that for Svelte writes.
/**
 * A plugin of the custom elements analyzer: writes what the compilers of JSX, Vue and Svelte know of
 * the elements. Each has a module of its own, which does nothing, so that it can be imported.
 */
export const frameworkTypes = {
  name: 'framework-types',
  packageLinkPhase({ customElementsManifest }) {
    const elements = customElementsManifest.modules.flatMap(({ declarations }) => declarations);
    writeFileSync('dist/element-attributes.d.ts', elementAttributes(elements));
    for (const name of ['jsx', 'svelte', 'vue']) {
      copyFileSync(
        new URL(`framework-types/${name}.d.ts.txt`, import.meta.url),
        `dist/${name}.d.ts`,
      );
      writeFileSync(`dist/${name}.js`, 'export {};\n');
    }
  },
};
