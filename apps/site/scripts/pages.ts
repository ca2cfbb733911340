/** The site's own pages, in each language, by Eleventy: templates in `pages`, words in `messages`. */
import { locales, type Locale } from '@a4p/declaration';
import { elements, tagNames, type TagName } from '@a4p/widgets/elements';
import { fallbackOf } from '@a4p/widgets/static';
import Eleventy, { type EleventyConfig } from '@11ty/eleventy';
import { scriptTag, widgetFile } from '../src/script-tag.js';
import { embedPath } from '../src/embed.js';
import type { SiteMessages } from '../messages/messages.js';

/** The language of the page at the address of the site itself; the others have a folder each. */
const FIRST: Locale = 'fr';

/** Not on the home: its counts are of passages, and need the page around them that says so. */
const NOT_SHOWN: readonly TagName[] = ['a4p-commitment-chart'];

/** What is too long for the home is shown in part; what is copied is the whole. */
const IN_PART: Readonly<Partial<Record<TagName, string>>> = {
  'a4p-commitment-list': ' area="conduct"',
  'a4p-declaration': ' sections="introduction"',
};

async function messagesIn(locale: Locale): Promise<SiteMessages> {
  const own = (await import(`../messages/${locale}.ts`)) as { readonly messages: SiteMessages };
  return own.messages;
}

/** What the home shows of a widget. */
async function widgetIn(tag: TagName, locale: Locale) {
  const { names, when, area, controls } = elements[tag];
  const attributes = area === 'needed' ? { area: 'protection' } : {};
  const written = Object.entries({ ...attributes, lang: locale })
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
  const fallback = await fallbackOf(tag, { ...attributes, lang: locale });
  const [first = ''] = fallback.split('<br>');
  const filters = controls ? ' filters' : '';
  return {
    tag,
    name: names[locale],
    when: when[locale],
    snippet: `${scriptTag('{site}', widgetFile(tag, locale))}
<${tag}${written}${filters}>${first.replace(/<\/?b>/g, '')}</${tag}>`,
    html: NOT_SHOWN.includes(tag)
      ? ''
      : `<${tag}${written}${filters}${IN_PART[tag] ?? ''}>${fallback}</${tag}>`,
    page: embedPath({ tag, lang: locale, area: attributes.area ?? null }, 'html'),
  };
}

/** Something made for each language. */
async function inEach<Value>(
  make: (locale: Locale) => Promise<Value>,
): Promise<Readonly<Record<Locale, Value>>> {
  const made = locales.map(async ({ id }) => [id, await make(id)] as const);
  return Object.fromEntries(await Promise.all(made)) as Record<Locale, Value>;
}

interface PageData {
  readonly locale?: (typeof locales)[number];
  readonly messages: Readonly<Record<Locale, SiteMessages>>;
}

/** What every page is told of its own language. */
const computed = {
  m: ({ locale, messages }: PageData) => locale && messages[locale.id],
  root: ({ locale }: PageData) => (locale?.id === FIRST ? '' : '../'),
  title: ({ locale, messages }: PageData) => (locale ? messages[locale.id].title : 'A4P Kit'),
};

/**
 * Writes the pages.
 *
 * @param target - the folder of the built site
 * @example await writePages('dist');
 */
export async function writePages(target: string): Promise<void> {
  const messages = await inEach(messagesIn);
  const widgets = await inEach((locale) =>
    Promise.all(tagNames.map((tag) => widgetIn(tag, locale))),
  );
  const config = (eleventy: EleventyConfig): void => {
    eleventy.setTemplateFormats(['njk']);
    eleventy.setLayoutsDirectory('_layouts');
    eleventy.addGlobalData('locales', locales);
    eleventy.addGlobalData('messages', messages);
    eleventy.addGlobalData('widgets', widgets);
    eleventy.addGlobalData('eleventyComputed', computed);
    eleventy.addFilter('folder', (id) => (id === FIRST ? '' : `${id}/`));
    for (const file of ['html', 'css', 'svg']) {
      eleventy.addPassthroughCopy({ [`pages/*.${file}`]: '/' });
    }
  };
  await new Eleventy('pages', target, { quietMode: true, config }).write();
}
