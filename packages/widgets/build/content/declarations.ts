import type { Declaration } from '@a4p/declaration';
import ar from '@a4p/declaration/ar';
import en from '@a4p/declaration/en';
import es from '@a4p/declaration/es';
import fr from '@a4p/declaration/fr';
import ru from '@a4p/declaration/ru';
import zh from '@a4p/declaration/zh';
import { messages as arLabels } from '../../messages/ar.js';
import { messages as enLabels } from '../../messages/en.js';
import { messages as esLabels } from '../../messages/es.js';
import { messages as frLabels } from '../../messages/fr.js';
import type { Messages } from '../../messages/messages.js';
import { messages as ruLabels } from '../../messages/ru.js';
import { messages as zhLabels } from '../../messages/zh.js';

/** Every language: its content and its interface strings. */
export const declarations: readonly {
  readonly declaration: Declaration;
  readonly messages: Messages;
}[] = [
  { declaration: ar, messages: arLabels },
  { declaration: en, messages: enLabels },
  { declaration: es, messages: esLabels },
  { declaration: fr, messages: frLabels },
  { declaration: ru, messages: ruLabels },
  { declaration: zh, messages: zhLabels },
];
