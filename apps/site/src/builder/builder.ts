/** The page on which an editor puts a snippet together. Its state is its address. */
import enContent from '@a4p/declaration/en';
import frContent from '@a4p/declaration/fr';
import { locales } from '@a4p/declaration';
import { elements } from '@a4p/widgets/elements';
import { copyText } from '../copy.js';
import { OPTIONS, readChoice, writeChoice, type Choice } from './choice.js';
import { snippetOf, type Snippet } from './snippet.js';
import { messages as allMessages } from './messages.js';

const address = new URLSearchParams(location.search);
const ui = (address.get('ui') ?? 'fr') === 'fr' ? 'fr' : 'en';
const messages = allMessages[ui];
const content = ui === 'en' ? enContent : frContent;
const site = new URL('./', location.href).href;

const PAGE_STYLES = {
  neutral: 'body{margin:1.5rem;font:1rem/1.5 system-ui}',
  dark: ':root{color-scheme:dark}body{margin:1.5rem;background:#10181f;color:#e8eef4;font:1rem/1.5 system-ui}',
  hostile:
    '*{all:unset!important}body{display:block!important;padding:1.5rem!important;letter-spacing:.3em!important;text-transform:uppercase!important}',
} as const;

function byId<Found extends HTMLElement>(id: string, type: new () => Found): Found {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`builder.html: expected #${id} to be a ${type.name}.`);
}

const form = byId('choices', HTMLFormElement);
const code = byId('code', HTMLTextAreaElement);
const note = byId('note', HTMLElement);
const policy = byId('policy', HTMLElement);
const cost = byId('cost', HTMLElement);
const status = byId('status', HTMLElement);
const preview = byId('preview', HTMLIFrameElement);

function nameOf(field: keyof Choice, value: string): string {
  switch (field) {
    case 'widget':
      return elements[value as Choice['widget']].names[ui];
    case 'area':
      return content.areas.find(({ id }) => id === value)?.title ?? messages.allAreas;
    case 'lang':
      return locales.find(({ id }) => id === value)?.name ?? value;
    case 'theme':
      return messages.themes[value as Choice['theme']];
    case 'form':
      return messages.forms[value as Choice['form']];
    case 'page':
      return messages.pages[value as Choice['page']];
    default:
      return value;
  }
}

function fieldFor(name: keyof Choice, values: readonly string[], chosen: string): HTMLElement {
  const field = document.createElement('div');
  const label = document.createElement('label');
  const select = document.createElement('select');
  select.name = select.id = label.htmlFor = name;
  label.textContent = messages.fields[name];
  for (const value of values) {
    select.append(new Option(nameOf(name, value), value, false, value === chosen));
  }
  field.append(label, select);
  return field;
}

function showFields(choice: Choice): void {
  form.replaceChildren(
    ...(Object.keys(OPTIONS) as (keyof Choice)[]).map((name) =>
      fieldFor(name, OPTIONS[name], choice[name]),
    ),
  );
}

/** An area can be chosen where the widget knows areas; all of them where it does not need one. */
function allowAreas({ widget, area }: Choice): void {
  const select = form.elements.namedItem('area') as HTMLSelectElement;
  const use = elements[widget].area;
  select.disabled = !use;
  for (const option of select.options) option.disabled = option.value === '' && use === 'needed';
  select.value = area;
}

async function compressed(bytes: Blob): Promise<number> {
  const stream = bytes.stream().pipeThrough(new CompressionStream('gzip'));
  return (await new Response(stream).blob()).size;
}

async function costOf({ code: lines, files }: Snippet): Promise<string> {
  const blobs = await Promise.all(files.map(async (file) => (await fetch(site + file)).blob()));
  const sizes = await Promise.all([new Blob([lines]), ...blobs].map(compressed));
  const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1000;
  return messages.cost
    .replace(
      '{bytes}',
      kilobytes.toLocaleString(ui, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    )
    .replace('{requests}', String(files.length));
}

function previewPage({ lang, page }: Choice, lines: string): string {
  return `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${messages.preview}</title><style>${PAGE_STYLES[page]}</style></head><body>${lines}</body></html>`;
}

/** Only the last choice counts, however long an earlier one took. */
let latest: Choice | undefined;

async function show(choice: Choice): Promise<void> {
  latest = choice;
  allowAreas(choice);
  const query = writeChoice(choice);
  if (ui === 'en') query.set('ui', ui);
  history.replaceState(null, '', `?${query}`);
  status.textContent = '';
  try {
    const snippet = await snippetOf(choice, site);
    if (latest !== choice) return;
    code.value = snippet.code;
    policy.textContent = snippet.policy;
    note.textContent = choice.form === 'floating' ? messages.floating : '';
    preview.srcdoc = previewPage(choice, snippet.preview);
    const costText = await costOf(snippet);
    if (latest === choice) cost.textContent = costText;
  } catch (error) {
    status.textContent = messages.failed.replace('{reason}', String(error));
  }
}

async function copy(): Promise<void> {
  const isCopied = await copyText(code.value);
  if (!isCopied) code.select();
  status.textContent = isCopied ? messages.copied : messages.copyFailed;
}

document.documentElement.lang = ui;
document.title = `${messages.title} – ${content.name}`;
for (const name of ['title', 'lead', 'choose', 'preview', 'snippet', 'copy', 'policy'] as const) {
  byId(`word-${name}`, HTMLElement).textContent = messages[name];
}
preview.title = messages.preview;
const other = byId('other', HTMLAnchorElement);
other.textContent = messages.other.name;
other.lang = other.hreflang = messages.other.lang;
other.addEventListener('click', () => {
  const query = new URLSearchParams(location.search);
  query.set('ui', messages.other.lang);
  other.href = `?${query}`;
});
byId('word-copy', HTMLElement).addEventListener('click', () => void copy());
const first = readChoice(address);
showFields(first);
form.addEventListener('change', () => {
  const chosen = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
  void show(readChoice(chosen));
});
void show(first);
