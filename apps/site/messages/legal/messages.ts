/** The words of the sheet for a legal service in one language: ours. */
export interface LegalMessages {
  readonly title: string;
  readonly lead: string;
  readonly otherLanguages: string;
  /** Not the name of the contents that a widget shows. */
  readonly contents: string;
  /** Whose text it is: the home says the first three sentences, these follow. */
  readonly published: { readonly title: string; readonly text: string };
  readonly texts: {
    readonly title: string;
    readonly text: string;
    /** Before what the tag may show until the widget is there. */
    readonly waiting: string;
    /** What shows only where the page gives an address or a photograph. */
    readonly onRequest: {
      readonly title: string;
      readonly text: string;
      readonly link: string;
      readonly caption: string;
    };
  };
  readonly republish: { readonly title: string; readonly text: string };
  readonly technical: { readonly title: string; readonly points: readonly string[] };
  readonly version: {
    readonly title: string;
    /** `{version}` is `1.2.3`. */
    readonly released: string;
    readonly unreleased: string;
    /** Where the sheet is newer than the newest release, `{version}`. */
    readonly ahead: string;
  };
  readonly sources: {
    readonly title: string;
    /** The page that the texts are from, by the initiative's `{name}`. */
    readonly page: string;
    /** Why it has no address here. */
    readonly pageAddress: string;
    readonly noDate: string;
    /** Before the address of the copy that was read. */
    readonly copy: string;
    /** Before what was taken from the source. */
    readonly used: string;
    readonly uses: {
      readonly page: string;
      /** `{date}` is that of the total. */
      readonly total: string;
      readonly next: string;
      /** `{names}` are those of the States. */
      readonly states: string;
    };
  };
}
