/**
 * Copies a text.
 *
 * @returns whether the browser allowed it; on a page without https there is no clipboard at all
 * @example if (!(await copyText(lines))) area.select();
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
