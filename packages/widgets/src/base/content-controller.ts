import type { Locale } from '@a4p/declaration';
import type { ReactiveController, ReactiveControllerHost } from '#lit';
import { warnOnce } from './attributes.js';
import type { ChunkName, Chunks } from './chunks.js';
import { contentIn, hasContent, loadContent, localeFor, onContent } from './content.js';
import { findLocale, languageTagOf, SOURCE_LOCALE, toLocale, watchLanguage } from './language.js';

/** The language that holds where an element stands, and the content in it. */
export class ContentController implements ReactiveController {
  /** The language tag that the page asks for, such as `fr-CA`. */
  languageTag = '';
  /** The language shown. */
  locale: Locale = SOURCE_LOCALE;
  content: Partial<Chunks> = {};
  /** Settles when the content that was sent for has come or failed. */
  arrival: Promise<void> | undefined;
  readonly #host: ReactiveControllerHost & Element;
  #stops: readonly (() => void)[] = [];
  /** Whether neither language nor content has changed since they were taken. */
  #isCurrent = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const invalidate = (): void => this.invalidate();
    this.#stops = [watchLanguage(this.#host, invalidate), onContent(invalidate)];
    invalidate();
  }

  hostDisconnected(): void {
    for (const stop of this.#stops) stop();
  }

  /** Has the host ask for its language and content again. */
  invalidate(): void {
    this.#isCurrent = false;
    this.#host.requestUpdate();
  }

  /** Gives the content where there is no page, for prerendered HTML. */
  provide(languageTag: string, locale: Locale, content: Partial<Chunks>): void {
    Object.assign(this, { languageTag, locale, content });
  }

  /** Takes the content if it is there, and says whether it is; else sends for it. */
  take(names: readonly ChunkName[]): boolean {
    if (this.#isCurrent) return true;
    const languageTag = this.#languageTag();
    const locale = localeFor(languageTag, names);
    if (!hasContent(locale, names)) {
      this.arrival = this.#load(locale, names);
      return false;
    }
    if (locale !== toLocale(languageTag)) {
      warnOnce(
        `${this.#host.localName}: expected content in "${toLocale(languageTag)}"; got "${locale}", which is shown. Load the file of that language, or the loader.`,
      );
    }
    this.provide(languageTag, locale, contentIn(locale));
    this.#isCurrent = true;
    return true;
  }

  /** A browser that translates the page writes its language there, and does not translate what is shown here. */
  #languageTag(): string {
    const asked = languageTagOf(this.#host);
    const isTranslated = this.languageTag && !this.#host.hasAttribute('lang') && !findLocale(asked);
    return isTranslated ? this.languageTag : asked;
  }

  async #load(locale: Locale, names: readonly ChunkName[]): Promise<void> {
    try {
      await loadContent(locale, names);
    } catch {
      warnOnce(
        `${this.#host.localName}: the content in "${locale}" could not be loaded; what is shown stays.`,
      );
    }
  }
}
