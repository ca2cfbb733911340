import { css } from '#lit';

/**
 * The base of every widget. The frame starts from `all: initial`, so that nothing inherited from
 * the page (spacing, capitals, fill colours) reaches the text, and takes back the properties by which
 * a page hides or darkens what it holds, or forbids phones to enlarge it.
 *
 * Text has four sizes, in em of the reader's own `medium`: 0.875, 1, 1.25 and 1.75, which are 14, 16,
 * 20 and 28 pixels where nobody has set another. An accent keeps its hue; its lightness goes as far as
 * 4.5 : 1 on the surface and on the tint needs.
 */
export const baseStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  :host([hidden]) {
    display: none;
  }
  .frame {
    all: initial;
    color-scheme: inherit;
    visibility: inherit;
    -webkit-text-size-adjust: inherit;
    text-size-adjust: inherit;
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: min(22em, 100vw);
    --_text: var(--a4p-text, light-dark(#14202b, #e8eef4));
    --_muted: var(--a4p-muted, light-dark(#51606e, #a9b6c3));
    --_surface: var(--a4p-surface, light-dark(#fff, #10181f));
    --_tint: color-mix(in srgb, var(--_accent) 6%, var(--_surface));
    --_border: var(--a4p-border, light-dark(#d3dbe3, #33424f));
    --_control: light-dark(#7b8a99, #7d8d9c);
    --_accent: light-dark(
      oklch(from var(--a4p-accent, #005ea8) min(l, 0.5) min(c, 0.2) h),
      oklch(from var(--a4p-accent, #6db8f2) max(l, 0.74) min(c, 0.2) h)
    );
    --_radius: var(--a4p-radius, 2px);
    --_gap: var(--a4p-gap, 1.5em);
    font: 400 var(--a4p-font-size, medium) / 1.6 var(--a4p-font, system-ui, sans-serif);
    color: var(--_text);
    background: var(--_surface);
    padding: var(--a4p-padding, 0);
    overflow-wrap: anywhere;
    text-align: start;
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  .frame:lang(ar) {
    line-height: 1.8;
    font-family: var(--a4p-font, 'Geeza Pro', 'Segoe UI', 'Noto Sans Arabic', system-ui, sans-serif);
  }
  .frame:lang(zh) {
    line-height: 1.75;
    font-family: var(--a4p-font, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', system-ui, sans-serif);
  }
  * {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  :is(h1, h2, h3, h4, h5, h6, p, ul, figure) {
    margin: 0;
    padding: 0;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.25em;
    line-height: 1.28;
    font-weight: 650;
    text-wrap: balance;
  }
  .frame:lang(ar) :is(h1, h2, h3, h4, h5, h6) {
    line-height: 1.55;
  }
  .frame > :is(h1, h2, h3, h4, h5, h6) {
    padding-block: 0.3em 0.2em;
  }
  ul {
    list-style: none;
  }
  a {
    color: var(--_accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .frame:is(:lang(ar), :lang(zh)) a {
    text-underline-offset: 0.3em;
  }
  .frame:lang(zh) :is(h1, h2, h3, h4, h5, h6) {
    text-wrap: wrap;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  /* A place that a link led to is no control. */
  [tabindex='-1']:focus-visible {
    outline: none;
  }
  .source,
  .kind,
  .notice,
  .meta,
  .sign-note {
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.5;
  }
  .frame:is(:lang(ar), :lang(zh)) :is(.source, .kind, .notice, .meta, .sign-note) {
    line-height: 1.7;
  }
  .kind {
    padding-block-end: 0.5em;
  }
  .after {
    margin-inline-start: 0.35em;
  }
  cite {
    font-style: normal;
  }
  :is(.source, .about) p,
  .notice {
    max-inline-size: 52em;
  }
  .source p + p {
    margin-block-start: 0.25em;
  }
  .frame:lang(zh) .after {
    margin: 0;
  }
  sup {
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 0;
  }
  .source {
    margin-block-start: 1em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_border);
  }
  @supports not (color: oklch(from #000 l c h)) {
    .frame {
      --_accent: var(--a4p-accent, light-dark(#005ea8, #6db8f2));
    }
  }
  @supports not (color: light-dark(#000, #fff)) {
    .frame {
      --_text: var(--a4p-text, #14202b);
      --_muted: var(--a4p-muted, #51606e);
      --_surface: var(--a4p-surface, #fff);
      --_tint: #f2f6fa;
      --_border: var(--a4p-border, #d3dbe3);
      --_control: #7b8a99;
      --_accent: var(--a4p-accent, #005ea8);
    }
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
  @media print {
    .frame {
      color-scheme: light;
    }
    a[href^='http']::after {
      content: ' (\\2066' attr(href) '\\2069)';
      font-weight: 400;
    }
    .source {
      break-before: avoid;
    }
    /* A title stays with what follows. Firefox, which does not keep it there, keeps the part whole. */
    .keep {
      break-after: avoid;
      break-inside: avoid;
      padding-block-end: 12em !important;
      margin-block-end: -12em !important;
    }
    :is(.source, .about) p,
    .notice {
      max-inline-size: none;
    }
    @supports (-moz-appearance: none) {
      :is(.group, .detail, .section) {
        break-inside: avoid;
      }
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
