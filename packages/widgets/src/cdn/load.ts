import { hashOf, manifest } from './manifest.js';

const own = import.meta.url;
const loading = new Map<string, Promise<{ default: unknown }>>();

/** A policy that asks for nonces asks for them on preloads too. */
function nonce(): string {
  return [...document.scripts].find(({ src }) => src === own)?.nonce ?? '';
}

/** Gives the browser the file's hash before anything imports it: a changed file is then refused. */
function preload(url: string, hash: string): void {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = url;
  link.crossOrigin = 'anonymous';
  link.integrity = `sha256-${hash}`;
  link.nonce = nonce();
  document.head.append(link);
}

/**
 * Imports a file of this version, once.
 *
 * @param name - its name without ending, such as `area-card` or `fr/areas`
 * @returns its default export
 * @throws the browser's error if the file cannot be had, or is not the one that was built
 * @example await load<AreasText>('fr/areas');
 */
export async function load<Default>(name: string): Promise<Default> {
  let module = loading.get(name);
  if (!module) {
    const url = new URL(`${manifest.folder}${name}.js`, own).href;
    preload(url, hashOf(name));
    loading.set(name, (module = import(/* @vite-ignore */ url) as Promise<{ default: unknown }>));
    module.catch(() => loading.delete(name));
  }
  return (await module).default as Default;
}
