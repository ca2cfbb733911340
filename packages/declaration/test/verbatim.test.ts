import { expect, test } from 'vitest';
import { searchKey, type Declaration } from '../src/index.js';
import { fold, sourceLines } from './source-page.js';
import { pageDeclaration } from './helpers/page.js';

const fr = pageDeclaration('fr');

/** Puts the page together again from the content, line by line. */
function pageLines(content: Declaration): string[] {
  return [
    content.headings.introduction,
    content.introduction,
    content.introductionEnd.text,
    content.quotation.signature,
    content.headings.improvement,
    content.improvement,
    content.headings.implementation,
    content.implementation,
    content.survey.text,
    ...content.areas.flatMap(({ title, paragraph, action, learnMore, photo }) => [
      title,
      paragraph,
      `${action} ${learnMore}`,
      `${content.photoLabel} ${photo.caption} ${photo.credit}`,
    ]),
    content.headings.endorsement,
    content.endorsement.text,
    `“${content.endorsement.pledge}”`,
    content.endorsement.organizations,
    content.endorsement.furtherInformation.text,
  ].map(fold);
}

test('the French content is the whole source page, word for word, in its order', () => {
  expect(pageLines(fr)).toEqual(sourceLines);
});

test('every passage is an excerpt of its area’s paragraph of commitments', () => {
  for (const passage of [...fr.commitments, ...fr.statements]) {
    const area = fr.areas.find(({ id }) => id === passage.area);
    expect(area?.paragraph, passage.id).toContain(passage.text);
  }
});

test('words that govern a passage stand before it in the same paragraph', () => {
  const governed = fr.commitments.filter(({ lead }) => lead !== null);
  expect(governed).toHaveLength(5);
  for (const { id, area, lead, text } of governed) {
    const paragraph = fr.areas.find((candidate) => candidate.id === area)?.paragraph ?? '';
    expect(paragraph.indexOf(lead ?? ''), id).toBeGreaterThanOrEqual(0);
    expect(paragraph.indexOf(lead ?? ''), id).toBeLessThan(paragraph.indexOf(text));
  }
});

test('every paragraph of commitments holds each passage of its area once, in page order', () => {
  for (const { id, paragraph } of fr.areas) {
    const texts = [...fr.commitments, ...fr.statements]
      .filter(({ area }) => area === id)
      .map(({ text }) => text);
    for (const text of texts) expect(paragraph.split(text), text).toHaveLength(2);
  }
});

/** Verbs change their form: `assurant` in the paragraph is `assurer` in its summary. */
const stemOf = (word: string): string => word.slice(0, Math.max(4, word.length - 3));

test('the summary of an area has only words of its paragraph of commitments', () => {
  for (const { id, summary, paragraph } of fr.areas) {
    const words = searchKey(paragraph).split(/\P{L}+/u);
    const strange = searchKey(summary)
      .split(/\P{L}+/u)
      .filter((word) => !words.some((known) => known === word || known.startsWith(stemOf(word))));
    expect(strange.filter(Boolean), id).toEqual([]);
  }
  expect(new Set(fr.areas.map(({ summary }) => summary)).size).toBe(8);
});

test('names of organizations and acronyms stand in the sentence of the page', () => {
  for (const { name, acronym } of fr.organizations) {
    expect(fr.endorsement.organizations).toContain(`${name} (${acronym})`);
  }
});
