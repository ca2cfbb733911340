/** The compiler is the check here: a line below `@ts-expect-error` that compiles is an error. */
import { expect, expectTypeOf, test } from 'vitest';
import fr from '../content/fr.js';
import {
  commitmentsIn,
  findArea,
  resolveId,
  type AreaId,
  type CommitmentId,
  type PartyId,
  type SourceId,
} from '../src/index.js';
import { text } from '../content/fr.js';
import type { Text } from '../src/text.js';

test('ids are literal types', () => {
  expectTypeOf(fr.areas[2].id).toEqualTypeOf<'protection'>();
  expectTypeOf(findArea(fr, 'conduct').id).toEqualTypeOf<'conduct'>();
  expectTypeOf<'politics-1'>().toExtend<CommitmentId>();
  expectTypeOf<'politics-a'>().not.toExtend<CommitmentId>();
  expectTypeOf<'protecton'>().not.toExtend<AreaId>();
  expectTypeOf<string>().not.toExtend<PartyId>();
  expectTypeOf<string>().not.toExtend<SourceId>();
});

test('a wrong id does not compile', () => {
  // @ts-expect-error areas are a list, and no area has this id
  expect(fr.areas['protecton']).toBeUndefined();
  // @ts-expect-error no ninth area
  expect(fr.areas[8]).toBeUndefined();
  // @ts-expect-error no such area
  expect(commitmentsIn('protecton')).toEqual([]);
});

test('a redirect to an id that is not in use does not compile', () => {
  // @ts-expect-error `moved` is no id of a record
  expect(resolveId('old', { old: 'moved' })).toBe('moved');
});

test('a language with a key missing or too many does not compile', () => {
  const { name, ...withoutName } = text;
  // @ts-expect-error `name` is missing
  const lacking: Text = withoutName;
  // @ts-expect-error `nickname` is unknown
  const extra: Text = { ...text, nickname: name };
  const { politics, ...sevenAreas } = text.areas;
  // @ts-expect-error `politics` is missing
  const short: Text['areas'] = sevenAreas;
  const passage: Text['areas']['politics']['passages'] = {
    ...politics.passages,
    // @ts-expect-error the area has no such passage
    z: { text: '' },
  };
  expect([lacking, extra, short, passage]).toHaveLength(4);
});
