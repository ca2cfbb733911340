import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Builder, type WebDriver } from 'selenium-webdriver';
import type { FoundWebKit } from '../../../../scripts/find-engines.mjs';
import { startProcess, stopProcess } from './child-processes.js';

export interface WebKitSession {
  readonly driver: WebDriver;
  close(): Promise<void>;
}

export interface WebKitSessionOptions {
  readonly env: Readonly<Record<string, string>>;
  /** The address of the HTTP proxy, with its port. */
  readonly proxy: string;
  readonly javaScriptEnabled: boolean;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/status`)).ok;
  } catch {
    return false;
  }
}

/**
 * Starts WebKitGTK's browser with a driver of its own, since a driver holds one session only.
 *
 * @example const { driver } = await startWebKitSession(found, { env, proxy, javaScriptEnabled: true });
 */
export async function startWebKitSession(
  found: FoundWebKit,
  { env, proxy, javaScriptEnabled }: WebKitSessionOptions,
): Promise<WebKitSession> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = startProcess(found.driver, [`--port=${port}`], { env: { ...process.env, ...env } });
  try {
    for (let tries = 0; !(await isReady(url)); tries += 1) {
      if (child.exitCode !== null || tries === 200) {
        throw new Error(`startWebKitSession: expected ${found.driver} to answer at ${url}.`);
      }
      await wait(50);
    }
    const driver = await new Builder()
      .usingServer(url)
      .withCapabilities({
        browserName: 'MiniBrowser',
        proxy: { proxyType: 'manual', httpProxy: proxy },
        'webkitgtk:browserOptions': {
          binary: found.browser,
          args: ['--automation', `--enable-javascript=${String(javaScriptEnabled)}`],
        },
      })
      .build();
    return {
      driver,
      close: async () => {
        // The browser may have crashed; its driver ends all the same.
        await driver.quit().catch(() => {});
        await stopProcess(child);
      },
    };
  } catch (error) {
    await stopProcess(child);
    throw error;
  }
}
