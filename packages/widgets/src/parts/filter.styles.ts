import { css } from '#lit';

/** The styles of a list's controls, and of what they say. They need the script, so not without it. */
export const filterStyles = css`
  .filter {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em 1em;
    padding-block-end: 1em;
  }
  .field {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
    flex: 1 1 12em;
    min-inline-size: 0;
    max-inline-size: 22em;
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.4;
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
    font-size: 1.2308em;
    inline-size: 100%;
    min-block-size: 2.5em;
    padding-block: 0.35em;
    padding-inline: 0.6em;
    background: var(--_surface);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  input:hover,
  select:hover {
    border-color: var(--_accent);
  }
  button {
    min-block-size: 2.5em;
    padding-inline: 0.25em;
    background: none;
    border: 0;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  button:hover {
    text-decoration-thickness: 2px;
  }
  .status {
    min-block-size: 1.6em;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .none {
    padding-block: 1.5em;
    border-block-start: 1px solid var(--_border);
  }
  @media (scripting: none) {
    .filter,
    .needs-script {
      display: none;
    }
  }
  @media print {
    .filter,
    .status:empty,
    .needs-script {
      display: none;
    }
  }
`;
