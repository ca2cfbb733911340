import {
  joinSentences,
  statusOf,
  unPages,
  type Area,
  type AreaId,
  type Declaration,
  type TextStatus,
} from '@a4p/declaration';
import type { Messages } from '../../../messages/messages.js';
import type { AreaDetail, Chunks } from '../../../src/base/chunks.js';
import type { Known } from '../known.js';
import { isOfficial, passagesOf } from '../passages.js';
import { markOf, provenanceOf, withName } from '../provenance.js';
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

/** The texts of an area in full. */
function textsOf(declaration: Declaration, id: AreaId): readonly [TextStatus, TextStatus] {
  return [
    statusOf(declaration, `areas.${id}.paragraph`),
    statusOf(declaration, `areas.${id}.action`),
  ];
}

/** The text of each section; what is besides in it is of the page, too. */
const SECTION_TEXTS: Declaration['headings'] = {
  introduction: 'introduction',
  improvement: 'improvement',
  implementation: 'implementation',
  endorsement: 'endorsement.text',
};

/** What the page says of an area besides its passages. */
function detailOf(
  area: Area,
  isAllOfPage: boolean,
  declaration: Declaration,
  messages: Messages,
  known: Known,
): AreaDetail {
  const texts = textsOf(declaration, area.id);
  const [paragraph, action] = texts.map((text) => markOf(text, messages)) as [string, string];
  const isOfPage = texts.every(({ source }) => source === 'page');
  return {
    paragraph: passagesOf(area, declaration).reduce(
      (rest, { id, text }) => rest.replace(text, `{${id}}`),
      area.paragraph,
    ),
    action: area.action,
    learnMore: area.learnMore,
    ...(!isOfPage && { marks: { paragraph, action } }),
    // An area on its own is not as mixed as all of them.
    ...(!isAllOfPage && { provenance: provenanceOf(texts, declaration, messages, known) }),
  };
}

/** What the page says besides its passages. */
export function makeDeclaration(
  declaration: Declaration,
  messages: Messages,
  known: Known,
): Chunks['declaration'] {
  const areas: readonly Area[] = declaration.areas;
  const texts = [
    ...areas.flatMap(({ id }) => textsOf(declaration, id)),
    ...Object.values(SECTION_TEXTS).map((key) => statusOf(declaration, key)),
  ];
  const isOfPage = texts.every(({ source }) => source === 'page');
  return {
    // The same as that of the passages as long as all is of the page.
    ...((!isOfPage || isOfficial(declaration)) && {
      provenance: provenanceOf(texts, declaration, messages, known),
    }),
    about: messages.about,
    messages: messages.areaDetail,
    details: fromEntries(
      areas.map((area) => [area.id, detailOf(area, isOfPage, declaration, messages, known)]),
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
    ...(!isOfPage && {
      marks: mapValues(SECTION_TEXTS, (key) => markOf(statusOf(declaration, key), messages)),
    }),
  };
}
