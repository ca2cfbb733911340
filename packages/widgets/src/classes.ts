import { A4pAreaCard } from './area-card/area-card.js';
import { A4pAreaDetail } from './area-detail/area-detail.js';
import { A4pAreaGrid } from './area-grid/area-grid.js';
import { A4pCommitmentChart } from './commitment-chart/commitment-chart.js';
import { A4pCommitmentList } from './commitment-list/commitment-list.js';
import { A4pDeclaration } from './declaration/declaration.js';
import { A4pEndorserCounter } from './endorser-counter/endorser-counter.js';
import { A4pEndorserList } from './endorser-list/endorser-list.js';
import { A4pPledge } from './pledge/pledge.js';
import { A4pTeaser } from './teaser/teaser.js';

/** The classes of all the elements. */
export const classes = [
  A4pAreaCard,
  A4pAreaDetail,
  A4pAreaGrid,
  A4pCommitmentChart,
  A4pCommitmentList,
  A4pDeclaration,
  A4pEndorserCounter,
  A4pEndorserList,
  A4pPledge,
  A4pTeaser,
] as const;
