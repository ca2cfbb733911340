import type { Declaration, Locale } from '@a4p/declaration';
import fr from '@a4p/declaration/fr';
import { labels as frLabels } from '../labels/fr.js';
import type { Labels } from '../labels/labels.js';

/** Every language: its content and its interface words. */
export const declarations: readonly {
  readonly locale: Locale;
  readonly declaration: Declaration;
  readonly labels: Labels;
}[] = [{ locale: 'fr', declaration: fr, labels: frLabels }];
