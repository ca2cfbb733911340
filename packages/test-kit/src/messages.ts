import type { Page } from 'playwright';

/**
 * All that a page says from now on: lines on the console, such as `warning: …`, and uncaught errors.
 *
 * @returns a list that grows
 * @example const messages = messagesOf(page); await page.goto(url); expect(messages).toEqual([]);
 */
export function messagesOf(page: Page): readonly string[] {
  const messages: string[] = [];
  page.on('pageerror', (error) => messages.push(`uncaught: ${String(error)}`));
  page.on('console', (line) => messages.push(`${line.type()}: ${line.text()}`));
  return messages;
}
