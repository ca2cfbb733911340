/** What becomes of HTML between the editor who pastes it and the page that a reader gets. */
export type Filter = (html: string) => Promise<string>;
