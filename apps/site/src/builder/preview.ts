import type { Locale } from '@a4p/declaration';

/** A page of the editor's, as plain as can be: what a snippet looks like there. */
export function previewPage(
  lines: string,
  { lang, direction, scheme }: { lang: Locale; direction: string; scheme: 'light' | 'dark' },
): string {
  const colours =
    scheme === 'dark' ? 'background:#10181f;color:#e8eef4' : 'background:#fff;color:#14202b';
  return `<!DOCTYPE html><html lang="${lang}" dir="${direction}"><head><meta charset="utf-8"><title>A4P Kit</title><style>:root{color-scheme:${scheme}}body{margin:0;padding:1rem;font:1rem/1.5 system-ui;${colours}}</style></head><body>${lines}</body></html>`;
}

/** The one that watches the preview's content; each new page has its own. */
let watch: ResizeObserver | undefined;

/** Gives the preview's iframe the height of what it shows, now and whenever that changes. */
export function fitToContent(frame: HTMLIFrameElement): void {
  watch?.disconnect();
  const body = frame.contentDocument?.body;
  if (!body) return;
  watch = new ResizeObserver(() => {
    frame.style.blockSize = `${Math.ceil(body.getBoundingClientRect().height) + 2}px`;
  });
  watch.observe(body);
}
