/** Where errors are reported: an e-mail address that whoever builds the site names, or none. */
import type { AfterMessages } from '../messages/after/messages.js';

const ADDRESS = /^[^\s@?&]+@[^\s@?&]+\.[^\s@?&]+$/;

/**
 * The address for errors.
 *
 * @param value - that of `SITE_CONTACT`
 * @returns `null` where there is none
 * @throws RangeError if it is no e-mail address
 * @example contactIn(process.env['SITE_CONTACT']);
 */
export function contactIn(value: string | undefined): string | null {
  if (!value) return null;
  if (ADDRESS.test(value)) return value;
  throw new RangeError(
    `SITE_CONTACT: expected an e-mail address, such as errors@example.org; got "${value}".`,
  );
}

/**
 * What the prepared message asks, with room for the answers.
 *
 * @example reportOf(messages.report.message);
 */
export function reportOf({ lines }: AfterMessages['report']['message']): string {
  return `${lines.join('\n\n\n')}\n`;
}

/**
 * A link that opens the prepared message in a mail program.
 *
 * @param contact - the address
 * @param message - its subject, and what it asks
 * @example mailtoOf('errors@example.org', messages.report.message);
 */
export function mailtoOf(contact: string, message: AfterMessages['report']['message']): string {
  // Mail programs want lines to end as in a mail (RFC 6068).
  const body = encodeURIComponent(reportOf(message).replaceAll('\n', '\r\n'));
  return `mailto:${encodeURIComponent(contact).replace('%40', '@')}?subject=${encodeURIComponent(message.subject)}&body=${body}`;
}
