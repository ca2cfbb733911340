/** For mail programs; apart from the rest, as what writes the styles in is large. */
import juice from 'juice/client';
import sheet from './newsletter.css';

/** What means nothing in a letter: contents whose links lead nowhere, marks beside the number they draw. */
const OMITTED = 'nav, svg, .a4p-marks, .a4p-card-top';

const FOR_STYLE = ['class', 'role', 'aria-labelledby', 'aria-hidden', 'id'];

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/**
 * Plain HTML with its styles in attributes, and without what only a style sheet or a page can use.
 *
 * @param html - plain HTML of widgets
 * @param look - the direction of its language, and the colour of its rule if it has one of its own
 * @example inlineStyles(html, { direction: 'rtl', accent: '#9b1c1c' });
 */
export function inlineStyles(
  html: string,
  { direction, accent }: { readonly direction: string; readonly accent: string },
): string {
  const { body } = parse(html);
  for (const element of body.querySelectorAll(OMITTED)) element.remove();
  for (const link of body.querySelectorAll('a[href^="#"]')) link.replaceWith(...link.childNodes);
  const colour = accent ? `.a4p { border-top-color: ${accent} }` : '';
  const align = `.a4p { text-align: ${direction === 'rtl' ? 'right' : 'left'} }`;
  const written = parse(juice.inlineContent(body.innerHTML, `${sheet}${colour}${align}`)).body;
  for (const element of written.querySelectorAll('*')) {
    for (const name of FOR_STYLE) element.removeAttribute(name);
  }
  return written.innerHTML.trim();
}
