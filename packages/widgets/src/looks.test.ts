/** What every widget looks like, whatever it shows: sizes of type, faces, the accent, marks. */
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import './define.js';
import { exampleOf, tagNames } from './elements.js';
import { find, findAll, isShown, mount } from '../test/helpers/mount.js';

afterEach(async () => {
  document.documentElement.removeAttribute('style');
  await page.viewport(1280, 800);
});

/** The numbers that are pictures rather than text. */
const PICTURES = '.number, .numeral, .cite';

const hasText = (element: Element): boolean =>
  [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
  );

describe.each(tagNames)('%s', (tagName) => {
  test.each([
    [1280, 'fr'],
    [320, 'fr'],
    [120, 'fr'],
    [320, 'ar'],
    [320, 'zh'],
  ])('has text of four sizes at most, none below 14 px: at %i px, in %s', async (width, lang) => {
    await page.viewport(width, 800);
    const element = await mount(exampleOf(tagName), lang);
    const texts = findAll(element, '.frame *').filter(
      (one) => hasText(one) && isShown(one) && !one.closest(`${PICTURES}, option`),
    );
    const sizes = new Set(texts.map((one) => getComputedStyle(one).fontSize));
    expect(sizes.size).toBeGreaterThan(0);
    expect([...sizes].filter((size) => !['14px', '16px', '20px', '28px'].includes(size))).toEqual(
      [],
    );
  });
});

test.each([
  ['zh', 'PingFang SC'],
  ['ar', 'Geeza Pro'],
  ['fr', 'system-ui'],
])('in %s the face of its own script comes first', async (lang, face) => {
  const card = await mount('<a4p-area-card area="conduct"></a4p-area-card>', lang);
  expect(getComputedStyle(find(card, '.frame')).fontFamily.replaceAll('"', '')).toMatch(
    new RegExp(`^${face}`),
  );
});

test('a face that the page sets comes before all of them', async () => {
  document.documentElement.style.setProperty('--a4p-font', 'Georgia');
  const card = await mount('<a4p-area-card area="conduct"></a4p-area-card>', 'zh');
  expect(getComputedStyle(find(card, '.frame')).fontFamily).toBe('Georgia');
});

test('the page says how large the text is, and whether phones may enlarge it', async () => {
  const page = document.documentElement;
  page.style.setProperty('--a4p-font-size', '20px');
  page.style.setProperty('-webkit-text-size-adjust', '100%');
  const card = await mount('<a4p-area-card area="conduct"></a4p-area-card>');
  const frame = getComputedStyle(find(card, '.frame'));
  expect(frame.fontSize).toBe('20px');
  expect(getComputedStyle(find(card, 'h3')).fontSize).toBe('25px');
  expect(frame.getPropertyValue('-webkit-text-size-adjust')).toBe('100%');
  page.removeAttribute('style');
});

test('marks measure whole, even pixels', async () => {
  const element = await mount(exampleOf('a4p-commitment-chart') + exampleOf('a4p-commitment-list'));
  for (const mark of findAll(element, '.mark').filter(isShown)) {
    const { width, height } = mark.getBoundingClientRect();
    expect([width % 2, height % 2, width - height]).toEqual([0, 0, 0]);
  }
});

/** The three channels, 0 to 255, of colours painted one over the other, as the screen shows them. */
function channels(...colours: readonly string[]): readonly [number, number, number] {
  const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  for (const colour of colours) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

function luminance(...colours: readonly string[]): number {
  const [red, green, blue] = channels(...colours).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of a colour and of those below it, 1 to 21. */
function contrast(colour: string, ...below: readonly string[]): number {
  const [light, dark] = [luminance(colour), luminance(...below)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

const ACCENTS = [
  '#ffff00',
  '#00ff00',
  '#00ffff',
  '#ff00ff',
  '#ff0000',
  '#0000ff',
  '#ffffff',
  '#000000',
  '#808080',
  '#ff8c00',
  '#9b1c1c',
  '#006b3f',
  '#c8a415',
  'color(display-p3 0 1 0)',
];

test.each(
  ACCENTS.flatMap((accent) => ['light', 'dark'].map((scheme) => [accent, scheme] as const)),
)(
  'from the accent %s alone, links, text and rules keep their contrast on a %s page',
  async (accent, scheme) => {
    document.documentElement.style.cssText = `color-scheme: ${scheme}; --a4p-accent: ${accent}`;
    const element = await mount(
      `<a4p-commitment-list filters query="femmes"></a4p-commitment-list>`,
    );
    const probe = document.createElement('i');
    find(element, '.frame').append(probe);
    const shown = (value: string): string => {
      probe.style.color = value;
      return getComputedStyle(probe).color;
    };
    const [link, text, muted, surface, tint, control] = [
      '--_accent',
      '--_text',
      '--_muted',
      '--_surface',
      '--_tint',
      '--_control',
    ].map((token) => shown(`var(${token})`)) as [string, string, string, string, string, string];
    const marked = getComputedStyle(find(element, 'mark')).backgroundColor;
    probe.remove();
    for (const background of [surface, tint]) {
      for (const colour of [link, text, muted]) {
        expect(contrast(colour, background), `${colour} on ${background}`).toBeGreaterThanOrEqual(
          4.5,
        );
      }
    }
    expect(contrast(control, surface)).toBeGreaterThanOrEqual(3);
    expect(contrast(text, surface, marked)).toBeGreaterThanOrEqual(4.5);
  },
);

test('an accent that is dark enough is not changed', async () => {
  document.documentElement.style.cssText = 'color-scheme: light; --a4p-accent: #9b1c1c';
  const card = await mount('<a4p-area-card area="conduct"></a4p-area-card>');
  expect(channels(getComputedStyle(find(card, '.card')).borderTopColor)).toEqual([155, 28, 28]);
});
