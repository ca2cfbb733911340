/** Marks a string as CSS for editors and for the build. Takes no expressions. */
export const css = String.raw;

/** Per document: a sheet belongs to the one that constructed it, and elements move between them. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

function sheetFor(document: Document, text: string): CSSStyleSheet {
  let ofDocument = sheets.get(document);
  if (!ofDocument) sheets.set(document, (ofDocument = new Map<string, CSSStyleSheet>()));
  let sheet = ofDocument.get(text);
  if (!sheet) {
    sheet = new (document.defaultView as typeof globalThis & Window).CSSStyleSheet();
    sheet.replaceSync(text);
    ofDocument.set(text, sheet);
  }
  return sheet;
}

/**
 * Styles a shadow root with shared sheets, or with a `<style>` where the browser has none.
 *
 * @param root - the shadow root
 * @param texts - style sheets, as constants: each is parsed once per document
 * @example adoptStyles(root, [baseStyles, cardStyles]);
 */
export function adoptStyles(root: ShadowRoot, texts: readonly string[]): void {
  const { ownerDocument: document } = root;
  try {
    root.adoptedStyleSheets = texts.map((text) => sheetFor(document, text));
  } catch {
    const style = document.createElement('style');
    style.textContent = texts.join('');
    root.append(style);
  }
}
