import type { Direction, Locale } from '@a4p/declaration';
import { LOCALES, RIGHT_TO_LEFT } from '../../generated/languages.js';

/** The language shown where the page names none of ours: the language of the source. */
export const SOURCE_LOCALE: Locale = 'fr';

/**
 * The language of ours that a language tag asks for.
 *
 * @param tag - a BCP 47 tag, forgiving of case and underscores: `fr-CA`, `fr_FR`, `zh-TW`
 * @returns the language, French for every tag that is none of the six
 * @example toLocale('ar-EG'); // 'ar'
 */
export function toLocale(tag: string): Locale {
  return findLocale(tag) ?? SOURCE_LOCALE;
}

/**
 * The language of ours that a language tag asks for, if it asks for one.
 *
 * @example findLocale('pt-BR'); // undefined
 */
export function findLocale(tag: string): Locale | undefined {
  const [language = ''] = tag.trim().toLowerCase().split(/[-_]/);
  return LOCALES.find((locale) => locale === language) as Locale | undefined;
}

/** The element whose shadow root holds a node; `null` where the page itself does. */
function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

const XML = 'http://www.w3.org/XML/1998/namespace';

/**
 * The language tag that holds for an element, as HTML says: its own `xml:lang` or `lang`, else the nearest
 * one above, across shadow roots, else what the page says of itself.
 */
export function languageTagOf(element: Element): string {
  // Only XML has attributes of a namespace, and only it is asked: not every DOM outside browsers knows how.
  const selector = element.ownerDocument.contentType === 'text/html' ? '[lang]' : '[*|lang]';
  for (let node: Element | null = element; node; node = hostOf(node)) {
    const named = node.closest(selector);
    // Called so because a form may have a control named `getAttribute`.
    if (named)
      return (
        Element.prototype.getAttributeNS.call(named, XML, 'lang') ??
        Element.prototype.getAttribute.call(named, 'lang') ??
        SOURCE_LOCALE
      );
  }
  const page = element.ownerDocument.querySelector<HTMLMetaElement>(
    'meta[http-equiv="content-language" i]',
  );
  return page?.content ?? SOURCE_LOCALE;
}

/**
 * The language of ours for an element: its own `lang`, else the nearest one above, across shadow roots.
 *
 * @param element - any element
 * @example localeOf(document.body);
 */
export function localeOf(element: Element): Locale {
  return toLocale(languageTagOf(element));
}

/**
 * The language tag that what is shown carries. Where Chinese of a region or script was asked for, it
 * says that it is the simplified one.
 *
 * @param languageTag - the BCP 47 tag that was asked for
 * @param locale - the language shown
 * @example toShownTag('zh-TW', 'zh'); // 'zh-Hans'
 */
export function toShownTag(languageTag: string, locale: Locale): string {
  return locale === 'zh' && /^zh.+/i.test(languageTag.trim()) ? 'zh-Hans' : locale;
}

/** The direction in which a language is written. */
export function directionOf(locale: Locale): Direction {
  return RIGHT_TO_LEFT.includes(locale) ? 'rtl' : 'ltr';
}

const listeners = new Set<() => void>();

/** One for all elements, because every observer of a tree costs each of its changes something. */
let observer: MutationObserver | undefined;

/**
 * Calls a listener after any `lang` has changed in the trees that hold a watched element.
 *
 * @param element - a connected element
 * @param listener - called after a change
 * @returns a function that ends the watch
 * @example const stop = watchLanguage(element, () => element.requestUpdate());
 */
export function watchLanguage(element: Element, listener: () => void): () => void {
  observer ??= new MutationObserver(() => listeners.forEach((notify) => notify()));
  for (let node: Element | null = element; node; node = hostOf(node)) {
    const options = { attributeFilter: ['lang'], subtree: true };
    observer.observe(node.getRootNode(), options);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) observer?.disconnect();
  };
}
