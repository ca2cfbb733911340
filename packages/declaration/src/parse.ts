import * as v from 'valibot';
import { declarationSchema, type Declaration } from './model/declaration.js';

/** Something that is not a declaration: where, what was expected there, and what came. */
export class DeclarationError extends TypeError {
  override readonly name = 'DeclarationError';

  constructor(
    /** Where, as a path from the root `$`: `$.areas[0].title`. */
    readonly path: string,
    readonly expected: string,
    readonly got: string,
  ) {
    super(`${path}: expected ${expected}; got ${got}.`);
  }
}

const LONGEST_QUOTE = 60;

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'string') {
    return value.length > LONGEST_QUOTE
      ? `a text of ${value.length} characters`
      : JSON.stringify(value);
  }
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === undefined ? 'nothing' : typeof value === 'object' ? 'an object' : typeof value;
}

/** Where an issue is: `$.areas[0].title`. */
function pathOf({ path }: v.BaseIssue<unknown>): string {
  const keys = path?.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return ['$', ...(keys ?? [])].join('');
}

const NAMES: Readonly<Record<string, string>> = {
  Array: 'a list',
  Object: 'an object',
  string: 'a text',
};

/** What was expected, in words; a check of our own says it itself. */
function expectedBy({ kind, type, expected, message, input }: v.BaseIssue<unknown>): string {
  if (type === 'min_length') return `a length of ${expected?.slice(2) ?? ''} or more`;
  if (type === 'max_length') return `a length of ${expected?.slice(2) ?? ''} or less`;
  if (kind === 'validation' || type === 'custom') return message;
  if (expected === 'never') return 'no such property';
  if (type === 'strict_object' && input === undefined && expected !== 'Object') return 'a value';
  return (expected ?? '')
    .replace(/[()]/g, '')
    .split(' | ')
    .map((one) => NAMES[one] ?? one)
    .join(' or ');
}

/**
 * Checks that a value, such as parsed JSON of unknown origin, is a declaration. The JSON of later versions
 * that only added records is one, too.
 *
 * @param value - anything: wrong, huge or cyclic values are refused at the first fault
 * @returns a copy that holds what the schema names, and nothing of the value itself
 * @throws DeclarationError that says where, what was expected and what came
 * @example const declaration = parseDeclaration(JSON.parse(text));
 */
export function parseDeclaration(value: unknown): Declaration {
  const { success, output, issues } = v.safeParse(declarationSchema, value, {
    abortEarly: true,
    abortPipeEarly: true,
  });
  if (success) return output;
  const [issue] = issues;
  throw new DeclarationError(pathOf(issue), expectedBy(issue), describe(issue.input));
}
