/** The text of one card. */
export interface CardContent {
  readonly id: string;
  readonly title: string;
  readonly pictogram: string;
  readonly summary: string;
  readonly kind: string;
  readonly count: string;
}

/** The text of one passage of the list. */
export interface PassageContent {
  readonly id: string;
  readonly lead: string;
  readonly text: string;
  /** The sign of a party that the passage does not name, or nothing. */
  readonly sign: string;
  /** What is said of the passage alone, or nothing. */
  readonly meta: string;
}

/** Passages that follow each other, and whose they are. */
export interface RunContent {
  readonly mark: string;
  readonly by: string;
  readonly passages: readonly PassageContent[];
}

/** What stands below every card, and once below the grid and the list. */
export interface FooterContent {
  readonly notice: string;
  readonly source: string;
  readonly age: string;
}

/** The passages of one area, as the list groups them. */
export interface GroupContent {
  readonly title: string;
  readonly count: string;
  readonly runs: readonly RunContent[];
}

/** The interface strings of the list's controls. */
export interface ControlsContent {
  readonly search: string;
  readonly query: string;
  readonly choices: readonly {
    readonly label: string;
    readonly options: readonly (readonly [value: string, name: string])[];
  }[];
  readonly formats: readonly string[];
  readonly cite: string;
  /** What the sign stands for. */
  readonly sign: string;
}

/**
 * What every implementation shows: the widgets' own text and styles, in French. It is flat because
 * a bundle carries only the members that its modules name.
 */
export interface Content {
  readonly cards: readonly CardContent[];
  readonly cardFooter: FooterContent;
  readonly cardCss: string;
  /** Each card as HTML, in the order of `cards`. */
  readonly cardHtml: readonly string[];
  readonly gridFooter: FooterContent;
  readonly gridCss: string;
  readonly gridHtml: string;
  readonly groups: readonly GroupContent[];
  readonly controls: ControlsContent;
  readonly listFooter: FooterContent;
  readonly listCss: string;
  readonly listHtml: string;
  /** The texts of the counter in the order in which they stand. */
  readonly counterTexts: readonly string[];
  readonly counterCss: string;
  readonly counterHtml: string;
}
