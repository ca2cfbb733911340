import type { Form, Inside, Place } from '../../src/builder/places.js';
import type { Part } from '../../src/builder/snippet.js';

/** The words of the snippet builder in one language: ours. */
export interface BuilderMessages {
  readonly title: string;
  readonly lead: string;
  /** Said where the browser runs no scripts. */
  readonly noScript: string;
  /** The four questions. */
  readonly questions: Readonly<Record<'place' | 'widgets' | 'lang' | 'colour', string>>;
  readonly places: Readonly<Record<Place, string>>;
  /** Which form a place gets, and why. */
  readonly reasons: Readonly<Record<Place, string>>;
  readonly widgets: {
    readonly choose: string;
    /** Adds one more to the snippet. */
    readonly add: string;
    /** `{name}` is that of the widget. */
    readonly remove: string;
    /** The name of the list from which one is taken, to be changed. */
    readonly inSnippet: string;
  };
  /** The attributes of the widgets. */
  readonly fields: Readonly<
    Record<
      | 'area'
      | 'areas'
      | 'party'
      | 'query'
      | 'group'
      | 'filters'
      | 'kind'
      | 'history'
      | 'href'
      | 'compact'
      | 'sections',
      string
    >
  >;
  /** Said under the field for a link; `{area}` stays as it is. */
  readonly hrefHelp: string;
  readonly all: string;
  readonly groups: Readonly<Record<'area' | 'party' | 'none', string>>;
  readonly kinds: Readonly<Record<'states' | 'organizations' | 'all', string>>;
  /** The section of the page in which each area stands in full; the others have the page's own titles. */
  readonly areasSection: string;
  /** A choice that leaves it to the page. */
  readonly ofPage: string;
  readonly colours: {
    readonly own: string;
    readonly accent: string;
    readonly accentHelp: string;
    readonly theme: string;
    readonly themes: Readonly<Record<'' | 'light' | 'dark', string>>;
  };
  readonly more: string;
  readonly form: string;
  readonly forms: Readonly<Record<Form, string>>;
  /** Said of prerendered HTML: where it must not be pasted. */
  readonly prerenderedHelp: string;
  /** Said of an iframe, which shows a page of this site. */
  readonly iframeHelp: string;
  readonly inside: string;
  readonly insides: Readonly<Record<Inside, string>>;
  readonly level: string;
  readonly styled: string;
  readonly updates: {
    readonly title: string;
    readonly fixed: string;
    readonly follows: string;
    /** What each means for corrections and for the hash. */
    readonly help: Readonly<Record<'fixed' | 'follows', string>>;
  };
  readonly files: {
    readonly title: string;
    readonly here: string;
    readonly own: string;
    readonly npm: string;
    readonly address: string;
    /** Said where this site is at an address that others do not reach. */
    readonly notPublic: string;
    /** The link to the ZIP of the script files. */
    readonly download: string;
    /** What to do with it. */
    readonly downloadHelp: string;
  };
  /** Said of files that are not released. */
  readonly trying: string;
  readonly code: {
    readonly title: string;
    readonly parts: Readonly<Record<Part['kind'], string>>;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    /** What is done next, by place. */
    readonly next: string;
    readonly steps: Readonly<Record<Place, readonly string[]>>;
    readonly guide: string;
  };
  readonly preview: {
    readonly title: string;
    readonly width: string;
    readonly widths: Readonly<Record<'320' | '640' | 'full', string>>;
    readonly scheme: string;
    readonly schemes: Readonly<Record<'light' | 'dark', string>>;
  };
  /** For those who look after the site. */
  readonly service: {
    readonly title: string;
    /** `{bytes}` in kB after gzip, `{requests}` a number. */
    readonly cost: string;
    readonly hash: Readonly<Record<'checked' | 'unchecked' | 'none', string>>;
    readonly policy: string;
    readonly privacy: string;
  };
  /** `{reason}` is technical, in English. */
  readonly failed: string;
}
