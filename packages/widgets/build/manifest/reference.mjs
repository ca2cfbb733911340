import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const cell = (text = '') => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

function table(heads, rows) {
  const lines = [heads, heads.map(() => '---'), ...rows.map((row) => row.map(cell))];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

/** A part of the page; nothing where the element has none of its kind. */
function section(title, heads, items = [], toRow) {
  return items.length > 0 ? `\n## ${title}\n\n${table(heads, items.map(toRow))}\n` : '';
}

const code = (text) => (text ? `\`${text}\`` : '');
const named = ({ name, description }) => [code(name) || 'default', description];

function pageOf({ tagName, name, description, example, ...element }) {
  const folder = tagName.replace('a4p-', '');
  return `# ${tagName}

${description}

\`\`\`html
${example}
\`\`\`

\`\`\`js
import '@a4p/widgets/${folder}/define'; // registers the tag
import { ${name} } from '@a4p/widgets/${folder}'; // the class, without side effects
\`\`\`
${section(
  'Attributes',
  ['attribute', 'property', 'values', 'default', 'what it is'],
  element.attributes,
  (attribute) => [
    code(attribute.name),
    code(attribute.fieldName ?? attribute.name),
    code(attribute.type.text.replaceAll("'", '')),
    code(attribute.default?.replaceAll("'", '')),
    attribute.description,
  ],
)}${section('Events', ['event', 'type', 'when'], element.events, ({ name, type, description }) => [
    code(name),
    code(type.text),
    description,
  ])}${section('Slots', ['slot', 'what goes there'], element.slots, named)}${section(
    'Parts',
    ['part', 'what it is'],
    element.cssParts,
    named,
  )}${section('Tokens', ['token', 'what it colours or measures'], element.cssProperties, named)}`;
}

const listOf = (elements) =>
  elements
    .map(
      ({ tagName, description }) =>
        `- [${tagName}](reference/${tagName}.md): ${description.replace(/\s+/g, ' ')}`,
    )
    .join('\n');

/**
 * A plugin of the custom elements analyzer: writes a reference page for each element, and
 * `llms.txt`, which leads coding assistants to them, in the form of llmstxt.org.
 */
export const reference = {
  name: 'reference',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const tag = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === 'example');
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.text);
    if (tag && declaration) declaration.example = ts.getTextOfJSDocComment(tag.comment);
  },
  packageLinkPhase({ customElementsManifest }) {
    const elements = customElementsManifest.modules.flatMap(({ declarations }) => declarations);
    mkdirSync('dist/reference', { recursive: true });
    for (const element of elements) {
      writeFileSync(`dist/reference/${element.tagName}.md`, pageOf(element));
    }
    const llms = readFileSync(new URL('llms.md', import.meta.url), 'utf8');
    writeFileSync(
      'dist/llms.txt',
      llms.replace('ELEMENTS', () => listOf(elements)),
    );
  },
};
