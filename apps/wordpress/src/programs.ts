import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';

/** A program that runs until it is stopped, or until this process ends. */
export interface Program {
  readonly child: ChildProcess;
  readonly stop: () => Promise<void>;
}

let watches = false;

/** Makes a signal end this process by way of its exit handlers. */
function exitOnSignals(): void {
  if (watches) return;
  watches = true;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
}

/**
 * Does something when this process ends, the newest first.
 *
 * @returns a function that forgets it
 * @example const forget = whenProcessEnds(() => rmSync(folder, { recursive: true }));
 */
export function whenProcessEnds(task: () => void): () => void {
  exitOnSignals();
  process.prependOnceListener('exit', task);
  return () => process.off('exit', task);
}

/**
 * Starts a program.
 *
 * @param env - what it finds in its environment besides what this process does
 * @example const server = startProgram('php', ['-S', '127.0.0.1:0'], {});
 */
export function startProgram(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Program {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const forget = whenProcessEnds(() => child.kill('SIGKILL'));
  child.once('close', forget);
  return {
    child,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
      const ended = once(child, 'exit');
      // What it would save is thrown away.
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/**
 * Waits until a program has said something.
 *
 * @param program - it must not have said it yet
 * @param words - what to wait for, on its output or error output
 * @throws Error with all that it has said, if it ends before
 * @example const [, url] = await untilItSays(server, /\((http:.*)\) started/);
 */
export async function untilItSays({ child }: Program, words: RegExp): Promise<RegExpExecArray> {
  let said = '';
  return new Promise((resolve, reject) => {
    // Goes on reading after that: a program whose output nobody reads stands still.
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk: string) => {
        said += chunk;
        const match = words.exec(said);
        if (match) resolve(match);
      });
    }
    const fail = (reason: string): void =>
      reject(new Error(`expected "${child.spawnfile}" to say ${words}; ${reason}:\n${said}`));
    child.once('error', (error) => fail(error.message));
    child.once('close', () => fail('it ended before'));
  });
}

/**
 * Runs a program until it ends.
 *
 * @throws Error with all that it has said, if it does not succeed
 * @example await run('cp', ['-r', 'from', 'to'], {});
 */
export async function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { child } = startProgram(command, args, env);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  }
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) {
    throw new Error(`expected "${command} ${args.join(' ')}" to succeed, got ${code}:\n${said}`);
  }
}
