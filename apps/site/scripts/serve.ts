import { serve } from './server.js';

const wanted = Number(process.env['PORT'] ?? 8080);
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
  throw new RangeError(`PORT: expected a number from 0 to 65535, got "${process.env['PORT']}".`);
}
const { site, storybook } = await serve(wanted);
console.log(`\n  Home          ${site}`);
console.log(`  Snippets      ${site}builder.html`);
console.log(`  Example page  ${site}demo.html`);
if (storybook) console.log(`  Storybook     ${storybook}`);
console.log('\n  Ctrl+C stops the server.\n');
