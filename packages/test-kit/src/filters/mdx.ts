import './react-production.js';
import { evaluate } from '@mdx-js/mdx';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';
import type { Filter } from './filter.js';

/**
 * A page in MDX, written out by React.
 *
 * @throws Error where tags do not nest as in JSX, such as a `<br>` that is not closed
 * @example await mdx('# One<br/>Two'); // '<h1>One<br/>Two</h1>'
 */
export const mdx: Filter = async (html) => {
  const { default: Content } = await evaluate(html, runtime);
  return renderToStaticMarkup(createElement(Content));
};
