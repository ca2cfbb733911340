import integrity from '@a4p/widgets/cdn/integrity.json' with { type: 'json' };
import type { TagName } from '@a4p/widgets/elements';
import type { Locale } from '@a4p/declaration';

const files: Readonly<Record<string, string>> = integrity.files;

/** Where files of this version lie below `cdn`. */
export const { version } = integrity;

/**
 * The self-contained file of a widget in a language, below `cdn`.
 *
 * @example widgetFile('a4p-pledge', 'fr'); // '1.2.3/fr/pledge.js'
 */
export function widgetFile(tag: TagName, lang: Locale): string {
  return `${version}/${lang}/${tag.slice('a4p-'.length)}.js`;
}

/**
 * The tag of a script of this version, with its hash. Only the loader waits until the page is read: it
 * counts the widgets.
 *
 * @param site - where the site lies, with a slash at the end
 * @param file - its path below `cdn`
 * @example scriptTag('https://example.org/', widgetFile('a4p-pledge', 'fr'));
 */
export function scriptTag(site: string, file: string): string {
  const when = file.endsWith('/a4p.js') ? '' : ' async';
  return `<script type="module"${when} src="${site}cdn/${file}" integrity="${files[file] ?? ''}" crossorigin="anonymous"></script>`;
}
