import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);

/** What a command prints; never nothing where it fails, so that a crash does not pass for silence. */
function printed(command: string, options: readonly string[], cwd: string): string {
  try {
    return execFileSync(process.execPath, [command, ...options], { cwd, encoding: 'utf8' });
  } catch (error) {
    return (error as { stdout: string }).stdout || String(error);
  }
}

/** The compilers, by what they compile. */
const COMPILERS = {
  ts: ['typescript/package.json', 'bin/tsc'],
  vue: ['vue-tsc/package.json', 'bin/vue-tsc.js'],
  svelte: ['svelte-check/package.json', 'bin/svelte-check', '--output', 'machine'],
} as const;

/**
 * What a compiler says of the modules in a folder; nothing, for most, if all is well.
 *
 * @param folder - where the modules are, with the packages as published within reach
 * @param compilerOptions - what differs from a strict project that a bundler builds
 * @param compiler - which one
 */
export function compile(
  folder: string,
  compilerOptions: Readonly<Record<string, unknown>> = {},
  compiler: keyof typeof COMPILERS = 'ts',
): string {
  const options = {
    jsx: 'react-jsx',
    lib: ['ES2023', 'DOM'],
    module: 'esnext',
    moduleResolution: 'bundler',
    noEmit: true,
    skipLibCheck: false,
    strict: true,
    target: 'es2022',
    types: [],
    ...compilerOptions,
  };
  const project = {
    compilerOptions: options,
    vueCompilerOptions: { strictTemplates: true },
    include: ['*'],
  };
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(project));
  const [own, command, ...rest] = COMPILERS[compiler];
  return printed(join(dirname(resolve(own)), command), rest, folder);
}
