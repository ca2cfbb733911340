import { joinSentences, unPages, type Area, type Declaration } from '@a4p/declaration';
import type { Messages } from '../../../messages/messages.js';
import type { Chunks } from '../../../src/base/chunks.js';
import { passagesOf } from '../passages.js';
import { withName } from '../provenance.js';
import { fromEntries, mapValues } from '../records.js';
import { harmonize } from '../typography.js';

/** The line that leads to the United Nations' own page in the language. */
function unPageOf(
  declaration: Declaration,
  { declaration: { unPage, unPageName } }: Messages,
): Chunks['declaration']['unPage'] {
  const { locale } = declaration;
  const page = unPages.find((candidate) => candidate.locale === locale);
  if (!page) throw new Error(`expected a page of the United Nations in "${locale}"; got none.`);
  const [before = '', after = ''] = unPage.split('{link}');
  return [
    before,
    { words: withName(unPageName, declaration), lang: locale, href: page.href },
    after,
  ];
}

/** What was put back into the text stands in brackets. */
function withBrackets(text: string, { restorations }: Declaration): string {
  return restorations.reduce(
    (rest, { text: restored }) => rest.replace(restored, `[${restored}]`),
    text,
  );
}

/** What the page says besides its passages. */
export function makeDeclaration(
  declaration: Declaration,
  messages: Messages,
): Chunks['declaration'] {
  return {
    messages: messages.areaDetail,
    details: fromEntries(
      declaration.areas.map((area: Area) => [
        area.id,
        {
          paragraph: passagesOf(area, declaration).reduce(
            (paragraph, { id, text }) => paragraph.replace(text, `{${id}}`),
            area.paragraph,
          ),
          action: area.action,
          learnMore: area.learnMore,
        },
      ]),
    ),
    contents: messages.declaration.contents,
    title: messages.title,
    editorial: messages.declaration.editorial,
    unPage: unPageOf(declaration, messages),
    headings: mapValues(declaration.headings, harmonize),
    paragraphs: {
      introduction: [
        joinSentences(
          declaration.locale,
          withBrackets(declaration.introduction, declaration),
          declaration.introductionEnd.shown,
        ),
      ],
      improvement: [declaration.improvement],
      implementation: [declaration.implementation, declaration.survey.shown],
      endorsement: [declaration.endorsement.text],
      endorsementEnd: [
        declaration.endorsement.organizations,
        declaration.endorsement.furtherInformation.shown,
      ],
    },
  };
}
