import type { Locale } from '@a4p/declaration';
import type { FilterEntry } from '@a4p/test-kit/filters';
import { elements, tagNames } from '@a4p/widgets/elements';
import { describe, test } from 'vitest';
import { placeIds, places, type Form, type Inside, type Place } from '../src/builder/places.js';
import { useSite } from './browser.js';
import { useBuilder } from './builder.js';
import { useFilters } from './filtered.js';

/** All widgets in one snippet. */
const WIDGETS = tagNames
  .map((tag) => `widget=${tag}${elements[tag].area === 'needed' ? '&area=protection' : ''}`)
  .join('&');

interface Case {
  readonly form: Form;
  readonly inside: Inside;
}

function casesOf(place: Place): readonly Case[] {
  return places[place].forms.flatMap((form) =>
    form === 'script'
      ? places[place].inside.map((inside): Case => ({ form, inside }))
      : [{ form, inside: 'short' } as const],
  );
}

/** Who does not know the place may be in any of them. */
const isOf = (place: Place, entry: FilterEntry): boolean =>
  entry.place === place || (place === 'unknown' && entry.name !== 'MDX');

/** An iframe is nothing but a tag that authors may not use; a style sheet means something else in MDX. */
const gets = (form: Form, { name, keepsScripts }: FilterEntry): boolean =>
  (keepsScripts || form !== 'iframe') && (name !== 'MDX' || form !== 'prerendered');

/**
 * Tests every snippet for every place that has a filter here: taken from the builder's page, put
 * through that filter, and opened.
 *
 * @example testPlaces(FILTERS, ['fr', 'ar']);
 */
export function testPlaces(filters: readonly FilterEntry[], languages: readonly Locale[]): void {
  const site = useSite();
  const { openBuilder, codeOf } = useBuilder(site);
  const expectUnharmed = useFilters(site);
  const taken = new Map<string, string>();
  /** What the builder's page hands out. */
  const take = async (query: string): Promise<string> => {
    const code = taken.get(query) ?? (await codeOf(await openBuilder(query)));
    taken.set(query, code);
    return code;
  };
  const all = placeIds.flatMap((place) =>
    filters
      .filter((entry) => isOf(place, entry))
      .flatMap((entry) =>
        casesOf(place)
          .filter(({ form }) => gets(form, entry))
          .map((one) => ({ place, ...one, filter: entry.name, entry })),
      ),
  );

  describe.each(languages)('in %s', (lang) => {
    test.each(all)('$place, $form, $inside, through $filter', async (one) => {
      const { place, form, inside, entry } = one;
      const query = `${WIDGETS}&place=${place}&form=${form}&inside=${inside}&lang=${lang}`;
      await expectUnharmed(await take(query), entry);
    });
  });
}
