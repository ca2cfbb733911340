#!/usr/bin/env node
/** `a4p-static <widget> --<attribute> <value>…`: prints a widget as prerendered HTML. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { tagNames } from '../elements.js';
import { classOf } from './element-class.js';
import { renderToString } from './static.js';

const PREFIX = 'a4p-';

const HELP = `Prints a widget as prerendered HTML.

  a4p-static area-card --area protection --lang fr
  a4p-static commitment-list --lang ar --plain

Widgets: ${tagNames.map((tagName) => tagName.slice(PREFIX.length)).join(', ')}
Options: the widget's attributes, --lang among them (French if not given);
         --plain for plain HTML without a shadow root, styled by plain.css; --help
`;

/** The attributes of an element, as options of a command; one that counts by its presence takes no value. */
function optionsOf(tagName: string): ParseArgsConfig['options'] {
  const { observedAttributes, elementProperties } = classOf(tagName);
  return Object.fromEntries(
    observedAttributes.map((name) => [
      name,
      { type: elementProperties.get(name)?.type === Boolean ? 'boolean' : 'string' },
    ]),
  );
}

async function print([widget, ...args]: readonly string[]): Promise<string> {
  if (widget === undefined || widget === '--help' || args.includes('--help')) return HELP;
  const tagName = widget.startsWith(PREFIX) ? widget : PREFIX + widget;
  const options = { ...optionsOf(tagName), plain: { type: 'boolean' } as const };
  // What is no attribute is left for `renderToString`, which names those that are.
  const parsed = parseArgs({ args, options, strict: false, allowPositionals: true });
  const { plain, ...attributes } = parsed.values;
  const [stray] = parsed.positionals;
  if (stray !== undefined) {
    throw new RangeError(`expected options such as --area protection; got "${stray}".`);
  }
  return `${await renderToString(tagName, attributes, { shadow: !plain })}\n`;
}

try {
  process.stdout.write(await print(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`a4p-static: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
