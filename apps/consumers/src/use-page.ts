import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { launchBrowser } from '@a4p/test-kit/launch-browser';
import { serve } from './serve.js';

/** A page that is open, and its messages: errors and lines on the console. */
export interface OpenPage {
  readonly page: Page;
  readonly messages: readonly string[];
}

interface Options {
  readonly javaScriptEnabled?: boolean;
  /** Sent with the page and its files. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A browser for the tests of a file.
 *
 * @returns a function that serves a folder and opens its page
 */
export function usePage(): (folder: string, options?: Options) => Promise<OpenPage> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  return async (folder, { javaScriptEnabled = true, headers = {} } = {}) => {
    const { url, close } = await serve(folder, headers);
    onTestFinished(close);
    const page = await browser.newPage({ javaScriptEnabled });
    onTestFinished(() => page.close());
    const messages: string[] = [];
    page.on('pageerror', (error) => messages.push(String(error)));
    page.on('console', (line) => messages.push(line.text()));
    await page.goto(url);
    return { page, messages };
  };
}
