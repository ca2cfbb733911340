import { expect, test } from 'vitest';
import { findAll, mount } from '../../test/helpers/mount.js';
import '../define.js';

test.each([
  ['', 1],
  ['filters', 1],
  ['true', 1],
  ['false', 0],
  [' FALSE ', 0],
])('filters="%s" shows %i forms', async (value, forms) => {
  const list = await mount(`<a4p-commitment-list filters="${value}"></a4p-commitment-list>`);
  expect(findAll(list, 'form')).toHaveLength(forms);
});

test.each([
  ['<a4p-area-card area="conduct" compact="false"></a4p-area-card>', '.pictogram', 1],
  ['<a4p-area-grid areas="conduct" compact="false"></a4p-area-grid>', '.pictogram', 1],
  ['<a4p-endorser-counter history="false"></a4p-endorser-counter>', '.history', 0],
  ['<a4p-endorser-list filters="false"></a4p-endorser-list>', 'form', 0],
])('%s has what is switched off switched off', async (markup, selector, count) => {
  expect(findAll(await mount(markup), selector)).toHaveLength(count);
});
