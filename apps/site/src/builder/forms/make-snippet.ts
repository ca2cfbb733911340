import type { Form } from '../places.js';
import type { MakeSnippet } from './form.js';
import { newsletterForm, plainForm, prerenderedForm } from './html.js';
import { iframeForm } from './iframe.js';
import { npmForm } from './npm.js';
import { scriptForm } from './script.js';

const makers: Readonly<Record<Form, MakeSnippet>> = {
  script: scriptForm,
  prerendered: prerenderedForm,
  plain: plainForm,
  newsletter: newsletterForm,
  iframe: iframeForm,
  npm: npmForm,
};

/**
 * The lines to paste for a choice.
 *
 * @example (await makeSnippet(choice, workshop)).parts[0].code;
 */
export const makeSnippet: MakeSnippet = (choice, workshop) => makers[choice.form](choice, workshop);
