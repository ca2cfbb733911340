import type { Page } from 'playwright';
import { type TagName, exampleOf, tagNames } from '@a4p/widgets/elements';

/** What a condition writes its page from. */
export interface Parts {
  /** The snippet with the loader; empty where the page is looked at without it. */
  readonly script: string;
  /** The snippet with a self-contained file, such as `fr/pledge`; empty like `script`. */
  readonly file: (name: string) => string;
  /** All the widgets, each with a fallback inside. */
  readonly widgets: string;
  /** The folder of the CDN, with a slash at the end. */
  readonly cdn: string;
  /** The hash of the loader, as `integrity` takes it. */
  readonly integrity: string;
}

/** What the CDN answers for one file instead of the file; what is left out stays as it is. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: (file: string) => string;
  /** Milliseconds before anything is sent. */
  readonly delay?: number;
  /** Sends half of the file and breaks off. */
  readonly half?: boolean;
  /** The published file that is sent; the one asked for if not given. */
  readonly file?: string;
}

/** Something that a page does, and what must come of it. */
export interface Condition {
  /** In a few words, as the table of the docs has it. */
  readonly name: string;
  /** How it was tested, in a few words, where the name does not say it. */
  readonly how?: string;
  /** What a reader must see: the widgets, or their fallback content. */
  readonly shows: 'widgets' | 'fallback';
  /** What a page's owner can do, where the platform leaves no more. */
  readonly advice?: string;
  /** The head of the page, without the title. */
  readonly head?: (parts: Parts) => string;
  /** The body; the script and the widgets if not given. */
  readonly body?: (parts: Parts) => string;
  /** What comes before the page's `<html>`: nothing for quirks mode. */
  readonly doctype?: string;
  /** The attributes of `<html>`. */
  readonly html?: string;
  readonly headers?: (parts: Parts) => Readonly<Record<string, string>>;
  /** What the CDN does. */
  readonly cdn?: (file: string) => Answer;
  /** A module of the page's own, bundled with what it imports; `/page.js` on the page's server. */
  readonly module?: string;
  readonly context?: Parameters<import('playwright').Browser['newContext']>[0];
  /** What happens on the page with the script before it is looked at. */
  readonly act?: (page: Page) => Promise<unknown>;
  /** What must hold besides. */
  readonly check?: (page: Page) => Promise<void>;
  /** Tags that need not show, where the condition is about the others. */
  readonly except?: readonly string[];
  /** Lines on the console that the page itself causes. */
  readonly console?: RegExp;
  /** What the page's policies report, where they forbid what Lit needs. */
  readonly reports?: RegExp;
  /** Whether the page changes by what it does, so that it cannot be compared with itself. */
  readonly changes?: boolean;
}

/** Whether a file of the CDN is one that holds elements. */
export function isElement(file: string): boolean {
  return /^[\d.]+\/\w\w\/(?!content)[\w-]+\.js$/.test(file);
}

/** Conditions of one kind, in the order of the table. */
export interface Family {
  readonly family: string;
  readonly conditions: readonly Condition[];
}

/** One widget, as an editor writes it. */
export function widget(tag: TagName, more = ''): string {
  return exampleOf(tag, `<p>Repli ${tag}</p>`, more);
}

/** All of them. */
export const widgets = tagNames.map((tag) => widget(tag)).join('\n');

/** The snippets of all widgets' own files in a language. */
export function ownFiles(file: Parts['file'], lang: string): string {
  return tagNames.map((tag) => file(`${lang}/${tag.replace('a4p-', '')}`)).join('\n');
}

/** A script of the page's own, that runs before anything else. */
export function inline(code: string): string {
  return `<script>${code}</script>`;
}
