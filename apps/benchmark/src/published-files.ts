import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface PublishedFiles {
  readonly version: string;
  /** The hash of each file by its path below the folder that is published. */
  readonly files: Readonly<Record<string, string>>;
}

const { version, files } = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@a4p/widgets/cdn/integrity.json')), 'utf8'),
) as PublishedFiles;

/** The tag of the loader, as the documentation has it. */
export const LOADER = '<script type="module" src="/cdn/a4p.js" crossorigin></script>';

/**
 * The script tag of a self-contained file, as the snippet builder hands it out.
 *
 * @param name - of a widget without its prefix, or `all`
 * @throws Error where no such file was built
 * @example selfContained('area-grid');
 */
export function selfContained(name: string, locale = 'fr'): string {
  const path = `${version}/${locale}/${name}.js`;
  const hash = files[path];
  if (!hash) throw new Error(`expected ${path} in integrity.json; it is not there.`);
  return `<script type="module" async src="/cdn/${path}" integrity="${hash}" crossorigin="anonymous"></script>`;
}
