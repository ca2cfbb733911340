import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly license?: string;
}

/** The nearest `package.json` with a name, above a file. */
function packageOf(file: string): Package {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    try {
      const found = JSON.parse(
        readFileSync(join(folder, 'package.json'), 'utf8'),
      ) as Partial<Package>;
      if (found.name && found.version) return found as Package;
    } catch {
      if (folder === dirname(folder)) {
        throw new Error(`packageOf: expected a package.json above ${file}, found none.`);
      }
    }
  }
}

function component({ name, version, description, license }: Package): object {
  return {
    type: 'library',
    'bom-ref': `${name}@${version}`,
    name,
    version,
    ...(description && { description }),
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...(license && { licenses: [{ license: { id: license } }] }),
  };
}

/**
 * The software bill of materials of a build, in CycloneDX 1.5: the packages whose code is in it, as
 * the bundler saw them. The same build gives the same bill: it bears no date.
 *
 * @param own - the file of the package that is built
 * @param inputs - the files that went into it
 * @throws Error if a file belongs to no package
 * @example billOfMaterials('package.json', Object.keys(metafile.inputs));
 */
export function billOfMaterials(own: string, inputs: Iterable<string>): object {
  const built = packageOf(resolve(own));
  const packages = new Map<string, Package>();
  for (const input of inputs) {
    const found = packageOf(resolve(input));
    if (found.name !== built.name) packages.set(found.name, found);
  }
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: component(built) },
    components: [...packages.values()]
      .toSorted((a, b) => a.name.localeCompare(b.name))
      .map(component),
    dependencies: [
      {
        ref: `${built.name}@${built.version}`,
        dependsOn: [...packages.values()].map(({ name, version }) => `${name}@${version}`).sort(),
      },
    ],
  };
}
