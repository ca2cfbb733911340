import { importedSources } from '../content/imported/sources.js';
import type { CountryCode } from './countries.js';
import type { Locale } from './locales.js';
import type { Source } from './model/source.js';

/**
 * A speech in the general debate of 2018, of which the copy in a public collection of speeches was
 * read (United Nations General Debate Corpus). Each call is marked as pure: bundlers leave it out where
 * no source is used.
 */
function generalDebate<Id extends string>(id: Id, state: CountryCode, iso3: string, name: string) {
  return {
    id,
    title: null,
    publisher: 'United Nations General Assembly',
    lang: 'en',
    href: null,
    date: '2018',
    used: `State named: ${name}.`,
    generalDebate: { session: 73, state },
    copy: `https://github.com/SarahFranzen/Emotions_in_the_United_Nations_General_Debates/blob/3b277c419f85fd6e1f14f69a5fd29a3a6b59fc96/data/data_original/TXT/Session%2073%20-%202018/${iso3}_73_2018.txt`,
  } as const;
}

const ownSources = [
  {
    id: 'page',
    title: null,
    publisher: 'United Nations',
    lang: 'fr',
    href: null,
    date: null,
    used: 'All French texts, the areas, the passages, the organizations.',
  },
  {
    id: 'un-note-2018',
    title: 'Note to Correspondents on the High-Level Meeting on Action for Peacekeeping',
    publisher: 'United Nations Peacekeeping',
    lang: 'en',
    href: 'https://peacekeeping.un.org/en/note-to-correspondents-high-level-meeting-action-peacekeeping',
    date: '2018-09-26',
    used: 'The total of 25 September 2018: States and organizations.',
  },
  {
    id: 'un-message-2021',
    title: null,
    publisher: 'United Nations Peacekeeping',
    lang: 'en',
    href: 'https://peacekeeping.un.org/en/secretary-generals-video-message-3rd-anniversary-of-action-peacekeeping',
    date: '2021-03',
    used: 'The total of March 2021: States and organizations. Action for Peacekeeping Plus as the next phase.',
  },
  {
    id: 'today-ng-2018',
    title: null,
    publisher: 'Today (Nigeria)',
    lang: 'en',
    href: 'https://www.today.ng/news/world/42-countries-endorse-peacekeeping-declaration-spokesperson-151870',
    date: '2018-09-11',
    used: 'The total of 11 September 2018; Pakistan as the first State to endorse, on 17 August 2018.',
  },
  {
    id: 'castellaneta-2018',
    title: null,
    publisher: 'Marina Castellaneta',
    lang: 'it',
    href: 'http://marinacastellaneta.it/blog/il-segretario-generale-dellonu-pubblica-il-documento-action-for-peacekeeping-the-un-secretary-general-launched-action-for-peacekeeping.html',
    date: null,
    used: 'States named: Pakistan, Poland.',
  },
  {
    id: 'ndtv-2018',
    title: null,
    publisher: 'NDTV',
    lang: 'en',
    href: 'https://ndtv.com/india-news/india-endorses-24-point-programme-for-revitalising-un-peacekeeping-1918153',
    date: null,
    used: 'State named: India.',
  },
  {
    id: 'branding-polska-2018',
    title: null,
    publisher: 'Branding Polska',
    lang: 'en',
    href: 'https://brandingpolska.org/news/poland-joins-action-peacekeeping-a4p',
    date: null,
    used: 'State named: Poland.',
  },
  {
    id: 'outlook-india-2018',
    title: null,
    publisher: 'Outlook India',
    lang: 'en',
    href: 'https://outlookindia.com/making-a-difference/world-news-importance-of-well-trained-boots-on-ground-cannot-be-overemphasised-india-at-un-meeting-news-327832',
    date: null,
    used: 'State named: India.',
  },
  {
    id: 'un-int-philippines-2018',
    title: null,
    publisher: 'Permanent Mission of the Philippines to the United Nations',
    lang: 'en',
    href: 'https://www.un.int/philippines/activities/philippines-endorses-declaration-shared-commitments-un-peacekeeping-operations-high-0',
    date: null,
    used: 'State named: Philippines.',
  },
  {
    id: 'dfa-ph-2018',
    title: null,
    publisher: 'Department of Foreign Affairs of the Philippines',
    lang: 'en',
    href: 'https://dfa.gov.ph/dfa-news/news-from-our-foreign-service-postsupdate/18097-ph-endorses-declaration-on-shared-commitments-on-un-peacekeeping',
    date: null,
    used: 'State named: Philippines.',
  },
  {
    id: 'kagame-2018',
    title: null,
    publisher: 'Paul Kagame',
    lang: 'en',
    href: 'https://www.paulkagame.com/remarks-by-president-paul-kagame-high-level-meeting-on-action-for-peacekeeping/',
    date: '2018-09-25',
    used: 'State named: Rwanda.',
  },
  {
    id: 'mission-ee-2018',
    title: null,
    publisher: 'Permanent Mission of Estonia to the United Nations',
    lang: 'en',
    href: 'https://www.un.estemb.org/frontpage/news/aid-1548',
    date: '2018-09-25',
    used: 'State named: Estonia.',
  },
  {
    id: 'mission-iq-2018',
    title: null,
    publisher: 'Permanent Mission of Iraq to the United Nations',
    lang: 'en',
    href: 'https://iraqmission.us/2018/11/p=4279',
    date: '2018-11',
    used: 'State named: Iraq.',
  },
  {
    id: 'mission-it-2019',
    title: null,
    publisher: 'Permanent Representation of Italy to the United Nations',
    lang: 'en',
    href: 'https://italyun.esteri.it/it/news/dalla_rappresentanza/2019/09/consiglio-di-sicurezza-dibattito_45/',
    date: '2019-09',
    used: 'State named: Italy.',
  },
  {
    id: 'mission-jp-2018',
    title: 'Statement by Mr. Hiroyuki Namazu at the General Debate of the Fourth Committee',
    publisher: 'Permanent Mission of Japan to the United Nations',
    lang: 'en',
    href: 'https://www.un.emb-japan.go.jp/itpr_en/namazu110118.html',
    date: '2018-11-01',
    used: 'State named: Japan.',
  },
  {
    id: 'mission-ua-2018',
    title: null,
    publisher: 'Permanent Mission of Ukraine to the United Nations',
    lang: 'en',
    href: 'http://mail.ukraineun.org/en/press-center/354-statement-by-the-delegation-of-ukraine-at-the-meeting-of-the-unga-4th-committee-on-the-comprehensive-review-of-the-whole-question-of-peacekeeping-operations-in-all-their-aspects/',
    date: '2018',
    used: 'State named: Ukraine.',
  },
  /* @__PURE__ */ generalDebate('general-debate-al-2018', 'AL', 'ALB', 'Albania'),
  /* @__PURE__ */ generalDebate('general-debate-ba-2018', 'BA', 'BIH', 'Bosnia and Herzegovina'),
  /* @__PURE__ */ generalDebate('general-debate-bn-2018', 'BN', 'BRN', 'Brunei Darussalam'),
  /* @__PURE__ */ generalDebate('general-debate-et-2018', 'ET', 'ETH', 'Ethiopia'),
  /* @__PURE__ */ generalDebate('general-debate-id-2018', 'ID', 'IDN', 'Indonesia'),
  /* @__PURE__ */ generalDebate('general-debate-np-2018', 'NP', 'NPL', 'Nepal'),
  /* @__PURE__ */ generalDebate('general-debate-tl-2018', 'TL', 'TLS', 'Timor-Leste'),
] as const satisfies readonly Source[];

