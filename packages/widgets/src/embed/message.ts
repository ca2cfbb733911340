/** What a page in an iframe tells the page around it. */
export interface HeightMessage {
  readonly type: 'a4p-height';
  /** The height of the content in CSS pixels. */
  readonly height: number;
}

/** Where a reader goes in the iframe. */
export interface ScrollMessage {
  readonly type: 'a4p-scroll';
  /** How far below the top of the iframe the place begins, in CSS pixels. */
  readonly top: number;
}

/** What the page around answers a height. */
export interface ThemeMessage {
  readonly type: 'a4p-theme';
  /** A value of `color-scheme`; `normal` where the page says nothing of it. */
  readonly theme: string;
}

/** What the page around sends to be told the height again. */
export const HEIGHT_QUESTION = 'a4p-height?';

const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && value > -1e5 && value < 1e5;

/**
 * Whether something that arrived is a height. Anything at all may arrive.
 *
 * @example isHeightMessage({ type: 'a4p-height', height: 300 }); // true
 */
export function isHeightMessage(data: unknown): data is HeightMessage {
  const { type, height } = (data ?? {}) as Partial<HeightMessage>;
  return type === 'a4p-height' && isNumber(height) && height > 0;
}

/**
 * Whether something that arrived is a place to scroll to.
 *
 * @example isScrollMessage({ type: 'a4p-scroll', top: 300 }); // true
 */
export function isScrollMessage(data: unknown): data is ScrollMessage {
  const { type, top } = (data ?? {}) as Partial<ScrollMessage>;
  return type === 'a4p-scroll' && isNumber(top);
}

/**
 * Whether something that arrived is the scheme of the page around.
 *
 * @example isThemeMessage({ type: 'a4p-theme', theme: 'dark' }); // true
 */
export function isThemeMessage(data: unknown): data is ThemeMessage {
  const { type, theme } = (data ?? {}) as Partial<ThemeMessage>;
  return type === 'a4p-theme' && typeof theme === 'string';
}

/**
 * Tells the page around, whoever it is: its origin may be `null`, and what is told of a public text is
 * no secret.
 *
 * @example tellPageAround({ type: 'a4p-height', height: 300 });
 */
export function tellPageAround(message: HeightMessage | ScrollMessage): void {
  parent.postMessage(message, '*');
}
