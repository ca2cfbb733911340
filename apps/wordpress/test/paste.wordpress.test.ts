/** What WordPress makes of each snippet: in both editors, for those who may publish scripts and those who may not. */
import { serve as serveSite } from '@a4p/site/server';
import { messagesOf } from '@a4p/test-kit/messages';
import { serve } from '@a4p/test-kit/serve';
import { useBrowser } from '@a4p/test-kit/use-browser';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { pasteAsBlock, pasteAsClassic } from '../src/paste.js';
import { readContent, type Content } from '../src/words.js';
import { startWordPress, type Role, type WordPress } from '../src/wordpress.js';

const EDITORS = [
  ['block', pasteAsBlock],
  ['classic', pasteAsClassic],
] as const;
const ROLES: readonly Role[] = ['administrator', 'author'];

/** What is chosen in the builder. */
const CHOICES = [
  'widget=a4p-commitment-list&filters=&lang=ar',
  'widget=a4p-area-grid&widget=a4p-teaser&widget=a4p-pledge&inside=text&lang=fr',
  'widget=a4p-commitment-list&widget=a4p-area-card&form=plain&lang=fr',
];

const browser = useBrowser();
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  site = await serveSite(0);
});
afterAll(() => site.close());

/** What the builder hands out. */
async function take(choice: string): Promise<string> {
  const page = await browser().newPage();
  await page.goto(`${site.site}builder.html?${choice}`);
  await page.locator('#builder[aria-busy=false]').waitFor();
  const code = await page.locator('#code').inputValue();
  await page.close();
  return code;
}

/** What WordPress takes from those who may not publish scripts: scripts and tags that it does not know. */
function withoutScripts(code: string): string {
  return code.replace(/<script[^]*?<\/script>/g, '').replace(/<\/?a4p-[^>]*>/g, '');
}

async function read(address: string, selector: string): Promise<Content> {
  const context = await browser().newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const messages = messagesOf(page);
  const content = await readContent(page, address, selector);
  expect(messages).toEqual([]);
  return content;
}

/** What a page shows that leaves the code as it is. */
async function readOnBarePage(code: string): Promise<Content> {
  const { origin, close } = await serve({ '/': `<!doctype html><main>${code}</main>` });
  onTestFinished(close);
  return read(origin, 'main');
}

describe.each(EDITORS)('the %s editor', (editor, paste) => {
  let wordpress: WordPress;
  beforeAll(async () => {
    wordpress = await startWordPress({ editor });
  });
  afterAll(() => wordpress.close());

  test.each(ROLES)('as %s: readers see the words once', async (role) => {
    const context = await browser().newContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await wordpress.logIn(page, role);
    for (const choice of CHOICES) {
      const code = await take(`${choice}&place=wordpress-${editor}`);
      const left = role === 'author' ? withoutScripts(code) : code;
      const content = await read(await paste(page, code), '.entry-content');
      expect(content, choice).toEqual(await readOnBarePage(left));
      expect(content.words, choice).not.toBe('');
    }
  });
});
