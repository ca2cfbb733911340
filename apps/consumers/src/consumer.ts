/** A project that shows a widget on a page. */
export interface Consumer {
  /** As a reader of the test's output knows it. */
  readonly name: string;
  /** What the project is written in: names of files and what is in them. */
  readonly files: Readonly<Record<string, string>>;
  /**
   * Builds the project.
   *
   * @param folder - where its files are, with the packages as published in `node_modules`
   * @returns the folder to serve, with an `index.html`
   */
  readonly build: (folder: string) => Promise<string>;
}

/** A page that loads a script, and nothing else. */
export function pageWith(script: string): string {
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title><body><div id="app"></div>${script}</body></html>`;
}

/** A module that shows the widget and says what the content is, with nothing but the packages. */
export const plainModule = `
import '@a4p/widgets/area-card/define';
import fr from '@a4p/declaration/fr';

const card = document.createElement('a4p-area-card');
card.area = 'protection';
document.querySelector('#app').append(card);
document.title = fr.areas[2].title;
`;
