import { fill } from '@a4p/declaration';
import { html, type TemplateResult } from '#lit';
import type { CommitmentsChunk } from '../base/commitments-chunk.js';
import { field, valueOf } from '../parts/filter-form.js';
import type { CommitmentFilter } from './commitment-filter.js';
import { FORMATS, type Format } from './export.js';

/** The fields of area and party. */
export function fieldsOf(
  { messages, shortTitles, parties }: CommitmentsChunk,
  filter: CommitmentFilter,
  change: (changed: Partial<CommitmentFilter>) => void,
): readonly TemplateResult[] {
  const select = (
    name: 'area' | 'party',
    all: string,
    options: Readonly<Record<string, string>>,
  ): TemplateResult =>
    field(
      messages[name],
      html`<select @change=${(event: Event) => change({ [name]: valueOf(event) })}>
        ${[['', all] as const, ...Object.entries(options)].map(
          ([value, title]) =>
            html`<option value=${value} .selected=${value === filter[name]}>${title}</option>`,
        )}
      </select>`,
    );
  return [
    select('area', messages.allAreas, shortTitles),
    select('party', messages.allParties, parties),
  ];
}

/** The buttons that hand out what is shown. */
export function downloadsTemplate(
  { messages }: CommitmentsChunk,
  download: (format: Format) => void,
): TemplateResult {
  return html`<div class="downloads needs-script">
    ${FORMATS.map(
      (format) =>
        html`<button type="button" @click=${() => download(format)}>
          <span>${fill(messages.download, { format: format.toUpperCase() })}</span>
        </button>`,
    )}
  </div>`;
}
