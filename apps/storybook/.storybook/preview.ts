import { areas, type Locale } from '@a4p/declaration';
import { firstWordsOf } from '@a4p/site/snippet/tag';
import { elements, type TagName } from '@a4p/widgets/elements';
import { titleOf } from '@a4p/widgets/static';
import {
  setCustomElementsManifest,
  type Args,
  type Preview,
  type StoryContext,
} from '@storybook/web-components-vite';
import manifest from '@a4p/widgets/custom-elements.json' with { type: 'json' };
import '@a4p/widgets/define';
import { argTypesOf, slotKey } from './manifest.js';
import { onPage } from './page.js';
import { globalTypes, initialGlobals } from './toolbar.js';
import { createWidget, snippetOf } from './widget.js';

setCustomElementsManifest(manifest);

// Storybook's own target sends a link within a widget to the frame around the page.
document.querySelector('base')?.removeAttribute('target');

type Context = Pick<StoryContext, 'args' | 'globals' | 'component'>;

/** The words that stand inside the tag, in its language, as the snippet builder writes them. */
function wordsIn({ args, globals, component }: Context): Promise<string> {
  const tag = String(component) as TagName;
  const words = (args['lang'] ?? globals['language']) as Locale;
  const area = areas.find(({ id }) => id === args['area'])?.id ?? null;
  // Where an area is missing, the story shows what is left.
  return area === null && elements[tag].area === 'needed'
    ? titleOf(tag, { lang: words })
    : firstWordsOf({ tag, attributes: { area }, words });
}

/** The args, with the words inside the tag and the heading level of the toolbar. */
function withPage({ args, globals }: Context, words: string): Args {
  const level = globals['level'] as string;
  return {
    [slotKey('')]: words,
    ...(level !== 'default' && { 'heading-level': level }),
    ...args,
  };
}

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'none' },
    docs: {
      codePanel: true,
      extractArgTypes: argTypesOf,
      source: {
        excludeDecorators: true,
        transform: async (code: string, context: StoryContext) =>
          context.component && context.parameters['snippet'] !== false
            ? snippetOf(context.component, {
                lang: context.globals['language'] as string,
                ...withPage(context, await wordsIn(context)),
              })
            : code,
      },
      toc: true,
    },
    options: {
      storySort: {
        order: [
          'Guides',
          [
            'Start here',
            'Gallery',
            'Putting a widget on a page',
            'Fitting the widgets to a page',
            'Tokens',
            'Languages',
            'Six languages',
            'Accessibility',
            'On host pages',
            'Content and sources',
            'Changing the content',
            'Changes',
          ],
          'Widgets',
        ],
      },
    },
  },
  globalTypes,
  initialGlobals,
  loaders: [
    async (context: StoryContext): Promise<{ words: string }> => ({
      words: context.component ? await wordsIn(context) : '',
    }),
  ],
  render: (_args: Args, context: StoryContext): HTMLElement =>
    createWidget(String(context.component), withPage(context, String(context.loaded['words']))),
  decorators: [onPage],
};

export default preview;
