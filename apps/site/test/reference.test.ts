/** What coding assistants and developers read of the elements, as the site serves it. */
import { tagNames } from '@a4p/widgets/elements';
import { expect, test } from 'vitest';
import { useSite } from './browser.js';

const site = useSite();

async function read(path: string): Promise<string> {
  const answer = await fetch(new URL(path, site.url));
  expect(answer.status, path).toBe(200);
  return answer.text();
}

test('llms.txt leads to a page for each element, with its attributes and how to import it', async () => {
  const links = [...(await read('llms.txt')).matchAll(/\]\(([^)]+)\)/g)].map(
    ([, link = '']) => link,
  );
  expect(links).toEqual(tagNames.map((tag) => `reference/${tag}.md`));
  for (const tag of tagNames) {
    const page = await read(`reference/${tag}.md`);
    expect(page).toContain(`# ${tag}\n`);
    expect(page).toContain('| `lang` | `lang` |');
    expect(page).toContain(`@a4p/widgets/${tag.slice(4)}/define`);
  }
});
