const texts = (files: Record<string, unknown>): string[] => Object.values(files) as string[];

/** A changeset is front matter, which names packages, and text for those who use the packages. */
const wordsOf = (changeset: string): string => changeset.replace(/^---[\s\S]*?---\s*/, '').trim();

const pending = texts(
  import.meta.glob('../../../.changeset/*.md', { query: '?raw', import: 'default', eager: true }),
);
const released = texts(
  import.meta.glob('../../../packages/*/CHANGELOG.md', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

/** What has changed for those who use the packages, newest first, in Markdown. */
export const changes = [
  ...(pending.length > 0
    ? ['## Not yet released', ...pending.map((text) => `- ${wordsOf(text)}`)]
    : []),
  ...released,
].join('\n\n');
