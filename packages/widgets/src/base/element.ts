import type { Locale } from '@a4p/declaration';
import { loadText } from '#text';
import { render, type TemplateResult } from 'lit/html.js';
import { HostElement } from '#host';
import { defineAccessors } from './accessors.js';
import { foldValue, toText, warnOnce, type AttributeTable } from './attributes.js';
import { baseStyles } from './base.styles.js';
import { adoptStyles } from './css.js';
import { directionOf, tagOf, toLocale, toShownTag, watchLanguage } from './language.js';
import type { SliceName, Slices, Words } from '../text/slices.js';

/** What every template is told besides its words. */
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

const COMMON: AttributeTable = { 'heading-level': 'string', theme: 'string' };
const LEVELS = ['1', '2', '3', '4', '5', '6'] as const;
const THEMES = ['light', 'dark'] as const;
const DEFAULT_LEVEL = '3';

/** The words that have arrived, by language, so that an element which needs them again renders at once. */
const arrived = new Map<Locale, Partial<Slices>>();

/** An element for each content that some have in common. */
const twins = new Map<string, A4pElement>();
const MOST_TWINS = 64;

async function fetchWords(locale: Locale, names: readonly SliceName[]): Promise<void> {
  const words: Partial<Record<SliceName, unknown>> = arrived.get(locale) ?? {};
  arrived.set(locale, words as Partial<Slices>);
  await Promise.all(
    names.map(async (name) => {
      words[name] ??= await loadText(locale, name);
    }),
  );
}

/**
 * What the elements share: attributes and properties, language, theme, styles, and the rule that the
 * fallback content stays until there is something better to show.
 *
 * An element is a subclass with four static members and one template. It never writes to itself or
 * to its light DOM.
 */
export abstract class A4pElement<Slice extends SliceName = SliceName> extends HostElement {
  /** The tag, such as `a4p-area-card`. */
  declare static readonly tag: string;
  /** The element's own attributes. */
  declare static readonly attributes: AttributeTable;
  /** The element's own styles. */
  declare static readonly styles: string;
  /** Whether more than attributes and language decides what it shows; else the same is shown by a copy. */
  declare static readonly hasState?: boolean;
  /** The words that the element needs. */
  declare static readonly slices: readonly SliceName[];

  /** What a page is asked for once, when the tag is defined: then the properties are made too. */
  static get observedAttributes(): string[] {
    const attributes = { ...COMMON, ...this.attributes };
    defineAccessors(this, attributes);
    return ['lang', ...Object.keys(attributes)];
  }

  /** The level of the headings, 1 to 6. */
  declare headingLevel: string | number | null;
  /** `light`, `dark`, or nothing to follow the page's `color-scheme`. */
  declare theme: string | null;

  /** Where the element is rendered, also where the page forces shadow roots to be closed. */
  renderRoot: ShadowRoot | undefined;

  /** By attribute; holds names of ours only. */
  readonly #values: Record<string, string | boolean | null> = {};
  /** What is rendered; none where a copy of another element's is shown. */
  #frame: HTMLElement | undefined;
  /** Says all that decides what is shown. */
  #key = '';
  #stopWatch: (() => void) | undefined;
  #update: Promise<void> | undefined;

  /** Resolves when the element shows its present attributes, or has found that it cannot. */
  get updateComplete(): Promise<void> {
    return this.#update ?? Promise.resolve();
  }

  /** What to show, or `null` if the attributes name nothing that exists: then the fallback shows. */
  protected abstract template(text: Words<Slice>, context: Context): TemplateResult | null;

  /** The value of an attribute or its property, whichever was set last. */
  protected value(attribute: string): string | null {
    const value = this.#values[attribute];
    return typeof value === 'string' ? value : null;
  }

  /** Whether an attribute that counts by its presence is there. */
  protected flag(attribute: string): boolean {
    return this.#values[attribute] === true;
  }

  /** The value of an attribute that allows some values only. */
  protected choice<Value extends string, Fallback>(
    attribute: string,
    allowed: readonly Value[],
    fallback: Fallback,
  ): Value | Fallback {
    const value = this.value(attribute);
    const folded = foldValue(value);
    const found = allowed.find((candidate) => candidate === folded);
    if (!found && folded) this.unexpected(attribute, 'be one of', allowed, String(value));
    return found ?? fallback;
  }

  /** The id that the page's address names, for elements that have places with ids. */
  protected current(): string {
    return '';
  }

  /** Called with what is wrong with an attribute. */
  protected complain(message: string): void {
    warnOnce(message);
  }

  /** Complains about a value that means nothing. */
  protected unexpected(
    attribute: string,
    how: string,
    allowed: readonly string[],
    got: string,
  ): void {
    this.complain(
      `${this.#tag}: expected ${attribute} to ${how} ${allowed.join(', ')}; got "${got}".`,
    );
  }

  /**
   * The slices of words for the present attributes.
   *
   * @internal
   */
  get slices(): readonly SliceName[] {
    return this.#class.slices;
  }

