import { renderToString } from '@a4p/widgets/static';
import type { ScriptFiles } from '../../snippet/files.js';
import { fileOf, followingTag, scriptTag } from '../../snippet/script-tag.js';
import { firstWordsOf, wordsOf, writeTag, type Widget } from '../../snippet/tag.js';
import type { Choice } from '../choice.js';
import type { Inside } from '../places.js';
import { readable } from '../readable.js';
import {
  chosenFiles,
  colourPolicy,
  inLines,
  triedFiles,
  widgetsOf,
  type MakeSnippet,
} from './form.js';

/** From this many kinds of widget on, one file with all of them costs less than theirs. */
const MANY = 3;

const LOADER = 'a4p.js';

/** The fewest files that show the widgets. */
function fileNames({ widgets, lang, updates }: Choice): readonly string[] {
  if (lang === '' || updates === 'follows') return [LOADER];
  const tags = [...new Set(widgets.map(({ tag }) => tag))];
  return tags.length < MANY ? tags.map((tag) => fileOf(tag, lang)) : [`${lang}/all.js`];
}

function scriptsOf(choice: Choice, files: ScriptFiles): readonly string[] {
  return choice.updates === 'follows'
    ? [followingTag(files)]
    : fileNames(choice).map((name) => scriptTag(files, name));
}

async function insideOf(widget: Widget, inside: Inside): Promise<string> {
  switch (inside) {
    case 'short':
      return firstWordsOf(widget);
    case 'text':
      // MDX wants each tag closed, and HTML does not mind.
      return (await wordsOf(widget)).replaceAll('<br>', '<br/>');
    case 'html': {
      const attributes = { ...widget.attributes, lang: widget.words };
      return `\n${readable(await renderToString(widget.tag, attributes, { shadow: false }))}\n`;
    }
  }
}

/** The tags of the widgets. */
export function elementsOf(widgets: readonly Widget[], inside: Inside): Promise<readonly string[]> {
  return Promise.all(
    widgets.map(async (widget) => writeTag(widget, await insideOf(widget, inside))),
  );
}

/** A script tag for each file that is needed, and the widgets' tags. */
export const scriptForm: MakeSnippet = async (choice, workshop) => {
  const files = chosenFiles(choice, workshop);
  const tried = triedFiles(workshop);
  const tags = await elementsOf(widgetsOf(choice, workshop), choice.inside);
  const names = fileNames(choice);
  const loaded =
    names[0] === LOADER
      ? fileNames({ ...choice, lang: choice.lang || workshop.ui, updates: 'fixed' })
      : [];
  return {
    parts: [{ kind: 'page', code: inLines([...scriptsOf(choice, files), ...tags], choice) }],
    preview: inLines([...scriptsOf(choice, tried), ...tags], choice),
    policy: `default-src 'none'; script-src ${new URL(files.address).origin};${colourPolicy(choice)} base-uri 'none'`,
    requests: [...names, ...loaded].map((name) => `cdn/next/${name}`),
  };
};
