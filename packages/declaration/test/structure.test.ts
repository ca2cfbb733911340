import { expect, test } from 'vitest';
import {
  areas,
  commitments,
  commitmentsBy,
  commitmentsIn,
  endorsementTotals,
  endorsers,
  findArea,
  findSource,
  latestTotal,
  organizations,
  pageTotals,
  parties,
  passages,
  sources,
  lists,
  listsOf,
  locales,
  statedCommitmentCount,
  statements,
  statementsIn,
  statusOf,
} from '../src/index.js';
import { loadDeclaration } from '../src/load.js';
import { declarations } from '../build/declarations.js';
import { pageDeclaration } from './helpers/page.js';

const fr = pageDeclaration('fr');
const en = pageDeclaration('en');

test('21 commitments and 4 statements are stated on the page, which speaks of 45', () => {
  expect(passages.filter(({ kind }) => kind === 'commitment')).toHaveLength(21);
  expect(statements).toHaveLength(4);
  expect(statedCommitmentCount).toBe(45);
});

test('ids are unique and begin with their area', () => {
  expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
  for (const { id, area } of passages) expect(id.startsWith(`${area}-`), id).toBe(true);
});

test('passages are sorted by area, in the order of the areas', () => {
  const order = passages.map(({ area }) => areas.findIndex(({ id }) => id === area));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('every record names a source that exists', () => {
  const named = [
    ...[...areas, ...parties, ...passages, ...organizations, ...endorsementTotals, pageTotals].map(
      ({ source }) => source,
    ),
    ...endorsers.states.named.flatMap((state) => state.sources),
  ];
  expect(named.length).toBeGreaterThan(50);
  for (const id of named) expect(findSource(id).id).toBe(id);
});

test('no source is named by nothing', () => {
  const named = new Set<string>([
    'page',
    ...endorsementTotals.map(({ source }) => source),
    ...endorsers.states.named.flatMap((state) => state.sources),
    ...commitments.map(({ source }) => source),
    ...declarations.flatMap(({ texts }) => Object.values(texts).map(({ source }) => source ?? '')),
  ]);
  expect(sources.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
});

test('finders give what the page gives', () => {
  expect(areas.flatMap(({ id }) => commitmentsIn(id))).toHaveLength(commitments.length);
  for (const { area } of commitmentsIn('protection')) expect(area).toBe('protection');
  expect(statementsIn('politics').map(({ id }) => id)).toEqual(['politics-a', 'politics-b']);
  expect(parties.flatMap(({ id }) => commitmentsBy(id))).toHaveLength(commitments.length);
  for (const { by } of commitmentsBy('member-states')) expect(by).toBe('member-states');
  expect(latestTotal()).toBe(endorsementTotals.at(-1));
  expect(endorsementTotals).toContainEqual({
    date: '2021-03',
    states: 154,
    organizations: 4,
    source: 'un-message-2021',
  });
});

test('an unknown id is refused with the ids that are known', () => {
  expect(() => findArea(fr, 'protecton' as 'protection')).toThrow(/politics.*got "protecton"/);
  expect(() => findSource('wiki' as 'page')).toThrow(/page.*got "wiki"/);
});

test('areas and passages refer to each other', () => {
  expect(fr.areas.flatMap((area) => area.commitments)).toEqual(fr.commitments.map(({ id }) => id));
  expect(fr.areas.flatMap((area) => area.statements)).toEqual(statements.map(({ id }) => id));
  expect([...fr.commitments, ...fr.statements].map(({ id }) => id).toSorted()).toEqual(
    passages.map(({ id }) => id).toSorted(),
  );
});

test('what is lost is null', () => {
  expect(fr.quotation.text).toBeNull();
  expect(fr.survey.href).toBeNull();
  expect(fr.endorsement.furtherInformation.shown).toMatch(/sur le \[…\]\.$/);
  for (const area of fr.areas) {
    expect(area.href).toBeNull();
    expect(area.photo.src).toBeNull();
  }
});

test('what was put back is marked', () => {
  expect(fr.restorations).toEqual([
    { in: 'introduction', text: 'Action pour le maintien de la paix', reason: 'lost-link' },
  ]);
  expect(fr.introduction).toContain(`a lancé «\u00a0${fr.name}\u00a0»`);
});

test('a text that is not of the page says so', () => {
  expect(fr.status).toBe('source');
  expect(statusOf(fr, 'notices.states')).toEqual({ status: 'unofficial', source: null });
  expect(statusOf(fr, 'areas.protection.summary').status).toBe('unofficial');
  expect(statusOf(fr, 'areas.protection.paragraph')).toEqual({ status: 'source', source: 'page' });
  expect(statusOf(fr, 'commitments.politics-1.text').status).toBe('source');
  expect(
    fr.areas.filter(({ id }) => statusOf(fr, `areas.${id}.short`).status === 'unofficial'),
  ).toMatchObject([{ id: 'peacebuilding' }]);
  expect(statusOf(en, 'areas.protection.paragraph').status).toBe('unofficial');
  expect(fr.notices.commitments).toContain(fr.notices.stated);
  expect(fr.notices.commitments).toContain('les 21 passages de la page');
  expect(fr.notices.commitments).toContain('4 prises de position');
});

test.each(['areas.protection', 'areas.nowhere.title', 'toString', '', 'areas.protection.href'])(
  '"%s" is no key of a text, and refused',
  (key) => {
    expect(() => statusOf(fr, key)).toThrow(/expected the key of a text.*got "/);
  },
);

test('lists know whether they are complete, and what is stated', () => {
  expect(listsOf(null, null)).toEqual({
    commitments: { source: 'page', complete: false, stated: statedCommitmentCount },
    states: { source: null, complete: false, stated: pageTotals.memberStates },
    organizations: { source: 'page', complete: true, stated: organizations.length },
  });
  const isPage = commitments.every(({ number }) => number === null);
  expect(lists.commitments.source === 'page').toBe(isPage);
});

test('a language that is chosen at run time is that language, and no other is taken', async () => {
  for (const { id } of locales) expect((await loadDeclaration(id)).locale).toBe(id);
  await expect(loadDeclaration('de' as 'fr')).rejects.toThrow(/expected one of ar, en.*got "de"/);
  await expect(loadDeclaration('toString' as 'fr')).rejects.toThrow(RangeError);
});
