/** The words of the site's pages in one language: ours. The builder has more of its own. */
export interface SiteMessages {
  /** The title of the home: the name, and what follows it. */
  readonly title: string;
  /** What follows the name where the site introduces itself. */
  readonly independent: string;
  /** What it is and is not, in three sentences. */
  readonly lead: string;
  readonly header: {
    /** The name of the links to the site's pages. */
    readonly pages: string;
    readonly languages: string;
    readonly skip: string;
    readonly builder: string;
    readonly guide: string;
    readonly data: string;
    /** They are in English. */
    readonly docs: string;
    readonly demo: string;
  };
  readonly doors: {
    readonly title: string;
    /** Each: what is done there, and one sentence on it. */
    readonly page: Door;
    readonly data: Door;
    readonly change: Door;
  };
  readonly widgets: {
    readonly title: string;
    /** Copies the lines to paste. */
    readonly copy: string;
    readonly copied: string;
    /** Said where the browser refuses to copy, over the lines themselves. */
    readonly copyFailed: string;
    /** Leads to the builder. */
    readonly adapt: string;
    /** Leads to a page with the widget. */
    readonly open: string;
  };
  readonly footer: {
    /** The sheet with all texts that a snippet shows. */
    readonly legal: string;
    /** What to do once a page is published. */
    readonly after: string;
  };
  /** The page in the ZIP of the script files. */
  readonly download: {
    /** `{version}` is `1.2.3`, or `next`. */
    readonly title: string;
    readonly steps: readonly string[];
  };
  /** Where it says so on every page. */
  readonly notOfficial: string;
}

/** A way into the site. */
export interface Door {
  readonly title: string;
  readonly text: string;
}
