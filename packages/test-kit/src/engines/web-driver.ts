import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WebDriver } from 'selenium-webdriver';
import type { FoundWebKit } from '../../../../scripts/find-engines.mjs';
import { collectMessages } from './collect-messages.js';
import type { Driver, DriverPage, Viewport } from './engine.js';
import { inlineScript } from './insert-script.js';
import { pageScript } from './page-script.js';
import { startScriptProxy } from './script-proxy.js';
import { startVirtualDisplay } from './virtual-display.js';
import { startWebKitSession } from './webkit-session.js';

/** The toolbar of the browser keeps its window wider than a phone. */
const NARROW_TOOLBAR = '* { min-width: 0; padding: 0; margin: 0; font-size: 1px; }';

function makeConfig(): string {
  const folder = mkdtempSync(join(tmpdir(), 'a4p-webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0/gtk.css'), NARROW_TOOLBAR);
  return folder;
}

/** Sets the window's size; what the browser's own toolbar takes is added. */
async function setViewport(driver: WebDriver, { width, height }: Viewport): Promise<void> {
  const window = driver.manage().window();
  await window.setRect({ x: 0, y: 0, width, height });
  const [inner, outer] = await driver.executeScript<[number, number]>(
    'return [innerHeight, outerHeight]',
  );
  await window.setRect({ x: 0, y: 0, width, height: height + outer - inner });
}

function pageOf(driver: WebDriver, close: () => Promise<void>): DriverPage {
  return {
    evaluate: (expression) => driver.executeScript(`return ${expression}`),
    screenshot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    setViewport: (viewport) => setViewport(driver, viewport),
    messages: () => driver.executeScript('return window.__messages ?? []'),
    close,
  };
}

/**
 * Drives WebKitGTK through W3C WebDriver on a display that nobody sees.
 *
 * @param found - the programs that it needs
 * @example const driver = await webDriver(found);
 */
export async function webDriver(found: FoundWebKit): Promise<Driver> {
  const display = await startVirtualDisplay(found.xvfb);
  const config = makeConfig();
  const env = {
    DISPLAY: display.name,
    XDG_CONFIG_HOME: config,
    // Neither works for root in a container.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
  };
  const open = new Set<() => Promise<void>>();
  return {
    open: async (url, { before, viewport, javaScriptEnabled }) => {
      const proxy = await startScriptProxy(inlineScript([pageScript(collectMessages), before]));
      const started: (() => void | Promise<void>)[] = [() => proxy.close()];
      const close = async (): Promise<void> => {
        open.delete(close);
        for (const end of started.toReversed()) await end();
      };
      open.add(close);
      try {
        const address = proxy.address;
        const session = await startWebKitSession(found, { env, proxy: address, javaScriptEnabled });
        started.push(() => session.close());
        await setViewport(session.driver, viewport);
        await session.driver.get(url);
        return pageOf(session.driver, close);
      } catch (error) {
        await close();
        throw error;
      }
    },
    close: async () => {
      for (const close of open) await close();
      await display.close();
      rmSync(config, { recursive: true, force: true });
    },
  };
}
