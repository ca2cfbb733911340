import type { Declaration } from '@a4p/declaration';
import ar from '@a4p/declaration/ar';
import en from '@a4p/declaration/en';
import es from '@a4p/declaration/es';
import fr from '@a4p/declaration/fr';
import ru from '@a4p/declaration/ru';
import zh from '@a4p/declaration/zh';
import { labels as arLabels } from '../labels/ar.js';
import { labels as enLabels } from '../labels/en.js';
import { labels as esLabels } from '../labels/es.js';
import { labels as frLabels } from '../labels/fr.js';
import type { Labels } from '../labels/labels.js';
import { labels as ruLabels } from '../labels/ru.js';
import { labels as zhLabels } from '../labels/zh.js';

/** Every language: its content and its interface words. */
export const declarations: readonly {
  readonly declaration: Declaration;
  readonly labels: Labels;
}[] = [
  { declaration: ar, labels: arLabels },
  { declaration: en, labels: enLabels },
  { declaration: es, labels: esLabels },
  { declaration: fr, labels: frLabels },
  { declaration: ru, labels: ruLabels },
  { declaration: zh, labels: zhLabels },
];
