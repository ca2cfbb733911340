import { areas, locales, parties } from '@a4p/declaration';

const propertyName = (attribute) => attribute.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

const idsOf = (items) => items.map(({ id }) => id);

/** The types that a doc comment can name instead of listing their values. */
const named = { AreaId: idsOf(areas), Locale: idsOf(locales).toSorted(), PartyId: idsOf(parties) };

/** `light|dark` in a doc comment is the type `'light' | 'dark'`. */
function toType(text) {
  const values = named[text] ?? text.split('|');
  return values.length > 1 ? values.map((value) => `'${value}'`).join(' | ') : text;
}

const isPublic = ({ privacy = 'public', static: isStatic }) => privacy === 'public' && !isStatic;

function describe(element) {
  // The analyzer takes what is spread into `observedAttributes` for an attribute of its own.
  element.attributes = element.attributes.filter(({ type }) => type);
  element.members = element.members.filter(isPublic);
  // The base class is no part of the package's interface.
  element.superclass = { name: 'LitElement', package: 'lit' };
  for (const items of Object.values(element).filter(Array.isArray)) {
    for (const item of items) delete item.inheritedFrom;
  }
  for (const attribute of element.attributes) {
    // Anew, because elements share what they inherit.
    attribute.type = { text: toType(attribute.type.text) };
    if (attribute.default?.match(/\D/)) attribute.default = `'${attribute.default}'`;
    const member = element.members.find(({ name }) => name === propertyName(attribute.name));
    if (!member) continue;
    attribute.fieldName = member.name;
    // The doc comment of an attribute is that of its property.
    const { name, description, default: initial } = attribute;
    Object.assign(member, { description, attribute: name, default: initial });
  }
}

/** `src/area-card/area-card.ts` is published as `dist/elements/area-card.js`. */
const publishedPath = (path) => path.replace(/^src\/[\w-]+\/([\w-]+)\.ts$/, 'dist/elements/$1.js');

/**
 * A plugin of the custom elements analyzer: leaves in the manifest what is public, and joins each
 * attribute to its property.
 */
export const onlyWhatIsPublic = {
  name: 'only-what-is-public',
  packageLinkPhase({ customElementsManifest }) {
    // In an order that does not depend on how fast a file was read.
    customElementsManifest.modules = customElementsManifest.modules
      .filter(({ declarations }) => declarations?.some(({ tagName }) => tagName))
      .toSorted((a, b) => a.path.localeCompare(b.path));
    for (const module of customElementsManifest.modules) {
      module.path = publishedPath(module.path);
      module.declarations = module.declarations.filter(({ tagName }) => tagName);
      module.exports = module.declarations.map(({ name }) => ({
        kind: 'js',
        name,
        declaration: { name, module: module.path },
      }));
      module.declarations.forEach(describe);
    }
  },
};
