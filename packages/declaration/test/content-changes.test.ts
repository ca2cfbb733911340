import { expect, test } from 'vitest';
import { contentChanges } from '../build/content-changes.js';
import { pageDeclaration } from './helpers/page.js';

const read = (name: 'es.json' | 'fr.json'): unknown =>
  JSON.parse(JSON.stringify(pageDeclaration(name === 'es.json' ? 'es' : 'fr')));

interface Editable {
  areas: { id: string; title: string; paragraph: string; photo: { caption: string } }[];
  commitments: { id: string; text: string }[];
}

test('says in which language which texts were corrected, by their ids', () => {
  const now = read('es.json') as Editable;
  const conduct = now.areas.find(({ id }) => id === 'conduct') as Editable['areas'][number];
  conduct.title += '.';
  (now.commitments[0] as Editable['commitments'][number]).text += '.';
  expect(contentChanges({ 'es.json': read('es.json') }, { 'es.json': now })).toEqual([
    'Spanish: 2 texts corrected (areas/conduct/title, commitments/politics-1/text).',
  ]);
});

test('counts a correction once, though the paragraph of its area has it too', () => {
  const now = read('es.json') as Editable;
  const [politics] = now.areas as [Editable['areas'][number]];
  politics.paragraph += '.';
  const before = { 'es.json': read('es.json') };
  expect(contentChanges(before, { 'es.json': now })).toEqual([
    'Spanish: 1 text corrected (areas/politics/paragraph).',
  ]);
  (now.commitments[0] as Editable['commitments'][number]).text += '.';
  expect(contentChanges(before, { 'es.json': now })).toEqual([
    'Spanish: 1 text corrected (commitments/politics-1/text).',
  ]);
});

test('tells links, figures and dates from texts, and what came from what went', () => {
  const before = {
    'sources.json': [{ id: 'page', href: null }],
    'endorsements.fr.json': { totals: [{ date: '2021-03', states: 154 }] },
  };
  const after = {
    'sources.json': [{ id: 'page', href: 'https://example.org/' }],
    'endorsements.fr.json': { totals: [{ date: '2021-03', states: 155 }] },
    'fr.json': { name: 'A4P' },
  };
  expect(contentChanges(before, after)).toEqual([
    'French, endorsements: 1 figure or date corrected (totals/2021-03/states).',
    'French: 1 text added (name).',
    'Sources: 1 link added (page/href).',
  ]);
  expect(contentChanges(after, before)).toContain('Sources: 1 link removed (page/href).');
});

test('is silent where nothing changed', () => {
  expect(contentChanges({ 'fr.json': read('fr.json') }, { 'fr.json': read('fr.json') })).toEqual(
    [],
  );
});
