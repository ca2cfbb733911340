import { sources } from '@a4p/declaration';

const cell = (text: string): string => text.replaceAll('|', '\\|');

const rows = sources.map(({ title, publisher, href, date, used }) => {
  const name = cell(title ?? publisher);
  return `| ${href ? `[${name}](${href})` : name} | ${cell(publisher)} | ${date ?? 'undated'} | ${cell(used)} |`;
});

/** Every source of the content, as a table in Markdown. */
export const sourcesTable = `| source | publisher | date | what was taken from it |
| --- | --- | --- | --- |
${rows.join('\n')}`;
