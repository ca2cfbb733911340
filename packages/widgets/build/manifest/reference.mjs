import { mkdirSync, writeFileSync } from 'node:fs';

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

/** For coding assistants, in the form of llmstxt.org. */
const llms = (elements) => `# Action for Peacekeeping: content and widgets

> The content of the United Nations' page on Action for Peacekeeping (A4P), typed and sourced (\`@a4p/declaration\`), and web components that show it on any page (\`@a4p/widgets\`). Not an official product of the United Nations.

What to keep to:

- French texts are the source page's own, word for word (\`status: 'source'\`). All other languages are this project's translation (\`'unofficial'\`). Do not change a text, and do not call a translation official.
- The page states that the Declaration details 45 commitments and does not list them. Stated on it are 21 commitments and 4 statements, whose ids and division are this project's own: never call them "the 45".
- Numbers of States and of organizations are never added up. The States that sources name are a partial list: show \`statesNotice\` with it, and never its length.
- A link or a picture that is lost is \`null\`. Do not make one up.
- A widget asks no server for data, and sets no cookie. Its default slot is its fallback content.

A page without a build, where the folder \`cdn\` of the package is hosted as \`/a4p/\`; VERSION and HASH stand in \`integrity.json\` there:

\`\`\`html
<script type="module" async src="/a4p/VERSION/fr/area-card.js" integrity="HASH" crossorigin="anonymous"></script>
<a4p-area-card area="protection" lang="fr">Renforcer la protection assurée par les opérations de maintien de la paix</a4p-area-card>
\`\`\`

A project with a build, and prerendered HTML on a server or at build time:

\`\`\`js
import '@a4p/widgets/area-card/define';
import { renderToString } from '@a4p/widgets/static';

const html = await renderToString('a4p-area-card', { area: 'protection', lang: 'fr' });
\`\`\`

The content alone:

\`\`\`js
import fr from '@a4p/declaration/fr';
import { areas, commitmentsIn, latestTotal } from '@a4p/declaration';

const titles = fr.areas.map(({ title }) => title);
\`\`\`

## Elements

${listOf(elements)}
`;

/**
 * A plugin of the custom elements analyzer: writes a reference page for each element, and
 * \`llms.txt\`, which leads to them.
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
    writeFileSync('dist/llms.txt', llms(elements));
  },
};
