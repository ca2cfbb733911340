import { elements } from '@a4p/widgets/elements';
import { titleOf } from '@a4p/widgets/static';
import { embedPath } from '../../embed.js';
import { fileAddress } from '../../snippet/files.js';
import { fileOf, scriptTag } from '../../snippet/script-tag.js';
import { writeAttributes } from '../../snippet/tag.js';
import type { Choice, ChosenWidget } from '../choice.js';
import { chosenFiles, inLines, triedFiles, type MakeSnippet } from './form.js';

const RESIZE = 'resize.js';

/** The page of a widget: of all it can be told, an area only. */
function pageOf({ tag, attributes }: ChosenWidget, choice: Choice, ui: Choice['lang']): string {
  const lang = choice.lang || ui || 'fr';
  const path = embedPath({ tag, lang, area: attributes['area'] ?? null }, 'html');
  const { theme, accent } = choice;
  const query = new URLSearchParams({ ...(theme && { theme }), ...(accent && { accent }) });
  return query.size > 0 ? `${path}?${query}` : path;
}

/**
 * An iframe for each widget, and the script that gives them their heights and the page's scheme. None is
 * `loading="lazy"`: Firefox prints nothing of an iframe that a reader has not come near.
 */
export const iframeForm: MakeSnippet = async (choice, workshop) => {
  const { site, ui } = workshop;
  const lang = choice.lang || ui;
  const pages = choice.widgets.map((widget) => pageOf(widget, choice, ui));
  const written = choice.widgets.map(async (widget) => {
    const { tag, attributes } = widget;
    const { area = null } = attributes;
    return `<iframe${writeAttributes({
      src: site + pageOf(widget, choice, ui),
      title: await titleOf(tag, { area, lang }),
      lang,
      width: '100%',
      height: elements[tag].height,
      frameborder: '0',
    })}></iframe>`;
  });
  const frames = await Promise.all(written);
  const files = chosenFiles(choice, workshop);
  const scripts = new Set([site, fileAddress(files, RESIZE)].map((url) => new URL(url).origin));
  const filtered = choice.widgets.filter(({ tag }) => elements[tag].controls);
  return {
    parts: [{ kind: 'page', code: inLines([...frames, scriptTag(files, RESIZE)], choice) }],
    preview: inLines([...frames, scriptTag(triedFiles(workshop), RESIZE)], choice),
    policy: `default-src 'none'; frame-src ${new URL(site).origin}; script-src ${[...scripts].at(-1)}; base-uri 'none'`,
    requests: [
      ...new Set([
        ...pages.map((path) => path.replace(/\?.*/, '')),
        'embed.css',
        'cdn/next/embed.js',
        `cdn/next/${RESIZE}`,
        ...filtered.map(({ tag }) => `cdn/next/${fileOf(tag, lang)}`),
      ]),
    ],
  };
};
