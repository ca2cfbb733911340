/** Lit's server build as one module: what `#lit` is where there is no document. */
export { css, html, LitElement, nothing, svg } from 'lit';
