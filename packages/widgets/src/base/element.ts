import type { Locale } from '@a4p/declaration';
import { loadText } from '#text';
import { render, type TemplateResult } from 'lit/html.js';
import { HostElement } from '#host';
import { foldValue, propertyName, toText, warnOnce, type AttributeTable } from './attributes.js';
import { baseStyles } from './base.styles.js';
import { adoptStyles } from './css.js';
import { directionOf, localeOf, shownTag, watchLanguage } from './language.js';
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

/** All attributes of an element but `lang`. */
function tableOf({ attributes }: typeof A4pElement): AttributeTable {
  return { ...COMMON, ...attributes };
}

/** The words that have arrived, by language, so that an element which needs them again renders at once. */
const arrived = new Map<Locale, Partial<Slices>>();

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
  /** Whether the element has places that the page's address can name. */
  declare static readonly anchored?: boolean;
  /** The words that the element needs. */
  declare static readonly slices: readonly SliceName[];

  static get observedAttributes(): string[] {
    return ['lang', ...Object.keys(tableOf(this))];
  }

  static {
    defineAccessors(this, COMMON);
  }

  /** The level of the headings, 1 to 6. */
  declare headingLevel: string | number | null;
  /** `light`, `dark`, or nothing to follow the page's `color-scheme`. */
  declare theme: string | null;

  /** Where the element is rendered, also where the page forces shadow roots to be closed. */
  renderRoot: ShadowRoot | undefined;

  readonly #values: Record<string, string | boolean | null> = Object.create(null) as Record<
    string,
    string | boolean | null
  >;
  #frame: HTMLElement | undefined;
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
    if (found !== undefined) return found;
    if (folded !== '') this.unexpected(attribute, 'be one of', allowed, String(value));
    return fallback;
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
    const type = tableOf(this.#class)[name];
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
    if (this.renderRoot) adoptStyles(this.renderRoot, [baseStyles, this.#class.styles]);
  }

  /** Asks for the element to be rendered again, once, however often it is asked. */
  requestUpdate(): void {
    if (!this.isConnected) return;
    this.#update ??= Promise.resolve().then(() => this.#perform());
  }

  /** A property set before the element was defined hides the accessor; hand it over. */
  #adoptEarlyProperties(): void {
    for (const attribute of Object.keys(tableOf(this.#class))) {
      const name = propertyName(attribute);
      if (!Object.hasOwn(this, name)) continue;
      const value: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }

  async #perform(): Promise<void> {
    const locale = localeOf(this);
    const { slices } = this;
    const isThere = (name: SliceName): boolean => arrived.get(locale)?.[name] !== undefined;
    if (!slices.every(isThere)) {
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
    if (localeOf(this) !== locale) {
      this.requestUpdate();
      return;
    }
    if (slices.every(isThere)) this.#show(arrived.get(locale) as Words<Slice>, locale);
  }

  #show(text: Words<Slice>, locale: Locale): void {
    try {
      const content = this.content(text, locale, this.ownerDocument.baseURI, this.current());
      if (content) this.#render(content, locale);
      else this.#showFallback();
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

  #render(content: TemplateResult, locale: Locale): void {
    const frame = this.#frame ?? this.ownerDocument.createElement('div');
    frame.className = this.frameClass;
    frame.lang = shownTag(this);
    frame.dir = directionOf(locale);
    render(content, frame);
    if (this.#frame) return;
    const root = this.#root();
    root.replaceChildren(frame);
    adoptStyles(root, [baseStyles, this.#class.styles]);
    this.#frame = frame;
    this.firstShown();
  }

  /** Called after the element has shown its words for the first time. */
  protected firstShown(): void {}

  /** The root that finished HTML came with: what is in it is replaced in one task. Else a new one. */
  #root(): ShadowRoot {
    return (this.renderRoot ??= this.shadowRoot ?? this.attachShadow({ mode: 'open' }));
  }

  #showFallback(): void {
    this.#frame = undefined;
    this.renderRoot?.replaceChildren(this.ownerDocument.createElement('slot'));
  }
}

/**
 * Gives a class a property for each of its attributes.
 *
 * @param element - the class
 * @param attributes - its own attributes
 * @example static { defineAccessors(this, this.attributes); }
 */
export function defineAccessors(element: { prototype: object }, attributes: AttributeTable): void {
  for (const [attribute, type] of Object.entries(attributes)) {
    Object.defineProperty(element.prototype, propertyName(attribute), {
      configurable: true,
      enumerable: true,
      get(this: A4pElement) {
        return this.read(attribute, type);
      },
      set(this: A4pElement, value: unknown) {
        this.assign(attribute, type, value);
      },
    });
  }
}
