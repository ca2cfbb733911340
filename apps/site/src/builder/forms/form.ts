import { locales, type Locale } from '@a4p/declaration';
import type { Attributes } from '@a4p/widgets/static';
import { UNRELEASED, npmAddress, type Release, type ScriptFiles } from '../../snippet/files.js';
import type { Widget } from '../../snippet/tag.js';
import type { Choice } from '../choice.js';
import { places } from '../places.js';
import type { Snippet } from '../snippet.js';

/** Where a snippet is made. */
export interface Workshop {
  /** The address of this site, with a slash at the end. */
  readonly site: string;
  /** The newest released version; what is for trying if there is none. */
  readonly release: Release;
  /** The language of the interface: that of the words inside a tag which leaves its language to the page. */
  readonly ui: Locale;
}

/** Makes the snippet of one form. */
export type MakeSnippet = (choice: Choice, workshop: Workshop) => Promise<Snippet>;

/** The files of this site's own build, with which a snippet is tried. */
export function triedFiles({ site }: Workshop): ScriptFiles {
  return { address: `${site}cdn/`, ...UNRELEASED };
}

/** The files that the snippet names. */
export function chosenFiles({ files, updates }: Choice, { site, release }: Workshop): ScriptFiles {
  const { version } = release;
  if (files !== 'npm') return { address: files || `${site}cdn/`, ...release };
  const [major = ''] = (version ?? '').split('.');
  return { address: npmAddress(updates === 'follows' ? major : (version ?? '')), ...release };
}

/** The widgets, with what all of them are told. */
export function widgetsOf({ widgets, ...choice }: Choice, { ui }: Workshop): readonly Widget[] {
  const hasDeclaration = widgets.some(
    ({ tag, attributes: { sections = 'areas' } }) =>
      tag === 'a4p-declaration' && sections.includes('areas'),
  );
  return widgets.map(({ tag, attributes: { href, ...own } }): Widget => {
    const leads = tag === 'a4p-area-grid' || tag === 'a4p-area-card';
    const toArea = `#area-${tag === 'a4p-area-grid' ? '{area}' : own['area']}`;
    const attributes: Attributes = {
      ...own,
      href: href ?? (hasDeclaration && leads ? toArea : null),
      lang: choice.lang || null,
      theme: choice.theme || null,
      'heading-level': choice['heading-level'] === '3' ? null : choice['heading-level'],
    };
    const words = choice.lang || ui;
    return { tag, attributes, words, ...(choice.accent && { accent: choice.accent }) };
  });
}

/** Tags one after the other, on lines of their own unless the place shows line breaks. */
export function inLines(tags: readonly string[], { place }: Pick<Choice, 'place'>): string {
  return tags.join(places[place].showsLineBreaks ? '' : '\n');
}

/** A block around HTML without scripts, which begins lines that Markdown leaves alone. */
export function inBlock(html: string, { accent }: Pick<Choice, 'accent'>): string {
  const style = accent ? ` style="--a4p-accent: ${accent}"` : '';
  return `<div${style}>\n${html}\n</div>`;
}

/** What a policy must allow for a colour in a `style` attribute. */
export function colourPolicy({ accent }: Pick<Choice, 'accent'>): string {
  return accent ? " style-src-attr 'unsafe-inline';" : '';
}

/** The direction of a language. */
export function directionIn(lang: Locale): string {
  return locales.find(({ id }) => id === lang)?.direction ?? 'ltr';
}
