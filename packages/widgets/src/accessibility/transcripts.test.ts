/**
 * What a simulated screen reader says of every widget, in every language: texts in `__transcripts__`, a
 * phrase a line, for whoever reviews a change. It is no screen reader, and no person has listened.
 *
 * After a change that is meant: `npx vitest run --project browser transcripts --update`, and read what
 * it wrote.
 */
import { locales } from '@a4p/declaration';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { findAll, mount } from '../../test/helpers/mount.js';
import { transcriptOf } from '../../test/helpers/transcript.js';
import '../define.js';
import { exampleOf, tagNames } from '../elements.js';

beforeEach(async () => {
  await page.viewport(320, 800);
});

afterEach(async () => {
  await page.viewport(1280, 800);
});

describe.each(locales.map(({ id }) => id))('%s', (lang) => {
  test.each(tagNames)('%s is read as it was when its transcript was reviewed', async (tagName) => {
    const element = await mount(exampleOf(tagName), lang);
    // Of the whole page's eight areas the first: all are built alike, and too long to be reviewed.
    for (const area of findAll(element, '.areas > article').slice(1)) area.remove();
    const lines = await transcriptOf(element);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
      `__transcripts__/${lang}/${tagName}.txt`,
    );
  });
});
