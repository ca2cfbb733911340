/** The renderer of the CDN against Lit's, which projects use: the same templates, the same page. */
import fc from 'fast-check';
import * as lit from 'lit/html.js';
import { expect, test, vi } from 'vitest';
import * as own from './html.js';

type Renderer = typeof own;

const renderers = { own, lit: lit as unknown as Renderer };

/** What a reader gets: without the comments by which Lit marks places, and without empty texts. */
function shown(container: Element): string {
  return container.innerHTML.replace(/<!--.*?-->/g, '');
}

/** The same values through both; what each shows after each. */
function renderBoth<Value>(
  template: (renderer: Renderer, value: Value) => unknown,
  values: readonly Value[],
): void {
  const pages = Object.entries(renderers).map(([name, renderer]) => {
    const container = document.createElement('div');
    const states = values.map((value) => {
      renderer.render(template(renderer, value) as own.TemplateResult, container);
      return shown(container);
    });
    return [name, states] as const;
  });
  expect(pages[0]?.[1]).toEqual(pages[1]?.[1]);
}

/** Content of any kind that our templates have, as a function of the renderer. */
type Content = (renderer: Renderer) => unknown;

const text: fc.Arbitrary<Content> = fc
  .oneof(fc.string(), fc.integer(), fc.constantFrom(null, undefined, '', '<b>', '&amp;'))
  .map((value) => () => value);
const empty: fc.Arbitrary<Content> = fc.constant(({ nothing }) => nothing);

const { content } = fc.letrec<{ content: Content }>((tie) => ({
  content: fc.oneof(
    { maxDepth: 3 },
    text,
    empty,
    tie('content').map(
      (inner): Content =>
        (renderer) =>
          renderer.html`<p>${inner(renderer)}</p>`,
    ),
    tie('content').map(
      (inner): Content =>
        (renderer) =>
          renderer.html`${inner(renderer)}<b class="x ${1}">and</b>${inner(renderer)}`,
    ),
    fc.array(tie('content'), { maxLength: 4 }).map(
      (items): Content =>
        (renderer) =>
          items.map((item) => item(renderer)),
    ),
  ),
}));

test('whatever comes after whatever, the page is as Lit’s', () => {
  fc.assert(
    fc.property(fc.array(content, { minLength: 1, maxLength: 6 }), (contents) => {
      renderBoth(
        (renderer, item) => renderer.html`<i>before</i>${item(renderer)} after ${item(renderer)}`,
        contents,
      );
    }),
  );
});

test('attributes: whole, in pieces, by presence, none', () => {
  renderBoth(
    ({ html, nothing }, value: string | null) =>
      html`<a href=${value ?? nothing} title="a ${value} b" ?hidden=${value} lang="fr">x</a>`,
    ['one', 'two', null, '"<&', 'one'],
  );
});

test('pictures are pictures, and templates inside them too', () => {
  for (const { html, svg, render } of Object.values(renderers)) {
    const container = document.createElement('div');
    const circles = [1, 2].map((radius) => svg`<circle r=${radius}></circle>`);
    render(html`<svg viewBox="0 0 8 8"><path d="M0 0"></path>${circles}</svg><p></p>`, container);
    const names = [...container.querySelectorAll('*')].map(({ namespaceURI }) =>
      namespaceURI?.split('/').at(-1),
    );
    expect(names).toEqual(['svg', 'svg', 'svg', 'svg', 'xhtml']);
    expect(container.querySelector('svg')?.getAttribute('viewBox')).toBe('0 0 8 8');
  }
});

test('a property is set, a listener is called, and the newest one only', () => {
  for (const { html, render } of Object.values(renderers)) {
    const container = document.createElement('div');
    const [first, second] = [vi.fn(), vi.fn()];
    for (const listener of [first, second]) {
      render(html`<label><input .value=${'words'} @input=${listener} /> label</label>`, container);
    }
    const input = container.querySelector('input') as HTMLInputElement;
    expect(input.value).toBe('words');
    input.dispatchEvent(new Event('input'));
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledTimes(1);
    expect(container.textContent).toBe(' label');
  }
});

test('what stays the same stays the same node', () => {
  const container = document.createElement('div');
  const list = (names: readonly string[]) =>
    own.html`<ul>${names.map((name) => own.html`<li>${name}</li>`)}</ul>`;
  own.render(list(['a', 'b']), container);
  const [a, b] = container.querySelectorAll('li');
  own.render(list(['a', 'c', 'd']), container);
  expect([...container.querySelectorAll('li')].slice(0, 2)).toEqual([a, b]);
  own.render(list(['a']), container);
  expect(container.innerHTML).toBe('<ul><li>a</li></ul>');
});

test('no node is there only to mark a place', () => {
  const container = document.createElement('div');
  own.render(own.html`<p>${'text'} and ${own.html`<b>${'more'}</b>`}</p>`, container);
  const walker = document.createTreeWalker(container);
  let nodes = 0;
  while (walker.nextNode()) nodes += 1;
  expect(nodes).toBe(5);
});
