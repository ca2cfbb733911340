/**
 * What is shown with another typography than the page's, as a closed list; no word is changed. The data
 * keep the page.
 */
const HARMONIZED: readonly (readonly [page: string, shown: string])[] = [
  ["d'amélioration", 'd’amélioration'],
  ["l'Assemblée", 'l’Assemblée'],
  ["lorsqu'ils", 'lorsqu’ils'],
  ["l'état", 'l’état'],
  ["d'avancement", 'd’avancement'],
  ['en oeuvre ses', 'en œuvre ses'],
  ['terrain..', 'terrain.'],
];

/**
 * A text of the page as it is shown.
 *
 * @param text - as the page has it
 * @example harmonize("Huit domaines d'amélioration"); // 'Huit domaines d’amélioration'
 */
export function harmonize(text: string): string {
  return HARMONIZED.reduce((rest, [page, shown]) => rest.replaceAll(page, shown), text);
}
