/** States that every widget has, as stories: each asserts what a reader must see in it. */
import { renderToString } from '@a4p/widgets/static';
import type { Args, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { find, isShown, shownWidget, widgetIn } from './mount.js';

const note = (story: string): NonNullable<StoryObj['parameters']> => ({
  docs: { description: { story } },
});

/** In Arabic, from right to left. */
export const arabic: StoryObj = {
  globals: { language: 'ar' },
  parameters: note('In Arabic, from right to left.'),
  play: async ({ canvasElement }) => {
    const widget = await shownWidget(canvasElement);
    const frame = find(widget, '.frame');
    await expect(frame).toHaveAttribute('dir', 'rtl');
    await expect(frame).toHaveAttribute('lang', 'ar');
  },
};

/** On a dark page, whose scheme it follows. */
export const dark: StoryObj = {
  globals: { scheme: 'dark' },
  parameters: note('On a dark page: the widget follows its scheme.'),
  play: async ({ canvasElement }) => {
    const frame = find(await shownWidget(canvasElement), '.frame');
    await expect(getComputedStyle(frame).backgroundColor).toBe('rgb(16, 24, 31)');
  },
};

/** In a narrow column, in a language of long words. */
export const narrow: StoryObj = {
  globals: { language: 'ru', width: '7.5rem' },
  parameters: note('120 px wide, in a language of long words: nothing sticks out.'),
  play: async ({ canvasElement }) => {
    const widget = await shownWidget(canvasElement);
    await expect(widget.scrollWidth).toBeLessThanOrEqual(120);
  },
};

/** With words of the page's own that do not end. */
export const longText: StoryObj = {
  args: {
    'slot-extra': `https://example.org/${'a-very-long-address/'.repeat(12)}`,
    'slot-source-line': 'Wording of the page’s own, '.repeat(12),
  },
  globals: { width: '20rem' },
  parameters: note('A page’s own words may be long: they break where they must.'),
  play: async ({ canvasElement }) => {
    const widget = await shownWidget(canvasElement);
    await expect(isShown(widget.querySelector('[slot=extra]'))).toBe(true);
    await expect(widget.scrollWidth).toBeLessThanOrEqual(320);
  },
};

/** While the words of a language are on their way. */
export const loading: StoryObj = {
  parameters: note(
    'While the words are on their way: the fallback content is shown, and nothing moves.',
  ),
  render: (_args: Args, { component, loaded }: StoryContext): HTMLElement => {
    const name = `${String(component)}-waiting`;
    const Ready = customElements.get(String(component)) as CustomElementConstructor;
    if (!customElements.get(name)) {
      customElements.define(
        name,
        class extends Ready {
          requestUpdate(): void {}
        },
      );
    }
    const waiting = document.createElement(name);
    const fallback = document.createElement('p');
    fallback.textContent = String(loaded['title']);
    waiting.append(fallback);
    return waiting;
  },
  play: async ({ canvasElement }) => {
    await expect(isShown(widgetIn(canvasElement).querySelector('p'))).toBe(true);
  },
};

/** As a page without scripts shows it. */
export const noScript: StoryObj = {
  parameters: {
    ...note(
      'Prerendered HTML in a page that allows no script: the same words, complete and styled.',
    ),
    snippet: false,
  },
  loaders: [
    async ({ component, args, globals }: StoryContext): Promise<{ html: string }> => ({
      html: await renderToString(String(component), {
        ...args,
        lang: globals['language'] as string,
      }),
    }),
  ],
  render: (_args: Args, { loaded, globals }: StoryContext): HTMLElement => {
    const frame = document.createElement('iframe');
    frame.title = String(loaded['title']);
    // Without `allow-scripts`: the same origin only lets the height be read.
    frame.sandbox.add('allow-same-origin');
    frame.style.cssText = 'inline-size: 100%; border: 0';
    frame.addEventListener('load', () => {
      frame.height = String(frame.contentDocument?.documentElement.scrollHeight);
    });
    const scheme = String(globals['scheme']);
    frame.srcdoc = `<!DOCTYPE html><html style="color-scheme: ${scheme}"><body style="margin: 0">${String(loaded['html'])}</body></html>`;
    return frame;
  },
  play: async ({ canvasElement }) => {
    const frame = canvasElement.querySelector('iframe');
    await waitFor(() => expect(Number(frame?.height)).toBeGreaterThan(0));
    const widget = frame?.contentDocument?.body.firstElementChild;
    await expect(widget?.shadowRoot?.querySelector('[part=source]')).toBeTruthy();
  },
};

/** On paper. */
export const print: StoryObj = {
  globals: { medium: 'print' },
  parameters: note('On paper: no controls, the addresses of links written out.'),
  play: async ({ canvasElement }) => {
    const { renderRoot } = await shownWidget(canvasElement);
    await waitFor(() => {
      const links = [...(renderRoot?.querySelectorAll('a[href^=http]') ?? [])];
      const controls = renderRoot?.querySelector('form') ?? null;
      void expect(isShown(controls)).toBe(false);
      for (const link of links) {
        void expect(getComputedStyle(link, '::after').content).not.toBe('none');
      }
    });
  },
};
