import type { PageKind } from './implementation.js';
import type { ImplementationInfo } from './measured-page.js';
import { selfContained } from './published-files.js';

/**
 * The page of an implementation on which a part, all of them or cards are shown, or that is asked
 * about the implementation.
 *
 * @param script - the implementation's bundle, with the harness
 * @param info - not known yet on the page that is asked for it
 * @example implementationPage('lit', 'grid', script, info);
 */
export function implementationPage(
  id: string,
  kind: PageKind | 'info',
  script: string,
  info: ImplementationInfo | undefined,
): string {
  const [file, snippet = ''] = kind === 'info' ? [] : [info?.files?.[kind], info?.snippets?.[kind]];
  // Where a published file is what is measured, the harness is no request of its own.
  const [head, harness] = file
    ? [selfContained(file), `<script type="module">${script}</script>`]
    : ['', `<script type="module" src="/${id}.js"></script>`];
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Bench</title>${head}<div id="target">${snippet}</div>${harness}</html>`;
}
