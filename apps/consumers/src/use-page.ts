import { messagesOf } from '@a4p/test-kit/messages';
import { folder as filesOf, serve, type Headers } from '@a4p/test-kit/serve';
import { useBrowser } from '@a4p/test-kit/use-browser';
import type { Page } from 'playwright';
import { onTestFinished } from 'vitest';

/** A page that is open, and its messages: errors and lines on the console. */
export interface OpenPage {
  readonly page: Page;
  readonly messages: readonly string[];
}

interface Options {
  readonly javaScriptEnabled?: boolean;
  /** Sent with the page and its files. */
  readonly headers?: Headers;
}

/**
 * A browser for the tests of a file.
 *
 * @returns a function that serves a folder and opens its page
 */
export function usePage(): (folder: string, options?: Options) => Promise<OpenPage> {
  const browser = useBrowser();
  return async (folder, { javaScriptEnabled = true, headers = {} } = {}) => {
    const { origin, close } = await serve(filesOf(folder), { headers });
    onTestFinished(close);
    const page = await browser().newPage({ javaScriptEnabled });
    onTestFinished(() => page.close());
    const messages = messagesOf(page);
    await page.goto(origin);
    return { page, messages };
  };
}
