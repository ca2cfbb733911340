import { writeFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import { baseStyles } from '../src/base/base.styles.js';
import { classes } from '../src/classes.js';
import { sheetsOf } from '../src/static/element-class.js';

/** Class names get their prefix; what styles the frame styles the root; there is no host. */
function toPlain(styles: string): string {
  return styles
    .replace(/:host(\([^)]*\))?\s*\{[^}]*\}/g, '')
    .replace(/\.(?=[a-z])([\w-]+)/g, (_, name: string) =>
      name === 'frame' ? '&' : `.a4p-${name}`,
    );
}

/** Builds `dist/plain.css`, the style sheet of plain HTML, from the elements' own styles. */
export async function buildPlainCss(): Promise<void> {
  const sheets = [
    `.a4p {${toPlain(baseStyles.cssText)}}`,
    ...classes.map((element) => {
      const own = sheetsOf(element).filter((sheet) => sheet !== baseStyles);
      return `.${element.tagName} {${own.map(({ cssText }) => toPlain(cssText)).join('')}}`;
    }),
  ];
  const { code } = await transform(sheets.join('\n'), {
    loader: 'css',
    minify: true,
    charset: 'utf8',
    // Nested rules are written out for browsers that do not know them.
    target: ['chrome111', 'firefox115', 'safari16.4'],
  });
  await writeFile(new URL('../dist/plain.css', import.meta.url), code);
}