  get #class(): typeof A4pElement {
    return this.constructor as typeof A4pElement;
  }

  get #tag(): string {
    return this.#class.tag;
  }

  /** @internal */
  assign(attribute: string, type: AttributeTable[string], value: unknown): void {
    const assigned = type === 'boolean' ? Boolean(value) : toText(value);
    if (this.#values[attribute] === assigned) return;
    this.#values[attribute] = assigned;
    this.valueChanged(attribute);
    this.requestUpdate();
  }

  /** @internal */
  read(attribute: string, type: AttributeTable[string]): string | boolean | null {
    return this.#values[attribute] ?? (type === 'boolean' ? false : null);
  }

  /** Called when an attribute or property has a new value, before the update. */
  protected valueChanged(_attribute: string): void {}

  attributeChangedCallback(name: string, _old: string | null, value: string | null): void {
    const type = this.#class.attributes[name] ?? COMMON[name];
    if (type) this.assign(name, type, type === 'boolean' ? value !== null : value);
    else this.requestUpdate();
  }

  connectedCallback(): void {
    this.#adoptEarlyProperties();
    this.#stopWatch ??= watchLanguage(this, () => this.requestUpdate());
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    this.#stopWatch?.();
    this.#stopWatch = undefined;
  }

  adoptedCallback(): void {
    if (this.renderRoot) this.#adoptStyles(this.renderRoot);
  }

  /** Asks for the element to be rendered again, once, however often it is asked. */
  requestUpdate(): void {
    if (!this.isConnected) return;
    this.#update ??= Promise.resolve().then(() => this.#perform());
  }

  /** A property set before the element was defined hides the accessor; hand it over. */
  #adoptEarlyProperties(): void {
    for (const name of Object.keys(this)) {
      if (!(name in this.#class.prototype)) continue;
      const value: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }

  async #perform(): Promise<void> {
    const tag = tagOf(this);
    const locale = toLocale(tag);
    const { slices } = this;
    const areThere = (): boolean => slices.every((name) => arrived.get(locale)?.[name]);
    const wereThere = areThere();
    if (!wereThere) {
      try {
        await fetchWords(locale, slices);
      } catch {
        warnOnce(
          `${this.#tag}: the words in "${locale}" could not be loaded; what is shown stays.`,
        );
      }
    }
    this.#update = undefined;
    if (!this.isConnected) return;
    if (!wereThere && tagOf(this) !== tag) this.requestUpdate();
    else if (areThere()) this.#show(arrived.get(locale) as Words<Slice>, tag);
  }

  #show(text: Words<Slice>, tag: string): void {
    const { baseURI } = this.ownerDocument;
    const locale = toLocale(tag);
    try {
      const key = this.#class.hasState
        ? ''
        : [this.#tag, tag, baseURI, JSON.stringify(this.#values)].join();
      if (key && key === this.#key) return;
      if (this.#copy(key)) return;
      const content = this.content(text, locale, baseURI, this.current());
      if (!content) {
        this.#showFallback();
        return;
      }
      this.#render(content, tag);
      this.#key = key;
      if (twins.size > MOST_TWINS) twins.clear();
      if (key) twins.set(key, this);
    } catch (error) {
      this.#showFallback();
      warnOnce(`${this.#tag}: could not be shown; its fallback content is. ${String(error)}`);
    }
  }

  /**
   * What there is to show in a language, in whichever form; `null` for nothing.
   *
   * @internal
   */
  content(
    text: Words<Slice>,
    locale: Locale,
    base: string | null,
    current: string,
  ): TemplateResult | null {
    const headingLevel = Number(this.choice('heading-level', LEVELS, DEFAULT_LEVEL));
    return this.template(text, { locale, headingLevel, base, current });
  }

  /**
   * The class names of the frame around the content.
   *
   * @internal
   */
  get frameClass(): string {
    return `frame ${this.choice('theme', THEMES, '')}`.trim();
  }

  /** Shows a copy of what another element shows, and says whether there is one. */
  #copy(key: string): boolean {
    const twin = twins.get(key);
    if (this.#frame || !twin || !twin.#frame || twin.#key !== key) return false;
    this.#attach(this.ownerDocument.importNode(twin.#frame, true));
    this.#key = twin.#key;
    return true;
  }

  #render(content: TemplateResult, tag: string): void {
    const frame = this.#frame ?? this.ownerDocument.createElement('div');
    write(frame, 'class', this.frameClass);
    write(frame, 'lang', toShownTag(tag));
    write(frame, 'dir', directionOf(toLocale(tag)));
    render(content, frame);
    if (this.#frame) return;
    this.#attach(frame);
    this.#frame = frame;
    this.firstShown();
  }

  #attach(frame: HTMLElement): void {
    const root = this.#root();
    root.replaceChildren(frame);
    this.#adoptStyles(root);
  }

  #adoptStyles(root: ShadowRoot): void {
    adoptStyles(root, [baseStyles, this.#class.styles]);
  }

  /** Called after the element has shown its words for the first time. */
  protected firstShown(): void {}

  /** The root that finished HTML came with: what is in it is replaced in one task. Else a new one. */
  #root(): ShadowRoot {
    return (this.renderRoot ??= this.shadowRoot ?? this.attachShadow({ mode: 'open' }));
  }

  #showFallback(): void {
    this.#frame = undefined;
    this.#key = '';
    this.renderRoot?.replaceChildren(this.ownerDocument.createElement('slot'));
  }
}

/** Writes what has changed only: a language written anew has the whole tree's styles worked out anew. */
function write(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
