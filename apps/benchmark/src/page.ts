import type { Results, Summary } from './results.js';
export const renderPage = (_results: Results, _summary: readonly Summary[]): string => '';
