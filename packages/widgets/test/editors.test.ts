/** What is published for editors and tools says of the elements what they do. */
import { readFileSync } from 'node:fs';
import * as classes from '@a4p/widgets';
import { Ajv } from 'ajv';
import type { CustomElement, Package } from 'custom-elements-manifest';
import schema from 'custom-elements-manifest/schema.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../dist/${name}`, import.meta.url), 'utf8'));

interface Named {
  readonly name: string;
}

interface Tag extends Named {
  readonly attributes: readonly Named[];
}

const manifest = read('custom-elements.json') as Package;
const vsCode = read('vscode.html-custom-data.json') as { readonly tags: readonly Tag[] };
const vsCodeStyles = read('vscode.css-custom-data.json') as { readonly properties: Named[] };
const jetBrains = read('web-types.json') as {
  readonly contributions: { readonly html: { readonly elements: readonly Tag[] } };
};

const types = readFileSync(new URL('../dist/element-attributes.d.ts', import.meta.url), 'utf8');

const documented = manifest.modules.flatMap(
  ({ declarations = [] }) => declarations as CustomElement[],
);
const names = (items: readonly Named[] = []): readonly string[] =>
  items.map(({ name }) => name).toSorted();

const elements = Object.values(classes).filter(
  (exported): exported is typeof classes.A4pPledge =>
    typeof exported === 'function' && 'tagName' in exported,
);

test('custom-elements.json is what its schema asks for', () => {
  const ajv = new Ajv({ strict: false });
  expect(ajv.validate(schema, manifest), ajv.errorsText()).toBe(true);
});

test('every element is documented', () => {
  expect(documented.map(({ tagName }) => tagName).toSorted()).toEqual(
    elements.map((element) => element.tagName).toSorted(),
  );
});

describe.each(elements.map((element) => [element.tagName, element] as const))(
  '%s',
  (tag, element) => {
    const { observedAttributes, prototype } = element;
    const { attributes } = documented.find(({ tagName }) => tagName === tag) ?? {};
    const inTags = (tags: readonly Tag[]): readonly string[] =>
      names(tags.find(({ name }) => name === tag)?.attributes);

    test('takes the attributes that its doc comment names, and no others', () => {
      expect(
        names(attributes),
        `Give each attribute of ${tag} a line "@attr {type} name - what it is" in the doc comment of its class, and take out lines without one.`,
      ).toEqual(observedAttributes.toSorted());
    });

    test('has a property for each attribute', () => {
      const properties = (attributes ?? []).map(({ fieldName, name }) => fieldName ?? name);
      // An element's language is a property that HTML gives it.
      expect(properties.filter((name) => name !== 'lang' && !(name in prototype))).toEqual([]);
    });

    test('has the same attributes in the types for frameworks', () => {
      const [, own = ''] =
        new RegExp(`^  '${tag}': \\{\\n([\\s\\S]*?)^  \\};`, 'm').exec(types) ?? [];
      const typed = [...own.matchAll(/^ {4}'([\w-]+)'\?:/gm)].map(([, name = '']) => ({ name }));
      expect(names(typed)).toEqual(names(attributes));
    });

    test('has the same attributes in VS Code and in JetBrains’ editors', () => {
      expect(inTags(vsCode.tags)).toEqual(names(attributes));
      expect(inTags(jetBrains.contributions.html.elements)).toEqual(names(attributes));
    });
  },
);

/** The attributes of every element, which the table leaves out. */
const COMMON = ['lang', 'heading-level', 'theme'];

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');

test('the README’s table has every element, with its own attributes', () => {
  const rows = [...readme.matchAll(/^\| `(a4p-[\w-]+)` +\|[^|]*\|([^|]*)\|$/gm)];
  const own = rows.map(([, tag = '', attributes = '']) => [
    tag,
    [...attributes.matchAll(/`([\w-]+)`/g)].map(([, name]) => name),
  ]);
  expect(Object.fromEntries(own)).toEqual(
    Object.fromEntries(
      elements.map(({ tagName, observedAttributes }) => [
        tagName,
        observedAttributes.filter((name) => !COMMON.includes(name)),
      ]),
    ),
  );
});

test('every token is known to VS Code', () => {
  const tokens = documented.flatMap(({ cssProperties = [] }) => cssProperties);
  expect([...new Set(names(vsCodeStyles.properties))]).toEqual([...new Set(names(tokens))]);
});

test('docs/theming.md has every token', () => {
  const theming = readFileSync(new URL('../../../docs/theming.md', import.meta.url), 'utf8');
  const tokens = documented.flatMap(({ cssProperties = [] }) => names(cssProperties));
  expect(tokens.length).toBeGreaterThan(5);
  for (const token of new Set(tokens)) expect(theming).toContain(`| \`${token}\``);
});
