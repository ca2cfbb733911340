/** Prints what imports cost a browser, in bytes (brotli) over an empty bundle; fails above the limits. */
import { measureSizes } from './measure-sizes.js';

const sizes = await measureSizes();
for (const { what, worst, bytes, limit } of sizes) {
  console.log(`${what.padEnd(34)} ${String(bytes).padStart(6)} B of ${limit} B  (${worst})`);
}
if (sizes.some(({ bytes, limit }) => bytes >= limit)) process.exitCode = 1;
