/** Where something in this package comes from. */
export interface Source {
  readonly id: string;
  /** The title as published, in its own language; `null` where it has not been seen. */
  readonly title: string | null;
  readonly publisher: string;
  /** The language of the document, as a BCP 47 tag. */
  readonly lang: string;
  /** `null` where the address is lost. */
  readonly href: string | null;
  /** The date of the document (ISO 8601, as precise as known); `null` where it bears none. */
  readonly date: string | null;
  /** What was taken from it. */
  readonly used: string;
}

/**
 * Every source that a record of this package names, the page first.
 *
 * The page is undated. Its newest content is of 2018 and 2019, so its "currently" and its "more than
 * 150" are of that time. Its address is not part of the capture that was used.
 *
 * @example sources[0].id; // 'page'
 */
export const sources = [
  {
    id: 'page',
    title: 'Action pour le maintien de la paix',
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
    publisher: 'Today',
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
    used: 'States named: Pakistan, United Kingdom, France, Poland.',
  },
  {
    id: 'ndtv-2018',
    title: null,
    publisher: 'NDTV',
    lang: 'en',
    href: 'https://ndtv.com/india-news/india-endorses-24-point-programme-for-revitalising-un-peacekeeping-1918153',
    date: null,
    used: 'States named: United Kingdom, France, India.',
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
    id: 'mfa-sg-2018',
    title: null,
    publisher: 'Ministry of Foreign Affairs of Singapore',
    lang: 'en',
    href: 'https://mfa.gov.sg/Overseas-Mission/New-York/Mission-Updates/Fourth_committee/2018/10/Press_20181031',
    date: '2018-10-31',
    used: 'State named: Singapore.',
  },
  {
    id: 'mfat-nz-2018',
    title: null,
    publisher: 'New Zealand Ministry of Foreign Affairs and Trade',
    lang: 'en',
    href: 'https://mfat.govt.nz/nl/media-and-resources/unga73-fourth-committee-joint-statement-on-peacekeeping-by-canada-australia-and-new-zealand',
    date: '2018',
    used: 'States named: Canada, Australia, New Zealand.',
  },
] as const satisfies readonly Source[];

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
