/** What cannot be understood in a file or a command, all of it at once, in words for whoever wrote it. */
export class ImportError extends Error {
  override readonly name = 'ImportError';

  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

/** Collects problems, so that a file is corrected once and not line by line. */
export class Problems {
  readonly #found: string[] = [];

  /** Notes a problem; with the line of the file, the header being 1. */
  add(problem: string, line?: number): void {
    this.#found.push(line === undefined ? problem : `Line ${line}: ${problem}`);
  }

  /** @throws ImportError if anything was noted */
  throwIfAny(): void {
    if (this.#found.length > 0) throw new ImportError(this.#found);
  }
}
