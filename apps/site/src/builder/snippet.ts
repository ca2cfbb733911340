import { renderToString, titleOf, type Attributes } from '@a4p/widgets/static';
import integrity from '@a4p/widgets/cdn/integrity.json' with { type: 'json' };
import { elements } from '@a4p/widgets/elements';
import { scriptTag, version, widgetFile } from '../script-tag.js';
import { embedPath } from '../embed.js';
import type { Choice } from './choice.js';

/** What the builder hands out. */
export interface Snippet {
  /** The lines to paste. */
  readonly code: string;
  /** The strictest policy under which they work. */
  readonly policy: string;
  /** The files that a reader's browser asks for. */
  readonly files: readonly string[];
  /** What is pasted to try it; differs from `code` where that is for a build. */
  readonly preview: string;
}

const PLAIN = { shadow: false };
const styles = integrity.styles as Readonly<Record<string, string>>;

function attributesOf({ area, lang, theme, level }: Choice): Attributes {
  return {
    area: area || null,
    lang,
    theme: theme || null,
    'heading-level': level === '3' ? null : level,
  };
}

function openTag({ widget }: Choice, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === null ? [] : [` ${name}="${String(value)}"`],
  );
  return `<${widget}${written.join('')}>`;
}

/** The tag with the same words inside, for readers whom the script does not reach. */
async function elementOf(choice: Choice): Promise<string> {
  const attributes = attributesOf(choice);
  const fallback = await renderToString(choice.widget, attributes, PLAIN);
  return `${openTag(choice, attributes)}\n${fallback}\n</${choice.widget}>`;
}

function scriptPolicy(site: string): string {
  return `default-src 'none'; script-src ${new URL(site).origin}; base-uri 'none'`;
}

async function scriptSnippet(choice: Choice, site: string): Promise<Snippet> {
  const file = widgetFile(choice.widget, choice.lang);
  const code = `${scriptTag(site, file)}\n${await elementOf(choice)}`;
  return { code, preview: code, policy: scriptPolicy(site), files: [`cdn/${file}`] };
}

/** The loader, pinned with its hash, or at the address that follows new versions and can have none. */
async function loaderSnippet(choice: Choice, site: string, isPinned: boolean): Promise<Snippet> {
  const file = isPinned ? `${version}/a4p.js` : 'a4p.js';
  const script = isPinned
    ? scriptTag(site, file)
    : `<script type="module" src="${site}cdn/${file}" crossorigin></script>`;
  const code = `${script}\n${await elementOf(choice)}`;
  const files = [file, widgetFile(choice.widget, choice.lang)].map((name) => `cdn/${name}`);
  return { code, preview: code, policy: scriptPolicy(site), files };
}

async function iframeSnippet(choice: Choice, site: string): Promise<Snippet> {
  const { widget, area, lang, theme } = choice;
  const path = embedPath({ tag: widget, lang, area: area || null }, 'html');
  const title = (await titleOf(widget, attributesOf(choice))).replaceAll('"', '&quot;');
  const query = theme ? `?theme=${theme}` : '';
  const code = `<iframe src="${site}${path}${query}" title="${title}" lang="${lang}" width="100%" height="${elements[widget].height}" frameborder="0" loading="lazy"></iframe>
${scriptTag(site, `${version}/resize.js`)}`;
  const { origin } = new URL(site);
  return {
    code,
    preview: code,
    policy: `default-src 'none'; frame-src ${origin}; script-src ${origin}; base-uri 'none'`,
    files: [
      path,
      'embed.css',
      `cdn/${version}/embed.js`,
      `cdn/${version}/resize.js`,
      ...(elements[widget].controls ? [`cdn/${widgetFile(choice.widget, choice.lang)}`] : []),
    ],
  };
}

/**
 * The lines to paste for a choice: version pinned and every script with its hash, but for the floating
 * loader.
 *
 * @param choice - what an editor has chosen
 * @param site - where the files lie, with a slash at the end
 * @example (await snippetOf(choice, 'https://example.org/a4p/')).code;
 */
export async function snippetOf(choice: Choice, site: string): Promise<Snippet> {
  const { widget, form } = choice;
  switch (form) {
    case 'script':
      return scriptSnippet(choice, site);
    case 'loader':
      return loaderSnippet(choice, site, true);
    case 'floating':
      return loaderSnippet(choice, site, false);
    case 'iframe':
      return iframeSnippet(choice, site);
    case 'prerendered': {
      const code = await renderToString(widget, attributesOf(choice));
      const policy = `default-src 'none'; style-src '${styles[widget] ?? ''}'; base-uri 'none'`;
      return { code, preview: code, policy, files: [] };
    }
    case 'plain': {
      const code = await renderToString(widget, attributesOf(choice), PLAIN);
      return { code, preview: code, policy: "default-src 'none'; base-uri 'none'", files: [] };
    }
    case 'npm': {
      const tried = await scriptSnippet(choice, site);
      const code = `// npm install @a4p/widgets@${version}
import '@a4p/widgets/${widget.replace('a4p-', '')}/define';

${await elementOf(choice)}`;
      return { ...tried, code, policy: "default-src 'none'; script-src 'self'; base-uri 'none'" };
    }
  }
}
