import { joinSentences, type Declaration } from '@a4p/declaration';
import { countryName } from '@a4p/declaration/country-names';
import type { Messages } from '../../../messages/messages.js';
import type { Chunks } from '../../../src/base/chunks.js';
import { cited, namedStates, whenEndorsed } from '../endorsements.js';
import type { Known } from '../known.js';
import { traditionalOf } from '../traditional.js';
import { counted } from './commitments.js';

/** The names of endorsers. */
export function makeEndorsers(
  { locale, organizations, notices }: Declaration,
  messages: Messages,
  known: Known,
): Chunks['endorsers'] {
  const { when, shown, ...listMessages } = messages.endorserList;
  const { one, several } = messages.sources;
  const { complete, source } = known.lists.states;
  const states = namedStates(locale, known).map((state) => {
    const inWords = whenEndorsed(state, locale, when);
    return {
      id: state.iso2,
      name: countryName(state.iso2, locale),
      ...(inWords && { when: inWords }),
      // The notice names the document that lists all of them.
      cited: state.sources
        .filter((id) => id !== source)
        .map((id) => cited(id, locale, messages, known)),
    };
  });
  return {
    provenance: { source: messages.source.names },
    about: messages.about,
    messages: {
      ...listMessages,
      sources: { one: joinSentences(locale, one, ''), several: joinSentences(locale, several, '') },
      separator: joinSentences(locale, messages.separator, ''),
    },
    statesNotice: notices.states,
    ...(complete && { shown: counted(shown, states.length, locale) }),
    ...traditionalOf(
      locale,
      [...organizations, ...states].map(({ name }) => name),
    ),
    organizations: organizations.map(({ name, acronym }) => ({ name, acronym })),
    states,
  };
}
