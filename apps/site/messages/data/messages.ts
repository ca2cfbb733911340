/** The tables, called as their files are. */
export type DataTableName =
  'areas' | 'commitments' | 'organizations' | 'states' | 'endorsement-totals' | 'sources';

/** The words of the page with the data in one language: ours. What stands in backquotes is code. */
export interface DataMessages {
  readonly title: string;
  /** What can be taken away, in a sentence. */
  readonly lead: string;
  /** Said while no version is released. */
  readonly unreleased: string;
  /** Said of the newest version. */
  readonly released: string;
  /** What the data are. */
  readonly content: {
    readonly title: string;
    /** `null` where the data have the sentence themselves. */
    readonly tables: Readonly<
      Record<DataTableName, { readonly name: string; readonly text: string | null }>
    >;
    /** How old they are. */
    readonly age: string;
    /** What each text and each list says of itself. */
    readonly status: readonly string[];
  };
  readonly files: {
    readonly title: string;
    readonly kinds: Readonly<
      Record<
        'workbook' | 'csv' | 'json' | 'descriptions',
        { readonly title: string; readonly text: string }
      >
    >;
    /** What each of the files that describe the others is for. */
    readonly described: Readonly<
      Record<'schema.json' | 'datapackage.json' | 'SHA256SUMS' | 'NOTICE.md', string>
    >;
    /** The files of the other languages. */
    readonly others: string;
  };
  readonly fields: {
    readonly title: string;
    /** Names and descriptions are in English. */
    readonly text: string;
    /** The heads of the columns. */
    readonly name: string;
    readonly type: string;
    readonly description: string;
  };
  /** `{workbook}` is the name of the file. */
  readonly read: {
    readonly title: string;
    readonly spreadsheet: { readonly title: string; readonly texts: readonly string[] };
    readonly r: string;
    readonly pandas: string;
    readonly json: string;
    readonly javascript: string;
  };
  readonly cite: {
    readonly title: string;
    readonly text: string;
    readonly passage: string;
    /** `{version}` is one of the two below. */
    readonly passageForm: string;
    readonly data: string;
    /** What stands between the title and the address. */
    readonly dataForm: string;
    /** `{version}` is `1.2.3`. */
    readonly released: string;
    readonly unreleased: string;
  };
  /** The first sheet of the workbook. */
  readonly about: {
    readonly sheet: string;
    /** `{version}` is `1.2.3`, or `next`. */
    readonly title: string;
  };
}
