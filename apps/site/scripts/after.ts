/** What the page for whoever has published one shows besides its words. */
import { formatDate, locales, type Locale } from '@a4p/declaration';
import type { AfterMessages } from '../messages/after/messages.js';
import { changesBetween, type ReleaseChanges } from './changes.js';
import { contactIn, mailtoOf, reportOf } from './contact.js';
import { afterMessages } from './messages.js';
import type { ReleasedVersion } from './releases.js';

type InEach<Value> = Readonly<Record<Locale, Value>>;

/** A release, with its day in each language. */
interface ReleaseOnPage extends ReleaseChanges {
  readonly day: InEach<string> | null;
}

/** What the page is made of, beside the frame of the page. */
export interface AfterPages {
  readonly words: InEach<AfterMessages>;
  /** The address to which errors are reported; `null` where none is named. */
  readonly contact: string | null;
  readonly report: InEach<string>;
  readonly mailto: InEach<string> | null;
  /** Newest first. */
  readonly changes: readonly ReleaseOnPage[];
}

function inEach<Value>(make: (locale: Locale) => Value): InEach<Value> {
  return Object.fromEntries(locales.map(({ id }) => [id, make(id)])) as Record<Locale, Value>;
}

/**
 * What the page shows, in each language.
 *
 * @param releases - oldest first, each with its folder
 * @param contact - the e-mail address to which errors are reported, if there is one
 * @throws RangeError if `contact` is no e-mail address
 * @example afterPages(releases, process.env['SITE_CONTACT']).contact;
 */
export function afterPages(
  releases: readonly Pick<ReleasedVersion, 'version' | 'folder'>[],
  contact?: string,
): AfterPages {
  const address = contactIn(contact);
  return {
    words: afterMessages,
    contact: address,
    report: inEach((locale) => reportOf(afterMessages[locale].report.message)),
    mailto:
      address === null
        ? null
        : inEach((locale) => mailtoOf(address, afterMessages[locale].report.message)),
    changes: changesBetween(releases).map((release) => {
      const { date } = release;
      return { ...release, day: date === null ? null : inEach((id) => formatDate(date, id)) };
    }),
  };
}
