/** The pages for iframes, as they are served: valid, and fit for every reader with scripts off. */
import { axeFindings } from '@a4p/test-kit/axe';
import { locales, type Locale } from '@a4p/declaration';
import { renderToString } from '@a4p/widgets/static';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { attributesOf, embedFiles, embeds } from '../scripts/embeds.js';
import { embedPath } from '../src/embed.js';
import { useSite, openPage } from './browser.js';

/** The first heading is that of the page which holds the iframe. */
const OF_THE_PAGE_AROUND = ['page-has-heading-one'];

const site = useSite();

describe.each(locales.map(({ id }) => id))('%s', (lang: Locale) => {
  const ofLanguage = embeds.filter((embed) => embed.lang === lang);

  test('every iframe page is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      elements: [
        'html5',
        {
          template: {
            attributes: {
              shadowrootmode: { enum: ['open'] },
              shadowrootclonable: { boolean: true },
            },
          },
        },
      ],
      rules: {
        // Judged by axe, which knows the shadow root.
        'no-redundant-role': 'off',
        // Matters of style.
        'no-trailing-whitespace': 'off',
        'long-title': 'off',
      },
    });
    for (const embed of ofLanguage) {
      const files = await embedFiles(embed, site.url);
      const plain = await renderToString(embed.tag, attributesOf(embed), { shadow: false });
      for (const html of [files[embedPath(embed, 'html')] ?? '', plain]) {
        const { results } = await validator.validateString(html);
        expect(
          results.flatMap(({ messages }) =>
            messages.map(({ ruleId, message }) => [ruleId, message]),
          ),
          embedPath(embed, 'html'),
        ).toEqual([]);
      }
    }
  });

  test('every widget and area as prerendered HTML passes axe', async () => {
    const bodies = await Promise.all(
      ofLanguage.map((embed) => renderToString(embed.tag, attributesOf(embed))),
    );
    const page = await openPage(site.browser, site.url, `<h1>A4P</h1>${bodies.join('')}`);
    expect(await axeFindings(page, { disableRules: OF_THE_PAGE_AROUND })).toEqual([]);
    await page.context().close();
  });
});

test.each(['fr', 'ar'])('the iframe page of every widget passes axe in %s', async (lang) => {
  const page = await (
    await site.browser.newContext({ viewport: { width: 640, height: 900 } })
  ).newPage();
  await page.route('**/*.js', (route) => route.abort());
  for (const embed of embeds) {
    if (embed.lang !== lang || (embed.area !== null && embed.area !== 'protection')) continue;
    await page.goto(new URL(embedPath(embed, 'html'), site.url).href);
    expect(
      await axeFindings(page, { disableRules: OF_THE_PAGE_AROUND }),
      embedPath(embed, 'html'),
    ).toEqual([]);
  }
  await page.context().close();
});
