import { expect } from 'vitest';
import type { Page } from 'playwright';
import { ownFiles, widget, type Family, type Parts } from '../src/condition.js';
import { OTHER_VERSION, otherFile, otherVersion } from '../src/other-version.js';

const langOf = (page: Page, selector: string): Promise<string | null> =>
  page.locator(`${selector} .frame`).getAttribute('lang');

const ALREADY = /^@a4p\/widgets [\d.]+: version [\d.]+ is on this page already/;

export default {
  family: 'Several script files',
  conditions: [
    {
      name: 'Each widget by its own file',
      how: 'nine self-contained files',
      shows: 'widgets',
      body: ({ file, widgets }) => ownFiles(file, 'fr') + widgets,
    },
    {
      name: 'The file with all widgets',
      shows: 'widgets',
      body: ({ file, widgets }) => file('fr/all') + widgets,
    },
    {
      name: 'The loader, a file with all widgets and files with one',
      shows: 'widgets',
      body: ({ script, file, widgets }) => script + file('fr/all') + ownFiles(file, 'fr') + widgets,
    },
    {
      name: 'The script twice',
      shows: 'widgets',
      body: ({ script, widgets }) => script + widgets + script,
    },
    {
      name: 'The script twice, under two addresses',
      shows: 'widgets',
      body: ({ script, widgets }) => script + script.replace('a4p.js', 'a4p.js?again') + widgets,
    },
    {
      name: 'One widget in two languages, a file each',
      how: 'whichever comes first defines the tag; both languages show',
      shows: 'widgets',
      changes: true,
      body: ({ file, widgets }) =>
        `${file('fr/all')}${file('ar/pledge')}${widgets}${widget('a4p-pledge', 'lang="ar" id="arabic"')}`,
      check: async (page) => {
        await expect.poll(() => langOf(page, '#arabic')).toBe('ar');
        expect(await page.locator('#arabic .frame').getAttribute('dir')).toBe('rtl');
      },
    },
    {
      name: 'A file of a language that the page does not ask for',
      how: 'the French file on a Spanish page: French, marked as such, with one line on the console',
      shows: 'widgets',
      changes: true,
      html: 'lang="es"',
      console: /expected content in "es"; got "fr"/,
      body: ({ file, widgets }) => file('fr/all') + widgets,
      check: async (page) => {
        expect(await langOf(page, 'a4p-pledge')).toBe('fr');
      },
    },
    {
      name: 'A file beside the loader, in another language',
      how: 'the loader fetches the language that the page asks for',
      shows: 'widgets',
      changes: true,
      body: ({ script, file, widgets }) => file('ar/pledge') + script + widgets,
    },
    {
      name: 'Two versions',
      how: 'the published build under another version, loaded later: it defines nothing and says so once',
      shows: 'widgets',
      changes: true,
      cdn: otherVersion,
      console: ALREADY,
      body: ({ file, widgets }: Parts) => file('fr/all') + widgets,
      act: async (page) => {
        await page.waitForFunction(() => window.__find('a4p-pledge')?.renderRoot?.isConnected);
        const lines: string[] = [];
        page.on('console', (line) => lines.push(line.text()));
        const first = await page.locator('script[src]').first().getAttribute('src');
        await page.addScriptTag({ type: 'module', url: otherFile(first ?? '') });
        await page.waitForTimeout(200);
        expect(lines.filter((line) => line.includes('already'))).toHaveLength(1);
        expect(lines.join()).toContain(OTHER_VERSION);
      },
    },
    {
      name: 'Two versions, a widget each',
      how: 'both show, each from its own file',
      shows: 'widgets',
      changes: true,
      cdn: otherVersion,
      body: ({ cdn, file, widgets }) =>
        `<script type="module" src="${cdn}other/${OTHER_VERSION}/fr/pledge.js" crossorigin></script>${ownFiles(
          (name) => (name.endsWith('pledge') ? '' : file(name)),
          'fr',
        )}${widgets}`,
      check: async (page) => {
        const versions = await page.evaluate(() =>
          ['a4p-pledge', 'a4p-area-grid'].map(
            (tag) => Reflect.get(customElements.get(tag) ?? {}, 'version') as unknown,
          ),
        );
        expect(versions[0]).toBe(OTHER_VERSION);
        expect(versions[1]).not.toBe(OTHER_VERSION);
      },
    },
  ],
} satisfies Family;
