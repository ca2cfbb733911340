import type { Reporter, TestModule } from 'vitest/node';

/** Closes a run with one plain line: `N passed, N failed`. A file that cannot be run is a failure. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const skipped = count('skipped') + count('pending');
    const line = `${count('passed')} passed, ${count('failed') + broken + errors.length} failed`;
    process.once('exit', () => console.log(skipped ? `${line}, ${skipped} skipped` : line));
  }
}
