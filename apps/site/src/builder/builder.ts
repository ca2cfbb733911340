/** The page on which an editor puts a snippet together. Its state is its address. */
import { locales, type Locale } from '@a4p/declaration';
import { loadDeclaration } from '@a4p/declaration/load';
import { html, render } from 'lit';
import type { BuilderMessages } from '../../messages/builder/messages.js';
import { copyText } from '../copy.js';
import type { Release } from '../snippet/files.js';
import { readChoice, writeChoice, type Choice } from './choice.js';
import { collect, collectSwitches } from './collect.js';
import { costOf } from './cost.js';
import { directionIn } from './forms/form.js';
import { makeSnippet } from './forms/make-snippet.js';
import { isPublicAddress } from './is-public-address.js';
import { fitToContent, previewPage } from './preview.js';
import { leadToLanguages, takeOnLanguage } from './take-on-language.js';
import { choicesTemplate } from './view/choices.js';
import { resultTemplate } from './view/result.js';
import type { View } from './view/view.js';

/** The newest released version, written in by the build. */
declare const RELEASE: Release;

const messagesIn: Readonly<Record<Locale, () => Promise<{ messages: BuilderMessages }>>> = {
  ar: () => import('../../messages/builder/ar.js'),
  en: () => import('../../messages/builder/en.js'),
  es: () => import('../../messages/builder/es.js'),
  fr: () => import('../../messages/builder/fr.js'),
  ru: () => import('../../messages/builder/ru.js'),
  zh: () => import('../../messages/builder/zh.js'),
};

const asked = new URLSearchParams(location.search);
const ui = locales.find(({ id }) => id === asked.get('ui'))?.id ?? 'fr';
const site = new URL('./', location.href).href;
const root = document.getElementById('builder') as HTMLElement;

takeOnLanguage(ui);
const [{ messages }, content] = await Promise.all([messagesIn[ui](), loadDeclaration(ui)]);

/** The choice with other widgets, read anew: each gets what it cannot do without. */
function withWidgets(widgets: Choice['widgets']): Choice {
  return readChoice(writeChoice({ ...view.choice, widgets }, ui), ui);
}

function onFields(event: Event): void {
  const form = new FormData(event.currentTarget as HTMLFormElement);
  const switches = collectSwitches(form, view);
  const field = event.target as HTMLInputElement;
  void show(readChoice(collect(form, { ...view, ...switches }, field.name), ui), switches);
  if (field.type === 'url') field.reportValidity();
}

async function copy(index: number): Promise<void> {
  const code = view.snippet?.parts[index]?.code ?? '';
  const isCopied = await copyText(code);
  if (!isCopied) {
    root.querySelectorAll<HTMLTextAreaElement>('.part textarea')[index]?.select();
  }
  update({ isCopied, status: isCopied ? messages.code.copied : messages.code.copyFailed });
}

const first = readChoice(asked, ui);

let view: View = {
  choice: first,
  selected: 0,
  workshop: { site, release: RELEASE, ui },
  ui,
  messages,
  content,
  hasColour: first.accent !== '',
  filesAt: first.files === 'npm' ? 'npm' : first.files ? 'own' : '',
  filesText: first.files === 'npm' ? '' : first.files,
  isPublic: isPublicAddress(site),
  guide: new URL(ui === 'fr' ? 'guide/' : `${ui}/guide/`, site).href,
  snippet: null,
  status: '',
  isCopied: false,
  cost: '',
  width: 'full',
  scheme: 'light',
  preview: '',
  on: {
    change: onFields,
    input: (event) => {
      // A list or a box says so by a change; what is typed or slid is followed.
      const { type } = event.target as HTMLInputElement;
      if (type === 'text' || type === 'color') onFields(event);
    },
    submit: (event) => event.preventDefault(),
    select: (selected) => update({ selected }),
    add: () => {
      const widgets = [...view.choice.widgets, { tag: 'a4p-pledge', attributes: {} } as const];
      void show(withWidgets(widgets), { selected: widgets.length - 1 });
    },
    remove: () => {
      const widgets = view.choice.widgets.filter((_, index) => index !== view.selected);
      void show(withWidgets(widgets), { selected: Math.max(0, view.selected - 1) });
    },
    copy: (index) => void copy(index),
    width: (width) => update({ width }),
    scheme: (scheme) => update({ scheme, preview: previewOf({ ...view, scheme }) }),
    fit: ({ currentTarget }) => fitToContent(currentTarget as HTMLIFrameElement),
  },
};

function update(changes: Partial<View>): void {
  view = { ...view, ...changes };
  render(html`${choicesTemplate(view)} ${resultTemplate(view)}`, root);
}

function previewOf({ choice, snippet, scheme }: View): string {
  const lang = choice.lang || ui;
  return previewPage(snippet?.preview ?? '', { lang, direction: directionIn(lang), scheme });
}

/** Shows a choice, and what comes of it. Only the last one counts, however long an earlier one took. */
async function show(choice: Choice, changes: Partial<View> = {}): Promise<void> {
  const query = writeChoice(choice, ui);
  if (ui !== 'fr') query.set('ui', ui);
  history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname);
  leadToLanguages(query, choice.lang);
  update({ ...changes, choice, status: '', isCopied: false });
  root.ariaBusy = 'true';
  try {
    const snippet = await makeSnippet(choice, view.workshop);
    if (view.choice !== choice) return;
    update({ snippet, preview: previewOf({ ...view, snippet }) });
    root.ariaBusy = 'false';
    const cost = await costOf(snippet, site, ui, messages);
    if (view.choice === choice) update({ cost });
  } catch (error) {
    update({ status: messages.failed.replace('{reason}', String(error)) });
  }
}

void show(first);
