import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/**
 * Makes `dist/custom-elements.json` from the elements' doc comments: what is public, and nothing else;
 * and from that, what VS Code and JetBrains' editors show while a tag is written.
 */

const propertyName = (attribute) => attribute.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** `light|dark` in a doc comment is the type `'light' | 'dark'`. */
const toType = (text) =>
  text.includes('|')
    ? text
        .split('|')
        .map((value) => `'${value}'`)
        .join(' | ')
    : text;

const isPublic = ({ privacy, static: isStatic }) =>
  !isStatic && (privacy === undefined || privacy === 'public');

function describe(element) {
  for (const attribute of element.attributes ?? []) {
    delete attribute.inheritedFrom;
    attribute.type.text = toType(attribute.type.text);
    if (attribute.default?.match(/\D/)) attribute.default = `'${attribute.default}'`;
  }
  // The doc comment of an attribute is that of its property.
  element.members = element.members.filter(isPublic).map((member) => {
    delete member.inheritedFrom;
    const attribute = element.attributes?.find(({ name }) => propertyName(name) === member.name);
    if (!attribute) return member;
    attribute.fieldName = member.name;
    const { description, default: initial } = attribute;
    return {
      ...member,
      description,
      attribute: attribute.name,
      ...(initial && { default: initial }),
    };
  });
  // The base class is no part of the package's interface.
  element.superclass = { name: 'HTMLElement' };
}

/** `src/area-card/area-card.ts` is published as `dist/area-card.js`. */
const publishedPath = (path) => path.replace(/^src\/[\w-]+\/([\w-]+)\.ts$/, 'dist/$1.js');

const onlyWhatIsPublic = {
  name: 'only-what-is-public',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules.filter(({ declarations }) =>
      declarations?.some(({ customElement }) => customElement),
    );
    for (const module of customElementsManifest.modules) {
      module.path = publishedPath(module.path);
      module.declarations = module.declarations.filter(({ customElement }) => customElement);
      const names = module.declarations.map(({ name }) => name);
      module.exports = module.exports
        .filter(({ name }) => names.includes(name))
        .map(({ declaration, ...rest }) => ({
          ...rest,
          declaration: { ...declaration, module: module.path },
        }));
      module.declarations.forEach(describe);
    }
  },
};

/** Tokens have data of their own, and no method is of use to an editor. */
const editors = {
  outdir: 'dist',
  hideCssPropertiesDocs: true,
  hideLogs: true,
  hideMethodDocs: true,
};

export default {
  globs: ['src/*/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.stories.ts', 'src/testing/**'],
  outdir: 'dist',
  plugins: [
    onlyWhatIsPublic,
    customElementVsCodePlugin(editors),
    customElementJetBrainsPlugin({ ...editors, packageJson: false }),
  ],
};
