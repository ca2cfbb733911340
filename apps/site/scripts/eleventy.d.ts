/** What the build uses of Eleventy, which brings no types of its own. */
declare module '@11ty/eleventy' {
  export interface EleventyConfig {
    addFilter(name: string, filter: (value: string) => string): void;
    addGlobalData(name: string, data: unknown): void;
    addPassthroughCopy(copied: string | Readonly<Record<string, string>>): void;
    addTemplate(path: string, content: string, data: Readonly<Record<string, unknown>>): void;
    amendLibrary(
      name: 'md',
      amend: (markdown: { renderer: { rules: Record<string, () => string> } }) => void,
    ): void;
    setIncludesDirectory(folder: string): void;
    setLayoutsDirectory(folder: string): void;
    setTemplateFormats(formats: readonly string[]): void;
  }
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        quietMode?: boolean;
        config: (config: EleventyConfig) => void;
      },
    );
    write(): Promise<unknown>;
  }
}
