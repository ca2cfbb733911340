import { fill } from '@a4p/declaration';
import { version } from '../base/version.js';
import type { CommitmentsChunk, ListedPassage } from '../base/commitments-chunk.js';
import { hasRoomForAnchor } from '../parts/anchors.js';
import { areaOf } from '../parts/area-of.js';
import { originOf } from './origin-of.js';

/** Words that are joined over an omission carry the sign of it. */
export const OMISSION = '[…]';

/** What follows a reader and says nothing of the page. */
const TRACKING = /^(utm_.*|fbclid|gclid|msclkid|mc_[ce]id)$/i;

/** The address of the page: the one that it names itself, else its own without what follows readers. */
function pageAddress(): URL {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~="canonical" i][href]');
  const url = new URL(canonical?.href ?? location.href, location.href);
  for (const name of [...url.searchParams.keys()]) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
  return url;
}

/**
 * A citation of a passage: its words as the data have them, what they are, where they come from, and the
 * address at which they are reproduced, with the anchor where the page leaves room for one.
 *
 * @param passage - the passage
 * @param content - the commitments in the language shown
 * @example citationOf(passage, content.commitments);
 */
export function citationOf(passage: ListedPassage, content: CommitmentsChunk): string {
  const { origins, notices, shortTitles } = content;
  const address = pageAddress();
  if (hasRoomForAnchor(content)) address.hash = passage.id;
  const { lead, text, statement, number = '' } = passage;
  const { citation, kinds } = originOf(passage, origins);
  const words = lead ? [lead, OMISSION, text].join(notices.space) : text;
  return fill(citation, {
    text: words,
    bare: words.replace(/[.。]$/, ''),
    kind: kinds[statement ? 1 : 0],
    number,
    area: shortTitles[areaOf(passage)],
    page: document.title,
    address: address.href,
    version,
  });
}
