/** The site's own pages, in each language, by Eleventy: templates in `pages`, words in `messages`. */
import { join, relative } from 'node:path';
import { locales, type Locale } from '@a4p/declaration';
import { elements, tagNames, type TagName } from '@a4p/widgets/elements';
import Eleventy, { type EleventyConfig } from '@11ty/eleventy';
import { embedPath } from '../src/embed.js';
import type { Release } from '../src/snippet/files.js';
import { fileOf, scriptTag } from '../src/snippet/script-tag.js';
import { firstWordsOf, wordsOf, writeTag, type Widget } from '../src/snippet/tag.js';
import type { SiteMessages } from '../messages/site/messages.js';
import { afterPages } from './after.js';
import { dataPages } from './data-page.js';
import { docs } from './docs.js';
import { addGuide } from './guide.js';
import { legalPages } from './legal.js';
import { builderMessages, dataMessages, siteMessages } from './messages.js';
import type { ReleasedVersion } from './releases.js';
import { siteAddress } from './site-address.js';

/** The language of the page at the address of the site itself; the others have a folder each. */
const FIRST: Locale = 'fr';

/** Not on the home: its counts are of passages, and need the page around them that says so. */
const NOT_SHOWN: readonly TagName[] = ['a4p-commitment-chart'];

/** What is too long for the home is shown in part; what is copied is the whole. */
const IN_PART: Readonly<Partial<Record<TagName, Readonly<Record<string, string>>>>> = {
  'a4p-commitment-list': { area: 'conduct' },
  'a4p-declaration': { sections: 'introduction' },
};

/** What the home shows of a widget. */
async function widgetIn(tag: TagName, locale: Locale, release: Release) {
  const { names, when, area, controls } = elements[tag];
  const attributes = {
    ...(area === 'needed' && { area: 'protection' }),
    lang: locale,
    filters: controls ?? null,
  };
  const widget: Widget = { tag, attributes, words: locale };
  const files = { address: '{site}cdn/', ...release };
  const shown = { ...widget, attributes: { ...attributes, ...IN_PART[tag] } };
  return {
    tag,
    name: names[locale],
    when: when[locale],
    snippet: `${scriptTag(files, fileOf(tag, locale))}\n${writeTag(widget, await firstWordsOf(widget))}`,
    html: NOT_SHOWN.includes(tag) ? '' : writeTag(shown, await wordsOf(shown)),
    adapt: new URLSearchParams({
      widget: tag,
      ...(controls && { filters: '' }),
      lang: locale,
      ui: locale,
    }).toString(),
    page: embedPath({ tag, lang: locale, area: area === 'needed' ? 'protection' : null }, 'html'),
  };
}

async function widgetsIn(release: Release) {
  const inEach = locales.map(async ({ id }) => {
    const made = tagNames.map((tag) => widgetIn(tag, id, release));
    return [id, await Promise.all(made)] as const;
  });
  return Object.fromEntries(await Promise.all(inEach));
}

interface PageData {
  readonly locale: (typeof locales)[number];
  readonly messages: Readonly<Record<Locale, SiteMessages>>;
  readonly page: { readonly url: string };
}

/** What every page is told of its own language and place. */
const computed = {
  m: ({ locale, messages }: PageData) => messages[locale.id],
  root: ({ page }: PageData) => '../'.repeat(Math.max(0, (page.url ?? '/').split('/').length - 2)),
};

/**
 * Writes the pages.
 *
 * @param target - the folder of the built site
 * @param release - what snippets name
 * @param releases - all released versions, oldest first
 * @example await writePages('dist', UNRELEASED, []);
 */
export async function writePages(
  target: string,
  release: Release,
  releases: readonly Pick<ReleasedVersion, 'version' | 'folder'>[],
): Promise<void> {
  const widgets = await widgetsIn(release);
  const dataset = dataPages(join(target, 'data'), release.version, siteAddress);
  const legal = await legalPages(release.version);
  const after = afterPages(releases, process.env['SITE_CONTACT']);
  const config = (eleventy: EleventyConfig): void => {
    eleventy.setTemplateFormats(['njk', 'md']);
    eleventy.setLayoutsDirectory('_layouts');
    eleventy.setIncludesDirectory('_includes');
    eleventy.addGlobalData('locales', locales);
    eleventy.addGlobalData(
      'locale',
      locales.find(({ id }) => id === FIRST),
    );
    eleventy.addGlobalData('messages', siteMessages);
    eleventy.addGlobalData('builder', builderMessages);
    eleventy.addGlobalData('dataWords', dataMessages);
    eleventy.addGlobalData('dataset', dataset);
    eleventy.addGlobalData('widgets', widgets);
    eleventy.addGlobalData('legal', legal);
    eleventy.addGlobalData('after', after);
    eleventy.addGlobalData('eleventyComputed', computed);
    eleventy.addFilter('folder', (id) => (id === FIRST ? '' : `${id}/`));
    for (const file of ['html', 'css', 'svg']) {
      eleventy.addPassthroughCopy({ [`pages/*.${file}`]: '/' });
    }
    addGuide(eleventy);
    eleventy.addGlobalData('docs', docs);
    for (const { name, title, text } of docs) {
      eleventy.addTemplate(`docs/${name}.md`, text, {
        // What looks like a template in it is an example.
        templateEngineOverride: 'md',
        permalink: `docs/${name}.html`,
        title: `${title} – A4P Kit`,
      });
    }
    eleventy.amendLibrary('md', (markdown) => {
      // A table may be wider than a phone.
      markdown.renderer.rules['table_open'] = () =>
        '<div class="scroll" role="group" aria-label="Table" tabindex="0"><table>';
      markdown.renderer.rules['table_close'] = () => '</table></div>';
    });
  };
  const output = relative('', target);
  await new Eleventy('pages', output, { quietMode: true, config }).write();
}
