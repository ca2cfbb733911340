/** Runs in the page: logs objects as text, since WebDriver BiDi hands on an error without its message. */
export function logText(): void {
  for (const level of ['error', 'warn'] as const) {
    const log = console[level].bind(console);
    console[level] = (...values: unknown[]) => log(...values.map((value) => String(value)));
  }
}