/** Two lists in one; a call can be left out of a bundle where a spread list cannot. */
function both<First extends readonly Source[], Second extends readonly Source[]>(
  first: First,
  second: Second,
): readonly [...First, ...Second] {
  return [...first, ...second];
}

/**
 * Every source that a record of this package names, the page first.
 *
 * The page is undated. Its newest content is of 2018 and 2019, so its "currently" and its "more than
 * 150" are of that time. Neither its title nor its address is part of the copy that was used.
 *
 * @example sources[0].id; // 'page'
 */
export const sources = /* @__PURE__ */ both(ownSources, importedSources);

/** The id of a source. */
export type SourceId = (typeof sources)[number]['id'];

/**
 * One source.
 *
 * @param id - the id that a record names
 * @throws RangeError if there is no such source
 * @example findSource('un-message-2021').href;
 */
export function findSource(id: SourceId): Source {
  const source = sources.find((candidate) => candidate.id === id);
  if (source === undefined) {
    throw new RangeError(
      `findSource: expected one of ${sources.map((known) => known.id).join(', ')}; got "${id}".`,
    );
  }
  return source;
}

/**
 * What came after the page: Action for Peacekeeping Plus (A4P+). It continues the initiative and does
 * not replace the Declaration or its commitments.
 *
 * @example continuation.replaces; // false
 */
export const continuation = {
  id: 'a4p-plus',
  date: '2021-03',
  replaces: false,
  source: 'un-message-2021',
} as const satisfies { id: string; date: string; replaces: boolean; source: SourceId };

/** A page of the United Nations on the initiative, in a language. */
export interface UnPage {
  readonly locale: Locale;
  readonly href: string;
  /** The day on which the address was seen (ISO 8601). */
  readonly seen: string;
}

/**
 * The United Nations' own pages on the initiative. None of them is the page that the texts are from.
 *
 * @example unPages.find(({ locale }) => locale === 'en')?.href;
 */
export const unPages = [
  {
    locale: 'ar',
    href: 'https://peacekeeping.un.org/ar/action-for-peacekeeping-a4p',
    seen: '2026-11-25',
  },
  { locale: 'en', href: 'https://peacekeeping.un.org/en/action-peacekeeping', seen: '2026-11-25' },
  {
    locale: 'es',
    href: 'https://peacekeeping.un.org/es/action-for-peacekeeping-a4p',
    seen: '2026-11-25',
  },
  {
    locale: 'fr',
    href: 'https://peacekeeping.un.org/fr/action-for-peacekeeping-a4p',
    seen: '2026-11-25',
  },
  { locale: 'ru', href: 'https://www.un.org/ru/A4P/index.shtml', seen: '2026-11-25' },
  { locale: 'zh', href: 'https://www.un.org/zh/A4P/', seen: '2026-11-25' },
] as const satisfies readonly UnPage[];
