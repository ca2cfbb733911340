export { A4pAreaCard } from './area-card/area-card.js';
export { A4pAreaGrid } from './area-grid/area-grid.js';
export { A4pCommitmentList, type FilterDetail } from './commitment-list/commitment-list.js';
export { A4pEndorserCounter } from './endorser-counter/endorser-counter.js';
export { A4pElement } from './base/element.js';
export { defineElement } from './base/define-element.js';
