import { joinSentences, type Declaration } from '@a4p/declaration';
import { countryName } from '@a4p/declaration/country-names';
import type { Messages } from '../../../messages/messages.js';
import type { Chunks } from '../../../src/base/chunks.js';
import { cited, namedStates, whenEndorsed } from '../endorsements.js';
import { traditionalOf } from '../traditional.js';

/** The names of endorsers. */
export function makeEndorsers(
  { locale, organizations, notices }: Declaration,
  messages: Messages,
): Chunks['endorsers'] {
  const { when, ...listMessages } = messages.endorserList;
  const { one, several } = messages.sources;
  const states = namedStates(locale).map((state) => ({
    id: state.iso2,
    name: countryName(state.iso2, locale),
    when: whenEndorsed(state, locale, when),
    cited: state.sources.map((id) => cited(id, locale, messages)),
  }));
  return {
    provenance: { source: messages.source.names },
    about: messages.about,
    messages: {
      ...listMessages,
      sources: { one, several },
      separator: joinSentences(locale, messages.separator, ''),
    },
    statesNotice: notices.states,
    ...traditionalOf(
      locale,
      [...organizations, ...states].map(({ name }) => name),
    ),
    organizations: organizations.map(({ name, acronym }) => ({ name, acronym })),
    states,
  };
}
