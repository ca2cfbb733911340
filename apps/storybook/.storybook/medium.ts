/**
 * Shows what a page cannot ask a browser for: how the widgets look in print, in forced colours and
 * with reduced motion. Their `@media` rules for it are made to apply; the rest of what a browser does
 * then (its own colours, page breaks) it does not do here.
 */

/** Which rules apply in each medium besides those that apply anyway. */
const FEATURES: Readonly<Record<string, RegExp>> = {
  print: /\bprint\b/,
  'forced-colors': /\(forced-colors: active\)/,
  'reduced-motion': /\(prefers-reduced-motion: reduce\)/,
};

/** The media that a toolbar offers besides the screen. */
export type Medium = 'screen' | 'print' | 'forced-colors' | 'reduced-motion';

const written = new WeakMap<CSSMediaRule, string>();

function mediaRules(rules: CSSRuleList): CSSMediaRule[] {
  return [...rules].flatMap((rule) => {
    const inside = rule instanceof CSSGroupingRule ? mediaRules(rule.cssRules) : [];
    return rule instanceof CSSMediaRule ? [rule, ...inside] : inside;
  });
}

function sheetsIn(root: ParentNode): CSSStyleSheet[] {
  return [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [...shadowRoot.adoptedStyleSheets, ...sheetsIn(shadowRoot)] : [],
  );
}

/**
 * Makes the widgets look as they do in a medium.
 *
 * @param medium - the medium
 * @param root - where the widgets are
 * @example showAs('print', document.body);
 */
export function showAs(medium: Medium, root: ParentNode): void {
  const feature = FEATURES[medium];
  const sheets = [...new Set(sheetsIn(root))];
  for (const rule of sheets.flatMap(({ cssRules }) => mediaRules(cssRules))) {
    const condition = written.get(rule) ?? rule.media.mediaText;
    written.set(rule, condition);
    rule.media.mediaText = feature?.test(condition) ? 'all' : condition;
  }
}
