/**
 * The pages that other sites show in an iframe, one per widget, language and area, each with the oEmbed
 * answer that describes it.
 */
import { areas, findSource, locales, type Locale } from '@a4p/declaration';
import { renderToString, titleOf, type Attributes } from '@a4p/widgets/static';
import { tagNames, type TagName } from '@a4p/widgets/elements';
import { elements } from '@a4p/widgets/elements';
import { UNRELEASED } from '../src/snippet/files.js';
import { fileOf, scriptTag } from '../src/snippet/script-tag.js';
import { embedPath, type Embed } from '../src/embed.js';

/** In CSS pixels; the catalogue's heights are those at this width. */
const WIDTH = 640;

const PROJECT = 'A4P Kit';

function pagesOf(tag: TagName, lang: Locale): Embed[] {
  const whole: Embed[] = elements[tag].area === 'needed' ? [] : [{ tag, lang, area: null }];
  const ofAreas = elements[tag].area ? areas : [];
  return [...whole, ...ofAreas.map(({ id }): Embed => ({ tag, lang, area: id }))];
}

/** Every page there is. */
export const embeds: readonly Embed[] = locales.flatMap(({ id: lang }) =>
  tagNames.flatMap((tag) => pagesOf(tag, lang)),
);

/** The attributes of the widget on its page: its headings come below that of the page around. */
export function attributesOf({ tag, lang, area }: Embed): Attributes {
  return {
    area,
    lang,
    'heading-level': 2,
    filters: elements[tag].controls === true && area === null,
  };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** The iframe that shows a page, as an editor pastes it. */
export async function iframeOf(embed: Embed, site: string): Promise<string> {
  const title = escapeHtml(await titleOf(embed.tag, attributesOf(embed)));
  const src = escapeHtml(new URL(embedPath(embed, 'html'), site).href);
  return `<iframe src="${src}" title="${title}" lang="${embed.lang}" width="100%" height="${elements[embed.tag].height}" frameborder="0"></iframe>`;
}

/** What the page says of itself to machines: who made it, and what it is made from. */
function linkedData(title: string, lang: Locale): string {
  const page = findSource('page');
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: title,
    inLanguage: lang,
    publisher: { '@type': 'Organization', name: PROJECT },
    isBasedOn: {
      '@type': 'WebPage',
      name: page.title,
      inLanguage: page.lang,
      publisher: { '@type': 'Organization', name: page.publisher },
    },
  }).replaceAll('<', '\\u003c');
}

/** A link leads out of the iframe: most sites refuse to be shown in one. */
function linkingOut(html: string): string {
  return html.replaceAll('<a href="http', '<a target="_top" href="http');
}

async function embedPage(embed: Embed, site: string): Promise<string> {
  const { tag, lang, area } = embed;
  const attributes = attributesOf(embed);
  const title = await titleOf(tag, attributes);
  const direction = locales.find(({ id }) => id === lang)?.direction ?? 'ltr';
  const root = area ? '../../../' : '../../';
  const oembed = escapeHtml(new URL(embedPath(embed, 'json'), site).href);
  // A page of this site is as new as the files beside it.
  const files = { address: `${root}cdn/`, ...UNRELEASED };
  const scripts = [
    scriptTag(files, 'embed.js'),
    ...(elements[tag].controls ? [scriptTag(files, fileOf(tag, lang))] : []),
  ];
  return `<!DOCTYPE html>
<html lang="${lang}" dir="${direction}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light">
<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${escapeHtml(title)}">
<link rel="stylesheet" href="${root}embed.css">
<script type="application/ld+json">${linkedData(title, lang)}</script>
${scripts.join('\n')}
</head>
<body><main>${linkingOut(await renderToString(tag, attributes))}</main></body>
</html>
`;
}

async function oembedAnswer(embed: Embed, site: string): Promise<string> {
  const answer = {
    version: '1.0',
    type: 'rich',
    provider_name: PROJECT,
    provider_url: site,
    title: await titleOf(embed.tag, attributesOf(embed)),
    html: await iframeOf(embed, site),
    width: WIDTH,
    height: elements[embed.tag].height,
    cache_age: 86_400,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

/**
 * The files of one page: the page itself and its oEmbed answer, by path below the site.
 *
 * @param embed - one of `embeds`
 * @param site - the address of the site, with a slash at the end: oEmbed asks for whole addresses
 * @example await embedFiles(embeds[0], 'https://example.org/');
 */
export async function embedFiles(embed: Embed, site: string): Promise<Record<string, string>> {
  return {
    [embedPath(embed, 'html')]: await embedPage(embed, site),
    [embedPath(embed, 'json')]: await oembedAnswer(embed, site),
  };
}
