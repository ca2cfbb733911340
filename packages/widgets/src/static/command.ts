#!/usr/bin/env node
/** `a4p-static <widget> --<attribute> <value>…`: prints a widget as prerendered HTML. */
import { tagNames } from '../elements.js';
import { renderToString, type Attributes } from './static.js';

const PREFIX = 'a4p-';

const HELP = `Prints a widget as prerendered HTML.

  a4p-static area-card --area protection --lang fr
  a4p-static commitment-list --lang ar --plain

Widgets: ${tagNames.map((tagName) => tagName.slice(PREFIX.length)).join(', ')}
Options: the widget's attributes, --lang among them (French if not given);
         --plain for plain HTML without a shadow root, styled by plain.css; --help
`;

/** Options as attributes: one that no value follows counts by its presence. */
function attributesFrom(options: readonly string[]): Attributes {
  const attributes: Record<string, string | true> = {};
  for (let index = 0; index < options.length; index += 1) {
    const [, name, inline] = /^--([\w-]+)(?:=([\s\S]*))?$/.exec(options[index] ?? '') ?? [];
    if (!name) {
      throw new RangeError(`expected options such as --area protection; got "${options[index]}".`);
    }
    const next = options[index + 1];
    if (inline !== undefined) attributes[name] = inline;
    else if (next !== undefined && !next.startsWith('--')) {
      attributes[name] = next;
      index += 1;
    } else attributes[name] = true;
  }
  return attributes;
}

async function print([widget, ...options]: readonly string[]): Promise<string> {
  if (widget === undefined || widget === '--help' || options.includes('--help')) return HELP;
  const { plain, ...attributes } = attributesFrom(options);
  const tag = widget.startsWith(PREFIX) ? widget : PREFIX + widget;
  return `${await renderToString(tag, attributes, { shadow: !plain })}\n`;
}

try {
  process.stdout.write(await print(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`a4p-static: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
