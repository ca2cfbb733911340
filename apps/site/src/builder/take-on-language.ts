import type { Locale } from '@a4p/declaration';

/**
 * Shows the page's frame in the language that its address asks for. The page itself is in French, and
 * brings the others along.
 *
 * @example takeOnLanguage('ar');
 */
export function takeOnLanguage(ui: Locale): void {
  const frame = document.querySelector<HTMLTemplateElement>(`template[data-ui="${ui}"]`);
  if (!frame) return;
  const { documentElement: page } = document;
  page.lang = ui;
  page.dir = frame.dataset['direction'] ?? 'ltr';
  document.title = frame.dataset['title'] ?? document.title;
  const parts = frame.content.cloneNode(true) as DocumentFragment;
  for (const selector of ['.skip', '.site-header', 'h1', '.lead', '.site-footer']) {
    const part = parts.querySelector(selector);
    if (part) document.querySelector(selector)?.replaceWith(part);
  }
}

/** Makes the links to the other languages lead to the same choice, in the same language of the widgets. */
export function leadToLanguages(query: URLSearchParams, lang: Locale | ''): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) {
    const address = new URLSearchParams(query);
    address.set('lang', lang);
    address.set('ui', link.hreflang);
    link.search = String(address);
  }
}
