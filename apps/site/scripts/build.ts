/** Puts together what is served: the pages as they are, and the widgets' CDN build beside them. */
import { cp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const target = new URL('../dist/', import.meta.url);
const loader = fileURLToPath(import.meta.resolve('@a4p/widgets/cdn/a4p.js'));

await rm(target, { recursive: true, force: true });
await cp(new URL('../pages/', import.meta.url), target, { recursive: true });
await cp(dirname(loader), join(fileURLToPath(target), 'cdn'), { recursive: true });
