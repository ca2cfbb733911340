/** What implementations show that bring no content of their own, as the bundler writes it in. */
import type { Content } from './content.js';

declare const CONTENT: Content;

// One export for each member, so that a bundle carries only those that it uses.
export const cards = CONTENT.cards;
export const cardFooter = CONTENT.cardFooter;
export const cardCss = CONTENT.cardCss;
export const cardHtml = CONTENT.cardHtml;
export const gridFooter = CONTENT.gridFooter;
export const gridCss = CONTENT.gridCss;
export const gridHtml = CONTENT.gridHtml;
export const groups = CONTENT.groups;
export const controls = CONTENT.controls;
export const listFooter = CONTENT.listFooter;
export const listCss = CONTENT.listCss;
export const listHtml = CONTENT.listHtml;
export const counterTexts = CONTENT.counterTexts;
export const counterCss = CONTENT.counterCss;
export const counterHtml = CONTENT.counterHtml;

/** The three parts as HTML, with the styles that each needs. */
export const parts = {
  grid: { html: gridHtml, css: gridCss },
  list: { html: listHtml, css: listCss },
  counter: { html: counterHtml, css: counterCss },
};
