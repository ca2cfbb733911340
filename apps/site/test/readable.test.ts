/** Plain HTML in lines; `snippets.test.ts` shows that no filter minds them. */
import { expect, test } from 'vitest';
import { readable } from '../src/builder/readable.js';

test.each([
  [
    'blocks in a block are on lines of their own',
    '<div><p>a</p> <p>b</p> </div>',
    '<div>\n<p>a</p>\n<p>b</p>\n</div>',
  ],
  ['a line of text is not broken', '<p> <b>a</b> <i>b</i> </p>', '<p><b>a</b> <i>b</i></p>'],
  [
    'nor is a block with blocks beside text',
    '<li> a<ol> <li>b</li> </ol> </li>',
    '<li>a<ol><li>b</li></ol></li>',
  ],
  [
    'a space that keeps words apart stays',
    '<div><h3>a</h3> <b>c</b> </div>',
    '<div><h3>a</h3> <b>c</b></div>',
  ],
  ['a no-break space stays', '<p>a\u00a0</p>', '<p>a\u00a0</p>'],
  [
    'an empty block stays whole',
    '<div><div class="top"> </div></div>',
    '<div>\n<div class="top"></div>\n</div>',
  ],
  ['several are told apart', '<div>a</div><div>b</div>', '<div>a</div>\n<div>b</div>'],
  [
    'an attribute is not taken for a tag',
    '<div title="a > b"><p>c</p></div>',
    '<div title="a > b">\n<p>c</p>\n</div>',
  ],
  ['an asterisk is no emphasis', '<p>a<sup>*</sup></p>', '<p>a<sup>&#42;</sup></p>'],
  ['text stays as it is', ' a <b>b</b>', 'a <b>b</b>'],
])('%s', (_, html, lines) => {
  expect(readable(html)).toBe(lines);
});
