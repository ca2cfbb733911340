/** The words of the page for whoever has published one, in one language: ours. */
export interface AfterMessages {
  readonly title: string;
  readonly lead: string;
  readonly report: {
    readonly title: string;
    readonly text: string;
    /** Opens the message in a mail program. */
    readonly write: string;
    /** `{contact}` is an e-mail address. */
    readonly contact: string;
    /** Said where whoever built the site has named no address. */
    readonly noContact: string;
    readonly message: {
      readonly title: string;
      readonly subject: string;
      /** What is asked, each on a line with room below it. */
      readonly lines: readonly string[];
    };
  };
  readonly changes: {
    readonly title: string;
    readonly text: string;
    /** Before the first release. */
    readonly unreleased: string;
    /** What is said of a release: the first, and one that changed no word. */
    readonly first: string;
    readonly unchanged: string;
    /** The heading of a release: `{version}` is `1.2.3`, `{date}` its day. */
    readonly release: string;
    readonly before: string;
    readonly after: string;
  };
  /** What each form shows as time goes by: its name, and that. */
  readonly age: {
    readonly title: string;
    /** What holds of scripts before the first release. */
    readonly unreleased: string;
    readonly forms: readonly { readonly name: string; readonly text: string }[];
  };
  readonly withdraw: {
    readonly title: string;
    readonly steps: readonly string[];
    /** What is left after that. */
    readonly rest: readonly string[];
  };
  readonly paragraphs: {
    readonly title: string;
    readonly text: string;
    readonly privacy: Paragraph;
    readonly accessibility: Paragraph;
    /** Leads to what was tested, in English. */
    readonly tested: string;
  };
  readonly copy: string;
  readonly copied: string;
  /** Said where the browser refuses to copy, over the text itself. */
  readonly copyFailed: string;
}

/** A paragraph for the publisher's own page. */
export interface Paragraph {
  readonly title: string;
  readonly text: string;
}
