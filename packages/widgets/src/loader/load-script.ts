/** Where this module lies, and with which nonce the page allowed it. */
const own = import.meta.url;
const nonce = [...(globalThis.document?.scripts ?? [])].find(({ src }) => src === own)?.nonce ?? '';

interface UrlPolicy {
  createScriptURL(url: string): unknown;
}

let policy: UrlPolicy | undefined;

/** Where Trusted Types are required, only a policy may give a script its address. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy?: (name: string, rules: UrlPolicy) => UrlPolicy };
  };
  policy ??= trustedTypes?.createPolicy?.('a4p', { createScriptURL: (asked) => asked });
  return (policy?.createScriptURL(url) ?? url) as string;
}

const loading = new Map<string, Promise<void>>();

function insert(path: string, hash: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = trusted(new URL(path, own).href);
    script.integrity = `sha256-${hash}`;
    script.crossOrigin = 'anonymous';
    script.nonce = nonce;
    script.onload = () => resolve();
    script.onerror = () =>
      reject(new Error(`${path} is missing, or is not the file that was built`));
    document.head.append(script);
    // Once asked for it is of no more use to the page.
    script.remove();
  });
}

/**
 * Runs a script file, once, by a script tag: every browser enforces `integrity` there.
 *
 * @param path - where it lies, seen from this module's file
 * @param hash - its SHA-256 in base64
 * @returns a promise that rejects if the file cannot be had or was changed; the next call tries again
 * @example await loadScript('1.0.0/fr/area-card.js', hash);
 */
export function loadScript(path: string, hash: string): Promise<void> {
  let script = loading.get(path);
  if (!script) {
    loading.set(path, (script = insert(path, hash)));
    script.catch(() => loading.delete(path));
  }
  return script;
}
