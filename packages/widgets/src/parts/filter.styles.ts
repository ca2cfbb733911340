import { css } from '#lit';
import { chevronStyles } from './chevron.styles.js';
import { visuallyHiddenStyles } from './visually-hidden.styles.js';

/** The styles of a list's controls, and of what they say. They need the script, so not without it. */
export const filterStyles = [
  visuallyHiddenStyles,
  chevronStyles,
  css`
  .filter {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
    gap: 0.75em 1em;
    padding-block-start: 0.25em;
  }
  .field {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
    min-inline-size: 0;
    color: var(--_muted);
  }
  .field:only-child {
    max-inline-size: 24em;
  }
  .field > span {
    font-size: 0.875em;
  }
  input,
  select,
  button {
    font: inherit;
    color: var(--_text);
    margin: 0;
  }
  input,
  select {
    appearance: none;
    inline-size: 100%;
    block-size: 2.75em;
    padding-block: 0;
    padding-inline: 0.6em;
    background: var(--_surface);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  /* There is a button that resets all. */
  input::-webkit-search-cancel-button {
    appearance: none;
  }
  select {
    padding-inline-end: 2em;
    text-overflow: ellipsis;
  }
  .field:has(select) {
    position: relative;
  }
  .field:has(select)::after {
    inset-block-end: 1.25em;
  }
  input:hover,
  select:hover {
    border-color: var(--_accent);
  }
  button {
    min-block-size: 24px;
    padding: 0;
    background: none;
    border: 0;
    color: var(--_accent);
    cursor: pointer;
  }
  /* WebKit underlines no button, but what is in it. */
  button > span {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  button:hover > span {
    text-decoration-thickness: 2px;
  }
  .found {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    min-block-size: 3em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .status:not(:empty) {
    margin-inline-end: 1em;
  }
  .none {
    padding-block: 1.5em;
    border-block-start: 1px solid var(--_border);
  }
  @media (scripting: none) {
    .filter,
    .needs-script {
      display: none !important;
    }
  }
  @media print {
    .filter,
    .found,
    .needs-script {
      display: none !important;
    }
  }
`,
];
