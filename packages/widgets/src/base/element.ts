import type { Locale } from '@a4p/declaration';
import {
  LitElement,
  type CSSResult,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
} from '#lit';
import { foldValue, toText, warnOnce } from './attributes.js';
import { baseStyles } from './base.styles.js';
import type { ChunkName, Chunks, ContentOf } from './chunks.js';
import { ContentController } from './content-controller.js';
import { directionOf, toShownTag } from './language.js';
import { version } from './version.js';

/** What every template is told besides its content. */
export interface Context {
  /** The language shown. */
  readonly locale: Locale;
  /** The level of the widget's own headings, 1 to 6. */
  readonly headingLevel: number;
  /** The address that relative addresses refer to; `null` where there is no page yet. */
  readonly base: string | null;
  /** The id that the page's address names, or the empty string. */
  readonly current: string;
}

const LEVELS = ['1', '2', '3', '4', '5', '6'] as const;
const THEMES = ['light', 'dark'] as const;

/**
 * What the elements share: language and content, theme, and the rule that the fallback content stays
 * until there is something better to show. An element that renders nothing shows its fallback, and
 * none ever writes to itself or to its light DOM.
 *
 * @attr {Locale} lang - the language; the nearest `lang` of the page if not given, else French
 * @attr {1|2|3|4|5|6} [heading-level=3] - the level of the first headings; those inside are deeper
 * @attr {light|dark} theme - the colour scheme; the page's `color-scheme` if not given
 *
 * @slot - fallback content, shown until the element is ready and whenever it cannot be
 * @slot extra - anything of the page's own, below the content
 * @slot source-line - other words for the source line
 *
 * @csspart source - the source line
 *
 * @cssprop --a4p-accent - rules, pictograms, marks, links and the focus ring; made darker or lighter where contrast needs it
 * @cssprop --a4p-text - the text
 * @cssprop --a4p-muted - what is secondary
 * @cssprop --a4p-surface - the background
 * @cssprop --a4p-border - hairlines
 * @cssprop --a4p-font - the typeface
 * @cssprop --a4p-font-size - the size of the text, of which all other sizes are parts
 * @cssprop --a4p-padding - the space around the content
 */
export abstract class A4pElement<Name extends ChunkName = never> extends LitElement {
  /** The tag name, such as `a4p-area-card`. */
  declare static readonly tagName: string;
  /** The chunks of content that the element needs. */
  declare static readonly chunks: readonly ChunkName[];
  static readonly version: string = version;
  static override styles: CSSResultGroup = baseStyles;
  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level' },
    theme: {},
  };

  /** The level of the headings, 1 to 6. */
  declare headingLevel: string | number | null;
  /** `light`, `dark`, or nothing to follow the page's `color-scheme`. */
  declare theme: string | null;

  /** What the templates of this update are told. */
  declare protected context: Context;

  /** @internal */
  readonly controller: ContentController = new ContentController(this);
  #root: ShadowRoot | undefined;

  static override get observedAttributes(): string[] {
    return ['lang', ...super.observedAttributes];
  }

  /** `lang` has a property of HTML's own, which Lit must not replace. */
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name === 'lang') this.controller.invalidate();
    else super.attributeChangedCallback(name, old, value);
  }

  protected abstract override render(): unknown;

  /**
   * What the element renders in a language, for prerendered HTML.
   *
   * @internal
   */
  renderIn(languageTag: string, locale: Locale, content: Partial<Chunks>): unknown {
    this.controller.provide(languageTag, locale, content);
    this.context = this.#newContext();
    return this.render();
  }

  /** The content in the language shown. */
  protected get content(): ContentOf<Name> {
    return this.controller.content as ContentOf<Name>;
  }

  #newContext(): Context {
    return {
      locale: this.controller.locale,
      headingLevel: Number(this.choice('headingLevel', LEVELS, '3')),
      base: this.ownerDocument?.baseURI ?? null,
      current: this.currentId(),
    };
  }

  /** The id that the page's address names, for elements that have places with ids. */
  protected currentId(): string {
    return '';
  }

  /**
   * The class names of the frame around the content.
   *
   * @internal
   */
  get frameClass(): string {
    return `frame ${this.choice('theme', THEMES, '')}`.trim();
  }

  /** The value of a property that allows some values only. */
  protected choice<Value extends string, Fallback>(
    property: keyof this & string,
    allowed: readonly Value[],
    fallback: Fallback,
  ): Value | Fallback {
    const given = toText(this[property]);
    const folded = foldValue(given);
    const found = allowed.find((value) => value === folded);
    if (!found && folded) this.reportInvalid(property, 'be one of', allowed, String(given));
    return found ?? fallback;
  }

  /** Reports a value that means nothing, and what would. */
  protected reportInvalid(
    property: string,
    how: string,
    allowed: readonly string[],
    got: string,
  ): void {
    const elementClass = this.constructor as typeof A4pElement;
    const { attribute } = elementClass.getPropertyOptions(property);
    this.report(
      `${elementClass.tagName}: expected ${String(attribute ?? property)} to ${how} ${allowed.join(', ')}; got "${got}".`,
    );
  }

  /** Says on the console what is wrong with a value. */
  protected report(message: string): void {
    warnOnce(message);
  }

  /**
   * Lit renders into a frame, which replaces the fallback's slot, or prerendered HTML, in one task
   * and only once it has content.
   */
  protected override createRenderRoot(): HTMLElement {
    this.#root = super.createRenderRoot() as ShadowRoot;
    // Lit would render in front of the root's first child.
    this.renderOptions.renderBefore = null;
    if (!this.#root.firstChild) this.#showFallback();
    return this.ownerDocument.createElement('div');
  }

  /** A constructed sheet belongs to its document, and elements move between documents. */
  adoptedCallback(): void {
    const view = this.ownerDocument.defaultView;
    if (!this.#root || !view) return;
    const { elementStyles } = this.constructor as typeof A4pElement;
    this.#root.adoptedStyleSheets = elementStyles.map((style) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }

  protected override shouldUpdate(): boolean {
    const { chunks } = this.constructor as typeof A4pElement;
    return this.isConnected && this.controller.take(chunks);
  }

  protected override update(changed: PropertyValues): void {
    const frame = this.renderRoot as HTMLElement;
    const { languageTag, locale } = this.controller;
    this.context = this.#newContext();
    write(frame, 'class', this.frameClass);
    write(frame, 'lang', toShownTag(languageTag, locale));
    write(frame, 'dir', directionOf(locale));
    super.update(changed);
    if (frame.firstElementChild) this.#show(frame);
    else this.#showFallback();
  }

  /** Whatever goes wrong, the page gets a line on the console and not an error. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.#showFallback();
      warnOnce(`${this.localName}: could not be shown; its fallback content is. ${String(error)}`);
    }
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.controller.arrival;
    return super.getUpdateComplete();
  }

  #show(content: HTMLElement): void {
    const { firstChild, lastChild } = this.#root as ShadowRoot;
    if (firstChild !== content || lastChild !== content) this.#root?.replaceChildren(content);
  }

  #showFallback(): void {
    if (this.#root?.firstElementChild?.localName === 'slot') return;
    this.#root?.replaceChildren(this.ownerDocument.createElement('slot'));
  }
}

/** A language written anew has the whole tree's styles worked out anew. */
function write(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
