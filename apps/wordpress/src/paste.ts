import type { Locator, Page } from 'playwright';

/**
 * Opens the editor for a new post, and gives it a title.
 *
 * @param page - logged in
 * @example await startPost(page, 'Protéger les civils');
 */
export async function startPost(page: Page, title: string): Promise<void> {
  await page.goto(new URL('/wp-admin/post-new.php', page.url()).href);
  // In the block editor, then in the classic one.
  const field = page.locator('.editor-post-title__input, #title');
  await field.click();
  await page.keyboard.type(title);
}

/** Pastes by the clipboard, as editors do, which an editor may handle otherwise than typing. */
async function pasteInto(field: Locator, code: string): Promise<void> {
  const page = field.page();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), code);
  await field.focus();
  await page.keyboard.press('ControlOrMeta+V');
}

/**
 * Opens the list of blocks, and searches it for the one that takes HTML.
 *
 * @returns its entry in the list, to be pressed
 * @example await (await findHtmlBlock(page)).click();
 */
export async function findHtmlBlock(page: Page): Promise<Locator> {
  await page.locator('.edit-post-header-toolbar__inserter-toggle').click();
  await page.locator('.block-editor-inserter__search input').fill('html');
  const entry = page.locator('.editor-block-list-item-html');
  await entry.waitFor();
  return entry;
}

/**
 * Adds the block "Custom HTML", and pastes into it.
 *
 * @example await fillHtmlBlock(page, '<p>Hello</p>');
 */
export async function fillHtmlBlock(page: Page, code: string): Promise<void> {
  const toggle = page.locator('.edit-post-header-toolbar__inserter-toggle');
  await page.locator('.editor-block-list-item-html').click();
  if ((await toggle.getAttribute('aria-expanded')) === 'true') await toggle.click();
  await pasteInto(page.locator('.wp-block-html textarea'), code);
}

/**
 * Asks to publish, which opens a panel with the button that does.
 *
 * @returns that button
 */
export async function openPublishPanel(page: Page): Promise<Locator> {
  await page.locator('.editor-post-publish-panel__toggle').click();
  const button = page.locator('.editor-post-publish-panel .editor-post-publish-button');
  await button.waitFor();
  return button;
}

/**
 * The address of the post that was published just now, from the link to it.
 *
 * @example await page.goto(await addressOfPost(page));
 */
export async function addressOfPost(page: Page): Promise<string> {
  // In the block editor, then in the classic one.
  const link = page.locator('.post-publish-panel__postpublish-buttons a, #message a').first();
  await link.waitFor();
  return link.evaluate((element: HTMLAnchorElement) => element.href);
}

/**
 * Publishes a post that pastes code into the block "Custom HTML".
 *
 * @param page - logged in to a WordPress with the block editor
 * @returns the address of the post
 * @example await page.goto(await pasteAsBlock(page, code));
 */
export async function pasteAsBlock(page: Page, code: string, title = 'A4P'): Promise<string> {
  await startPost(page, title);
  await findHtmlBlock(page);
  await fillHtmlBlock(page, code);
  await (await openPublishPanel(page)).click();
  return addressOfPost(page);
}

/**
 * Turns to the tab "Text" of the classic editor, and pastes into it.
 *
 * @example await fillTextTab(page, '<p>Hello</p>');
 */
export async function fillTextTab(page: Page, code: string): Promise<void> {
  await page.locator('#content-html').click();
  await pasteInto(page.locator('#content'), code);
}

/**
 * Publishes a post that pastes code into the tab "Text" of the classic editor.
 *
 * @param page - logged in to a WordPress with the classic editor
 * @returns the address of the post
 * @example await page.goto(await pasteAsClassic(page, code));
 */
export async function pasteAsClassic(page: Page, code: string, title = 'A4P'): Promise<string> {
  await startPost(page, title);
  await fillTextTab(page, code);
  // By keyboard: long code scrolls the button below WordPress's own bar.
  await page.locator('#publish:not(.disabled)').press('Enter');
  return addressOfPost(page);
}
