import { format } from 'prettier';
import { tagNames } from '@a4p/widgets/elements';
import type { Condition, Family } from './condition.js';

const START = '<!-- The tables are written by `npm run table --workspace=@a4p/host-pages`. -->';

function row({ name, how = '', shows, advice = '', except = [] }: Condition): string {
  const partly = except.length > 0 && shows === 'widgets';
  const seen =
    except.length === tagNames.length ? 'nothing' : `the ${partly ? 'other ' : ''}${shows}`;
  return `| ${[name, how, seen, advice].map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/**
 * The page of the docs with the conditions, as they are tested now.
 *
 * @param page - the page as it is
 * @param families - the conditions
 * @throws Error if the page does not say where the tables begin
 * @example await withTables(readFileSync(path, 'utf8'), families);
 */
export async function withTables(page: string, families: readonly Family[]): Promise<string> {
  const [introduction, rest] = page.split(START);
  if (introduction === undefined || rest === undefined) {
    throw new Error(`withTables: expected the page to contain "${START}".`);
  }
  const tables = families.map(
    ({ family, conditions }) => `## ${family}

| the page | how it was tested | a reader sees | what you can do |
| --- | --- | --- | --- |
${conditions.map(row).join('\n')}`,
  );
  return format(`${introduction}${START}\n\n${tables.join('\n\n')}\n`, { parser: 'markdown' });
}
