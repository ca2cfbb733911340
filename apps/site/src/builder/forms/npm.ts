import { widgetsOf, type MakeSnippet } from './form.js';
import { elementsOf, scriptForm } from './script.js';

/** The package: what is typed, what a module imports, and the tags of a template. */
export const npmForm: MakeSnippet = async (choice, workshop) => {
  // In a template a style attribute is no text; a style sheet says it for all.
  const widgets = widgetsOf({ ...choice, accent: '' }, workshop);
  const tried = await scriptForm({ ...choice, files: '', updates: 'fixed' }, workshop);
  const { version } = workshop.release;
  const names = [...new Set(widgets.map(({ tag }) => tag.slice('a4p-'.length)))];
  return {
    ...tried,
    parts: [
      { kind: 'terminal', code: `npm install @a4p/widgets${version ? `@${version}` : ''}` },
      {
        kind: 'module',
        code: names.map((name) => `import '@a4p/widgets/${name}/define';`).join('\n'),
      },
      { kind: 'template', code: (await elementsOf(widgets, 'short')).join('\n') },
      ...(choice.accent
        ? [{ kind: 'sheet', code: `:root {\n  --a4p-accent: ${choice.accent};\n}` } as const]
        : []),
    ],
    policy: "default-src 'none'; script-src 'self'; base-uri 'none'",
  };
};
