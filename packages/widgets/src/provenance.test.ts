/** Wherever a text leaves a widget it says what it is, where it comes from and how old that is. */
import { locales, unPages, type Locale } from '@a4p/declaration';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { downloads } from '../test/helpers/downloads.js';
import { find, findAll, mount, textOf } from '../test/helpers/mount.js';
import { contentIn } from './base/content.js';
import type { Provenance } from './base/chunks.js';
import type { CommitmentsChunk } from './base/commitments-chunk.js';
import './define.js';

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Mounts a list in a language, with its words. */
async function mountList(lang: Locale, attributes = '') {
  const list = await mount(`<a4p-commitment-list ${attributes}></a4p-commitment-list>`, lang);
  return { list, text: contentIn(lang).commitments as CommitmentsChunk };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(locales.map(({ id }) => id))('%s', (lang) => {
  test.each([
    ['a4p-area-card area="conduct"', 'cards'],
    ['a4p-area-grid', 'cards'],
    ['a4p-area-detail area="conduct"', 'commitments'],
    ['a4p-commitment-list', 'commitments'],
    ['a4p-commitment-chart', 'chart'],
    ['a4p-declaration', 'commitments'],
    ['a4p-endorser-counter', 'counter'],
    ['a4p-endorser-list', 'endorsers'],
    ['a4p-pledge', 'pledge'],
    ['a4p-teaser', 'teaser'],
  ] as const)('<%s> says what its words are, their source and age', async (tag, chunk) => {
    const element = await mount(`<${tag}></${tag.split(' ')[0] ?? ''}>`, lang);
    const provenance: Provenance | undefined = contentIn(lang)[chunk]?.provenance;
    const after = provenance?.after;
    expect(fold(find(element, '[part=source]').textContent)).toBe(
      fold(`${provenance?.source ?? ''} ${provenance?.age ?? ''}${after?.words ?? ''}`),
    );
    if (provenance?.mark) expect(textOf(element)).toContain(fold(provenance.mark));
  });

  test('a citation says that it is a translation, from which language, and where from', async () => {
    const { list, text } = await mountList(lang);
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    find(list, '#performance-accountability-2 button').click();
    find(list, '#politics-a button').click();
    const [joined = '', statement = ''] = written.mock.calls.map(([citation]) => citation);
    expect(joined).toContain('[…]');
    expect(joined).toContain(`#performance-accountability-2`);
    const [ofCommitment = '', ofStatement = ''] = text.origins[0]?.kinds ?? [];
    expect(joined).toContain(ofCommitment);
    expect(statement).toContain(ofStatement);
    expect(ofStatement).not.toBe('');
    expect(ofCommitment === '').toBe(lang === 'fr');
    expect(joined).not.toMatch(/[{}]/);
  });

  test('files have language, status, mark, source, age and notice', async () => {
    const { list, text } = await mountList(lang, 'filters party="member-states"');
    const [csv = '', json = ''] = await Promise.all(downloads(list).map(({ file }) => file.text()));
    const { mark, source, age } = text.provenance;
    const status = lang === 'fr' ? 'source' : 'unofficial';
    const notice = find(list, '.notice.in-print').textContent;
    expect(notice).toContain(text.notices.byParty);
    expect(JSON.parse(json)).toMatchObject({
      locale: lang,
      age,
      notice,
      passages: [{ status, mark, source }],
    });
    const [, row] = csv.split('\r\n');
    for (const said of [lang, status, mark, source, age, notice])
      expect(row).toContain(`"${said}"`);
  });

  test('the whole page leads to that of the United Nations', async () => {
    const declaration = await mount('<a4p-declaration></a4p-declaration>', lang);
    const link = find<HTMLAnchorElement>(declaration, '.un-page a');
    expect(link.href).toBe(unPages.find(({ locale }) => locale === lang)?.href);
    expect(find(declaration, '.un-page').textContent).not.toMatch(/[{}]/);
  });

  test('each total of endorsements names the document that gives it', async () => {
    const counter = await mount('<a4p-endorser-counter history></a4p-endorser-counter>', lang);
    const cited = findAll(counter, 'cite').map((cite) => cite.querySelector('a')?.href);
    expect(cited).toHaveLength(2);
    for (const href of cited) expect(href).toMatch(/^https:\/\/peacekeeping\.un\.org\//);
  });
});
