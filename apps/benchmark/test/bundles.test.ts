import { expect, test } from 'vitest';
import { bundleGrid } from '../src/bundle-implementations.js';
import { readContent } from '../src/read-content.js';

const content = await readContent();

test.each(['lit', 'react', 'shoelace'])(
  'the slow phone loads of %s what the eight cards need and nothing else',
  async (id) => {
    const script = await bundleGrid(id, content);
    for (const { title, summary, count } of content.cards) {
      expect(script).toContain(title);
      expect(script).toContain(summary);
      expect(script).toContain(count);
    }
    expect(script).toContain(content.gridFooter.notice);
    expect(script).toContain(content.gridFooter.source);
    expect(script).not.toContain(content.groups[0]?.runs[0]?.passages[0]?.text);
    expect(script).not.toContain(content.counterTexts[1]);
  },
);
