import { css } from '#lit';

/**
 * What prerendered HTML has besides an element's styles. Controls keep their room and stay out of sight
 * until the script is there. The empty spans that carry the ids of places take no room; the one that the
 * page's address names is a line.
 */
export const staticStyles = css`
  .filter,
  .needs-script {
    visibility: hidden;
  }
  ::slotted(span:empty) {
    position: absolute;
  }
  ::slotted(span:target) {
    inline-size: 2em;
    border-block-start: 2px solid var(--_accent);
  }
`;
