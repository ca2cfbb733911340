/** The source that a list is imported with. */
import { describe, expect, test } from 'vitest';
import { importCommitments } from '../../build/import/commitments.js';
import { addSource } from '../../build/import/source.js';
import { problemsOf } from '../helpers/importing.js';
import { placeholderCommitments } from '../helpers/placeholders.js';
import { pristine } from '../helpers/pristine.js';

describe('a source', () => {
  test('that is not known is refused with the line that adds it', () => {
    const [problem] = problemsOf(() =>
      importCommitments(placeholderCommitments(2), { source: 'nowhere' }, pristine),
    );
    expect(problem).toContain('got "nowhere"');
    expect(problem).toContain('npm run import -- source nowhere --title');
  });

  test('says all that is missing or wrong with it', () => {
    expect(
      problemsOf(() =>
        addSource('Not An Id', { language: '??', href: 'x', date: '2018-13' }, pristine),
      ),
    ).toHaveLength(6);
    expect(problemsOf(() => addSource('page', {}, pristine)).join()).toContain('not in use');
  });
});
