import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { constants } from 'node:os';

const running = new Set<ChildProcess>();

function killAll(): void {
  for (const child of running) child.kill('SIGKILL');
}

let watches = false;

/**
 * Makes a signal end this process by way of its exit handlers, in which all that was started is killed.
 *
 * @example exitOnSignals();
 */
export function exitOnSignals(): void {
  if (watches) return;
  watches = true;
  process.once('exit', killAll);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
}

export interface StartOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly stdio?: StdioOptions;
}

/**
 * Starts a program that ends when this process does.
 *
 * @example const xvfb = startProcess('/usr/bin/Xvfb', [':99']);
 */
export function startProcess(
  command: string,
  args: readonly string[],
  { env = process.env, stdio = 'ignore' }: StartOptions = {},
): ChildProcess {
  exitOnSignals();
  const child = spawn(command, args, { env, stdio });
  running.add(child);
  child.once('exit', () => running.delete(child));
  // Whoever started it waits for an answer that does not come, and says so.
  child.on('error', () => running.delete(child));
  return child;
}

/**
 * Ends a program, and waits until it has.
 *
 * @example await stopProcess(xvfb);
 */
export async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await ended;
}
