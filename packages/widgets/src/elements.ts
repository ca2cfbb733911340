import { A4pAreaCard } from './area-card/area-card.js';
import { A4pAreaGrid } from './area-grid/area-grid.js';
import { A4pCommitmentList } from './commitment-list/commitment-list.js';
import { A4pEndorserCounter } from './endorser-counter/endorser-counter.js';

/** The classes of all the elements. */
export const elements = [A4pAreaCard, A4pAreaGrid, A4pCommitmentList, A4pEndorserCounter] as const;
