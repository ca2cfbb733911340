/** What the builder hands out. */
export interface Snippet {
  /** What is copied, in the order in which it is needed. */
  readonly parts: readonly Part[];
  /** HTML that shows it on a page of this site. */
  readonly preview: string;
  /** The strictest policy under which it works. */
  readonly policy: string;
  /** What a reader's browser asks for, by path below this site. */
  readonly requests: readonly string[];
}

/** Lines that go to one place: a page, a terminal, a module, a template or a style sheet. */
export interface Part {
  readonly kind: 'page' | 'terminal' | 'module' | 'template' | 'sheet';
  readonly code: string;
}
