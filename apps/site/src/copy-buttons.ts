/** Buttons that copy: each the text in its `data-snippet`, with the address of this site in it. */
import { copyText } from './copy.js';

const statusLine = document.getElementById('status');

const root = new URL(document.documentElement.dataset['root'] ?? './', location.href).href;

/** Says it where the button is, and to whoever does not see it. */
function answer(button: HTMLButtonElement, message: string, lines?: string): void {
  if (statusLine) statusLine.textContent = message;
  const before = button.textContent;
  button.parentElement?.querySelector('textarea')?.remove();
  if (lines === undefined) {
    button.textContent = message;
    button.addEventListener('blur', () => (button.textContent = before), { once: true });
    return;
  }
  const area = document.createElement('textarea');
  area.readOnly = true;
  area.dir = 'ltr';
  area.rows = 4;
  area.value = lines;
  area.setAttribute('aria-label', message);
  button.parentElement?.append(area);
  area.select();
}

async function copyFrom(button: HTMLButtonElement): Promise<void> {
  const lines = (button.dataset['snippet'] ?? '').replaceAll('{site}', root);
  const { copied = '', failed = '' } = statusLine?.dataset ?? {};
  if (await copyText(lines)) answer(button, copied);
  else answer(button, failed, lines);
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-snippet]')) {
  button.addEventListener('click', () => void copyFrom(button));
}
