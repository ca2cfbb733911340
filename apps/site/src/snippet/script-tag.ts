import type { Locale } from '@a4p/declaration';
import { fileAddress, type ScriptFiles } from './files.js';

/**
 * The tag of a script, with its hash where the file is of a released version. Only the loader waits
 * until the page is read: it counts the widgets.
 *
 * @param files - the files among which it is
 * @param name - the file in the version's folder
 * @example scriptTag(files, 'fr/pledge.js');
 */
export function scriptTag(files: ScriptFiles, name: string): string {
  const when = name === 'a4p.js' ? '' : ' async';
  const hash = files.hashes[`${files.version}/${name}`];
  const integrity = hash === undefined ? '' : ` integrity="${hash}"`;
  return `<script type="module"${when} src="${fileAddress(files, name)}"${integrity} crossorigin="anonymous"></script>`;
}

/**
 * The tag of the loader at the address that follows new versions, and so can have no hash.
 *
 * @param files - the files beside which it lies
 * @example followingTag(files);
 */
export function followingTag({ address }: ScriptFiles): string {
  return `<script type="module" src="${address}a4p.js" crossorigin="anonymous"></script>`;
}

/**
 * The script file of a widget in a language, in the version's folder.
 *
 * @param tag - such as `a4p-pledge`
 * @example fileOf('a4p-pledge', 'fr'); // 'fr/pledge.js'
 */
export function fileOf(tag: string, lang: Locale): string {
  return `${lang}/${tag.slice('a4p-'.length)}.js`;
}
