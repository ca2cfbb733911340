import { renderToString, type Attributes } from '@a4p/widgets/static';
import integrity from '@a4p/widgets/cdn/integrity.json' with { type: 'json' };
import { fileAddress, type ScriptFiles } from '../../snippet/files.js';
import type { Widget } from '../../snippet/tag.js';
import { readable } from '../readable.js';
import {
  chosenFiles,
  colourPolicy,
  directionIn,
  inBlock,
  triedFiles,
  widgetsOf,
  type MakeSnippet,
} from './form.js';

const styles: Readonly<Record<string, string>> = integrity.styles;
const SHEET = 'plain.css';

/** Nobody filters without the script, and no theme is chosen without a style sheet. */
const withoutScript = ({ attributes, words }: Widget): Attributes => ({
  ...attributes,
  lang: words,
  filters: null,
});

async function plainHtml(widgets: readonly Widget[]): Promise<string> {
  const written = widgets.map((widget) =>
    renderToString(widget.tag, { ...withoutScript(widget), theme: null }, { shadow: false }),
  );
  return readable((await Promise.all(written)).join('\n'));
}

function sheetTag(files: ScriptFiles): string {
  const hash = files.hashes[`${files.version}/${SHEET}`];
  const checked = hash === undefined ? '' : ` integrity="${hash}" crossorigin="anonymous"`;
  return `<link rel="stylesheet" href="${fileAddress(files, SHEET)}"${checked} />`;
}

/** Declarative shadow roots: complete and styled, with scripts off. */
export const prerenderedForm: MakeSnippet = async (choice, workshop) => {
  const widgets = widgetsOf(choice, workshop);
  const written = await Promise.all(
    widgets.map((widget) => renderToString(widget.tag, withoutScript(widget))),
  );
  const code = inBlock(written.join('\n'), choice);
  const sheets = [...new Set(widgets.map(({ tag }) => `'${styles[tag] ?? ''}'`))].join(' ');
  return {
    parts: [{ kind: 'page', code }],
    preview: code,
    policy: `default-src 'none'; style-src ${sheets};${colourPolicy(choice)} base-uri 'none'`,
    requests: [],
  };
};

/** Ordinary tags only, with or without their style sheet. */
export const plainForm: MakeSnippet = async (choice, workshop) => {
  const files = chosenFiles(choice, workshop);
  const html = await plainHtml(widgetsOf(choice, workshop));
  const framed = choice.accent ? inBlock(html, choice) : html;
  const styled = (from: ScriptFiles): string => `${sheetTag(from)}\n${framed}`;
  const isStyled = choice.styled === 'on';
  return {
    parts: [{ kind: 'page', code: isStyled ? styled(files) : framed }],
    preview: isStyled ? styled(triedFiles(workshop)) : framed,
    policy: `default-src 'none';${isStyled ? ` style-src ${new URL(files.address).origin};` : ''}${colourPolicy(choice)} base-uri 'none'`,
    requests: isStyled ? [`cdn/next/${SHEET}`] : [],
  };
};

/** Ordinary tags, each with its style: mail programs load no style sheet, and show no SVG. */
export const newsletterForm: MakeSnippet = async (choice, workshop) => {
  const widgets = widgetsOf(choice, workshop);
  const [{ inlineStyles }, html] = await Promise.all([
    import('./newsletter.js'),
    plainHtml(widgets),
  ]);
  const lang = choice.lang || workshop.ui;
  const code = inlineStyles(html, { direction: directionIn(lang), accent: choice.accent });
  return {
    parts: [{ kind: 'page', code }],
    preview: code,
    policy: "default-src 'none'; style-src-attr 'unsafe-inline'; base-uri 'none'",
    requests: [],
  };
};
