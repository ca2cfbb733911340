import { areas, locales, type Locale } from '@a4p/declaration';
import { tagNames, type TagName } from '@a4p/widgets/elements';
import { elements } from '@a4p/widgets/elements';

/** How a widget reaches a page. */
export const FORMS = [
  'script',
  'loader',
  'floating',
  'prerendered',
  'plain',
  'iframe',
  'npm',
] as const;

/** The page on which the snippet is tried. */
export const TRIAL_PAGES = ['neutral', 'dark', 'hostile'] as const;

/** What an editor has chosen. */
export interface Choice {
  readonly widget: TagName;
  /** An area, or the empty string for all. */
  readonly area: string;
  readonly lang: Locale;
  /** The empty string follows the page. */
  readonly theme: '' | 'light' | 'dark';
  readonly level: string;
  readonly form: (typeof FORMS)[number];
  readonly page: (typeof TRIAL_PAGES)[number];
}

/** What can be chosen, by the name that the address gives it; the first is the default. */
export const OPTIONS = {
  widget: ['a4p-area-grid', ...tagNames.filter((tag) => tag !== 'a4p-area-grid')],
  area: ['', ...areas.map(({ id }) => id)],
  lang: ['fr', ...locales.map(({ id }) => id).filter((id) => id !== 'fr')],
  theme: ['', 'light', 'dark'],
  level: ['3', '1', '2', '4', '5', '6'],
  form: FORMS,
  page: TRIAL_PAGES,
} as const satisfies { readonly [Name in keyof Choice]: readonly string[] };

/**
 * The choice that an address names; what it does not name, or names wrongly, is the default.
 *
 * @example readChoice(new URLSearchParams('widget=a4p-pledge&lang=en'));
 */
export function readChoice(address: URLSearchParams): Choice {
  const choice = Object.fromEntries(
    Object.entries(OPTIONS).map(([name, allowed]) => {
      const given = address.get(name) ?? '';
      return [name, allowed.find((value) => value === given) ?? allowed[0]];
    }),
  ) as unknown as Choice;
  const use = elements[choice.widget].area;
  if (!use) return { ...choice, area: '' };
  return use === 'needed' && choice.area === '' ? { ...choice, area: areas[0].id } : choice;
}

/** The address of a choice, without what is the default. */
export function writeChoice(choice: Choice): URLSearchParams {
  return new URLSearchParams(
    Object.entries(choice).filter(([name, value]) => {
      const [standard] = OPTIONS[name as keyof Choice] as readonly string[];
      return value !== standard;
    }) as [string, string][],
  );
}
