/** What an editor has chosen, and the address that says so. */
import { areas, locales, type Locale } from '@a4p/declaration';
import { elements, tagNames, type TagName } from '@a4p/widgets/elements';
import { fieldsOf } from './fields.js';
import { followsPage, placeIds, places, type Form, type Inside, type Place } from './places.js';

/** A widget of the snippet, with what was chosen for it alone, by attribute. */
export interface ChosenWidget {
  readonly tag: TagName;
  readonly attributes: Readonly<Record<string, string>>;
}

/** All that is chosen. */
export interface Choice {
  readonly place: Place;
  /** At least one. */
  readonly widgets: readonly ChosenWidget[];
  /** The empty string leaves it to the page. */
  readonly lang: Locale | '';
  /** The empty string leaves it to the page. */
  readonly theme: '' | 'light' | 'dark';
  /** `#rrggbb`, or the empty string for the widgets' own. */
  readonly accent: string;
  readonly 'heading-level': string;
  readonly form: Form;
  readonly inside: Inside;
  /** Whether plain HTML brings its style sheet. */
  readonly styled: '' | 'on';
  readonly updates: 'fixed' | 'follows';
  /** Where the script files lie: the empty string for this site, `npm`, or an address. */
  readonly files: string;
}

/** The values of what is chosen from a list, the first being what counts where nothing is chosen. */
export const options = {
  theme: ['', 'light', 'dark'],
  'heading-level': ['3', '1', '2', '4', '5', '6'],
  styled: ['', 'on'],
  updates: ['fixed', 'follows'],
} as const;

const among = <Value extends string>(
  given: string | null,
  allowed: readonly [Value, ...Value[]],
): Value => allowed.find((value) => value === given) ?? allowed[0];

const toTag = (given: string): TagName => tagNames.find((tag) => tag === given) ?? 'a4p-area-grid';

/** Attributes that the widget has, with values that it knows; flags are empty, as in HTML. */
function toWidget(tag: TagName, given: URLSearchParams): ChosenWidget {
  const attributes: Record<string, string> = {};
  for (const { name, kind, values, initial } of fieldsOf(tag)) {
    const value = given.getAll(name).join(' ').trim();
    if (kind === 'flag') {
      if (given.has(name) && value !== 'false') attributes[name] = '';
    } else if (kind === 'some') {
      const known = value.split(/[\s,]+/).filter((one) => values.includes(one));
      if (known.length > 0 && known.length < values.length) attributes[name] = known.join(' ');
    } else if (value && value !== initial && (kind === 'text' || values.includes(value))) {
      attributes[name] = value;
    }
  }
  if (elements[tag].area === 'needed') attributes['area'] ??= areas[0].id;
  return { tag, attributes };
}

/** What follows each `widget` in the address, up to the next, is told that widget. */
function readWidgets(address: URLSearchParams): readonly ChosenWidget[] {
  const found: { tag: TagName; given: URLSearchParams }[] = [];
  const before = new URLSearchParams();
  for (const [name, value] of address) {
    if (name === 'widget') found.push({ tag: toTag(value), given: new URLSearchParams() });
    else (found.at(-1)?.given ?? before).append(name, value);
  }
  const [first = { tag: toTag(''), given: new URLSearchParams() }, ...others] = found;
  for (const [name, value] of before) first.given.append(name, value);
  return [first, ...others].map(({ tag, given }) => toWidget(tag, given));
}

/** An address of files, with a slash at its end; nothing where it is none. */
export function toAddress(given: string): string {
  if (!URL.canParse(given)) return '';
  const { protocol, href } = new URL(given);
  if (protocol !== 'https:' && protocol !== 'http:') return '';
  return href.endsWith('/') ? href : `${href}/`;
}

/**
 * The choice that an address names; what it does not name, or names wrongly, is the default.
 *
 * @param address - the query
 * @param ui - the language of the interface: that of the widgets where none is named
 * @example readChoice(new URLSearchParams('widget=a4p-pledge&lang=en'), 'fr');
 */
export function readChoice(address: URLSearchParams, ui: Locale): Choice {
  const place = placeIds.find((id) => id === address.get('place')) ?? 'unknown';
  const form = among<Form>(address.get('form'), places[place].forms);
  const { lang } = Object.fromEntries(address);
  const locale = locales.find(({ id }) => id === lang)?.id ?? ui;
  const accent = address.get('accent') ?? '';
  const files = address.get('files') ?? '';
  return {
    place,
    widgets: readWidgets(address),
    lang: lang === '' && followsPage(form) ? '' : locale,
    theme: among(address.get('theme'), options.theme),
    accent: /^#[\da-f]{6}$/i.test(accent) ? accent.toLowerCase() : '',
    'heading-level': among(address.get('heading-level'), options['heading-level']),
    form,
    inside: among<Inside>(address.get('inside'), places[place].inside),
    styled: among(address.get('styled'), options.styled),
    updates: among(address.get('updates'), options.updates),
    files: files === 'npm' ? files : toAddress(files),
  };
}

/**
 * The address of a choice, without what is the default.
 *
 * @param choice - the choice
 * @param ui - the language of the interface
 * @example writeChoice(choice, 'fr').toString();
 */
export function writeChoice({ widgets, ...choice }: Choice, ui: Locale): URLSearchParams {
  const address = new URLSearchParams();
  for (const { tag, attributes } of widgets) {
    address.append('widget', tag);
    for (const [name, value] of Object.entries(attributes)) address.append(name, value);
  }
  const { widgets: _, ...standard } = readChoice(new URLSearchParams({ place: choice.place }), ui);
  for (const [name, value] of Object.entries(choice) as [keyof typeof standard, string][]) {
    if (name === 'place' ? value !== 'unknown' : value !== standard[name])
      address.append(name, value);
  }
  return address;
}
