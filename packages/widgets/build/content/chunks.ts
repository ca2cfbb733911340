import type { Area, Declaration } from '@a4p/declaration';
import type { Messages } from '../../messages/messages.js';
import type { ChunkName, Chunks } from '../../src/base/chunks.js';
import { makeCards } from './chunks/cards.js';
import { makeChart } from './chunks/chart.js';
import { makeCommitments } from './chunks/commitments.js';
import { makeCounter } from './chunks/counter.js';
import { makeDeclaration } from './chunks/declaration.js';
import { makeEndorsers } from './chunks/endorsers.js';
import { makeTeaser } from './chunks/teaser.js';
import type { Known } from './known.js';
import { pictograms } from './pictograms.js';
import { shortProvenance } from './provenance.js';
import { fromEntries } from './records.js';
import { harmonize } from './typography.js';

type ChunkMakers = {
  readonly [Name in ChunkName]: (
    declaration: Declaration,
    messages: Messages,
    known: Known,
  ) => Chunks[Name];
};

/**
 * Cuts the chunks out of a declaration, at build time. What does not depend on the reader, such as
 * the sentence that fits a number, is worked out here: a browser takes longest over its first plural.
 */
export const chunkMakers: ChunkMakers = {
  areas: ({ areas, name }) => ({
    name,
    areas: areas.map(({ id, title }: Area) => ({ id, title })),
  }),

  pictograms: () => pictograms,

  cards: makeCards,

  commitments: makeCommitments,

  chart: makeChart,

  declaration: makeDeclaration,

  photos: ({ areas }) =>
    fromEntries(areas.map(({ id, photo: { caption, credit } }: Area) => [id, { caption, credit }])),

  counter: makeCounter,

  teaser: makeTeaser,

  endorsers: makeEndorsers,

  pledge: (declaration, messages, known) => {
    const text = harmonize(declaration.endorsement.pledge);
    return {
      provenance: shortProvenance('endorsement.pledge', declaration, messages, known),
      quotation: messages.pledge.quotation
        .replace('{text}', text)
        .replace('{bare}', text.replace(/\.$/, '')),
      caption: messages.pledge.caption,
    };
  },
};
