import type { ThemeMessage } from './message.js';

const BOTH = 'light dark';

const isLightOrDark = (theme: string | null): theme is 'light' | 'dark' =>
  theme === 'light' || theme === 'dark';

/**
 * The `color-scheme` that the address of a page asks for; of a page that asks for none, the reader's
 * own. In an iframe that is another matter: most pages are light and do not say so, and the frame of
 * such a page would be told the reader's own, be it dark. So the empty string leaves it light there.
 *
 * @param theme - what the address says
 * @param isFramed - whether the page is in an iframe
 * @example schemeAskedFor('dark', true); // 'dark'
 */
export function schemeAskedFor(theme: string | null, isFramed: boolean): string {
  if (isLightOrDark(theme)) return theme;
  return theme === 'auto' || !isFramed ? BOTH : '';
}

/**
 * The `color-scheme` for a page in an iframe, by what the page around says of its own. Where the
 * browser tells the frame the same, it goes on telling when a reader switches; Safari long did not.
 *
 * @example schemeAround({ type: 'a4p-theme', theme: 'normal' }); // 'light'
 */
export function schemeAround({ theme }: ThemeMessage): string {
  if (theme === 'normal') return 'light';
  return isLightOrDark(theme) && matchMedia(`(prefers-color-scheme: ${theme})`).matches
    ? BOTH
    : theme;
}
