import type { Area, Declaration } from '@a4p/declaration';
import type { Messages } from '../../messages/messages.js';
import type { ChunkName, Chunks } from '../../src/base/chunks.js';
import { makeCommitments } from './chunks/commitments.js';
import { makeCounter } from './chunks/counter.js';
import { makeDeclaration } from './chunks/declaration.js';
import { makeEndorsers } from './chunks/endorsers.js';
import { formatPlural } from './format.js';
import { pictograms } from './pictograms.js';
import { shortProvenance } from './provenance.js';
import { fromEntries } from './records.js';
import { harmonize } from './typography.js';

type ChunkMakers = {
  readonly [Name in ChunkName]: (declaration: Declaration, messages: Messages) => Chunks[Name];
};

/**
 * Cuts the chunks out of a declaration, at build time. What does not depend on the reader, such as
 * the sentence that fits a number, is worked out here: a browser takes longest over its first plural.
 */
export const chunkMakers: ChunkMakers = {
  areas: ({ areas }) => ({
    areas: areas.map(({ id, title }: Area) => ({ id, pictogram: pictograms[id], title })),
  }),

  cards: ({ areas, locale, notices }, messages) => ({
    provenance: { ...shortProvenance(messages), mark: messages.mark.summary },
    about: messages.about,
    notice: notices.commitmentsShort,
    cards: areas.map(({ summary, commitments }: Area) => ({
      summary,
      count: formatPlural(messages.areas.commitments, commitments.length, locale),
    })),
  }),

  commitments: makeCommitments,

  chart: ({ areas, commitments, locale }, { commitmentChart, source, age }) => {
    const { ofArea, ...messages } = commitmentChart;
    return {
      provenance: { source: source.count, age: age.short },
      messages,
      sentences: fromEntries(
        areas.map(({ id, short, commitments: held }: Area) => [
          id,
          formatPlural(ofArea, held.length, locale)
            .replace('{total}', String(commitments.length))
            .replace('{area}', short),
        ]),
      ),
    };
  },

  declaration: makeDeclaration,

  photos: ({ areas }) =>
    fromEntries(areas.map(({ id, photo: { caption, credit } }: Area) => [id, { caption, credit }])),

  counter: makeCounter,

  endorsers: makeEndorsers,

  pledge: ({ endorsement }, messages) => {
    const text = harmonize(endorsement.pledge);
    return {
      provenance: shortProvenance(messages),
      quotation: messages.pledge.quotation
        .replace('{text}', text)
        .replace('{bare}', text.replace(/\.$/, '')),
      caption: messages.pledge.caption,
    };
  },
};
