import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { startProcess, stopProcess } from './child-processes.js';

export interface VirtualDisplay {
  /** Such as `:99`. */
  readonly name: string;
  close(): Promise<void>;
}

/**
 * Starts a display that nobody sees, for browsers that have no headless mode.
 *
 * @param xvfb - the path of Xvfb
 * @example const display = await startVirtualDisplay('/usr/bin/Xvfb');
 */
export async function startVirtualDisplay(xvfb: string): Promise<VirtualDisplay> {
  const child = startProcess(
    xvfb,
    ['-displayfd', '3', '-screen', '0', '2560x2560x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = child.stdio[3] as Readable;
  const name = await Promise.race([
    once(number, 'data').then(([chunk]) => `:${String(chunk).trim()}`),
    once(child, 'exit').then(() => ''),
  ]);
  if (!name) throw new Error(`startVirtualDisplay: expected ${xvfb} to start; it ended at once.`);
  return { name, close: () => stopProcess(child) };
}
