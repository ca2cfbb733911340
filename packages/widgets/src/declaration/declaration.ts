import { html, nothing, type TemplateResult } from '#lit';
import { areaDetailTemplate, type DetailChunks } from '../area-detail/area-detail.template.js';
import type { Context } from '../base/element.js';
import { AnchoredElement } from '../parts/anchored-element.js';
import { commitmentsNotice } from '../parts/commitments-notice.js';
import { citation } from '../parts/citation.js';
import { heading } from '../parts/heading.js';
import { choicesIn } from '../parts/choices.js';
import { about } from '../parts/about.js';
import { SECTIONS, type Section } from '../parts/sections.js';
import { markLine, sourceLine } from '../parts/source-line.js';
import { pledgeTemplate } from '../pledge/pledge.template.js';
import type { ContentOf } from '../base/chunks.js';
import { declarationStyles } from './declaration.styles.js';

type DeclarationContent = ContentOf<DetailChunks | 'pledge'>;

/**
 * The whole page: its sections in order, with a list of contents, to be read, cited and printed.
 * Addresses such as `#area-protection` and `#protection-2` lead to an area and to a passage.
 *
 * @element a4p-declaration
 *
 * @attr {string} sections - some of introduction, improvement, implementation, areas, endorsement, separated by spaces or commas; all if not given or none is known
 *
 * @csspart title - the headings
 * @csspart text - the paragraphs
 * @csspart item - a passage in a paragraph of commitments
 *
 * @cssprop --a4p-gap - the space between columns
 *
 * @example
 * <a4p-declaration sections="introduction areas" lang="fr">Action pour le maintien de la paix</a4p-declaration>
 */
export class A4pDeclaration extends AnchoredElement<DetailChunks | 'pledge'> {
  static override readonly tagName = 'a4p-declaration';
  static override readonly chunks = [
    'areas',
    'pictograms',
    'commitments',
    'declaration',
    'pledge',
  ] as const;
  static override styles = [super.styles, declarationStyles];
  static override properties = { sections: {} };

  declare sections: string | null;

  protected override render(): TemplateResult {
    const { content, context } = this;
    const sections = choicesIn(this.sections, SECTIONS, (unknown) =>
      this.reportInvalid('sections', 'name some of', SECTIONS, unknown),
    );
    const { areas, commitments, declaration } = content;
    const { anchors, notices } = commitments;
    const provenance = declaration.provenance ?? commitments.provenance;
    const [before, link, after] = declaration.unPage;
    const inside = { ...context, headingLevel: context.headingLevel + 1 };
    return html`${heading(context.headingLevel, areas.name)}${markLine(provenance)}${sourceLine(provenance)}
      <div class="page">
        ${
          sections.length > 1 || sections.includes('areas')
            ? contentsTemplate(sections, content)
            : nothing
        }
        <div class="sections">
          ${sections.map((section) =>
            section === 'areas'
              ? areasTemplate(sections, content, inside)
              : sectionTemplate(section, content, inside),
          )}
        </div>
      </div>
      <slot name="extra"></slot>
      ${about(declaration.about, [
        ...(anchors ? [] : [commitmentsNotice(commitments, notices.all)]),
        declaration.editorial,
      ])}
      <p class="un-page">${before}${citation(link)}${after}</p>`;
  }
}

/** A section with a heading of its own. */
type Heading = Exclude<Section, 'areas'>;

/** The areas belong to the section that says that they follow. */
const BEFORE_AREAS: Section = 'implementation';

function contentsTemplate(
  sections: readonly Section[],
  { commitments: { shortTitles }, declaration: { contents, headings } }: DeclarationContent,
): TemplateResult {
  const link = (id: string, title: string) => html`<a href="#${id}">${title}</a>`;
  const ofAreas = html`<ol>
    ${Object.entries(shortTitles).map(([id, title]) => html`<li>${link(`area-${id}`, title)}</li>`)}
  </ol>`;
  const item = (section: Section): TemplateResult | typeof nothing => {
    if (section === 'areas') {
      return sections.includes(BEFORE_AREAS) ? nothing : html`<li>${ofAreas}</li>`;
    }
    const holdsAreas = section === BEFORE_AREAS && sections.includes('areas');
    return html`<li>
      ${link(`section-${section}`, headings[section])}${holdsAreas ? ofAreas : nothing}
    </li>`;
  };
  return html`<nav class="contents" aria-labelledby="contents">
    <details class="fold">
      <summary class="fold-title"><span id="contents">${contents}</span></summary>
      <ul role="list">
        ${sections.map(item)}
      </ul>
    </details>
  </nav>`;
}

function areasTemplate(
  sections: readonly Section[],
  content: DeclarationContent,
  { headingLevel, ...context }: Context,
): TemplateResult {
  const level = sections.includes(BEFORE_AREAS) ? headingLevel + 1 : headingLevel;
  const inside = { ...context, headingLevel: level };
  return html`<div class="areas">
    ${content.areas.areas.map(({ id }) => areaDetailTemplate(id, content, inside, { isNumbered: true }))}
  </div>`;
}

function sectionTemplate(
  section: Heading,
  content: DeclarationContent,
  { headingLevel }: Context,
): TemplateResult {
  const { headings, marks, paragraphs: texts } = content.declaration;
  const paragraphs = (some: readonly string[]): readonly TemplateResult[] =>
    some.map((paragraph) => html`<p part="text">${paragraph}</p>`);
  return html`<section class="section" id="section-${section}" aria-labelledby="heading-${section}">
    <div class="section-title keep" id="heading-${section}">${heading(headingLevel, headings[section])}</div>
    ${marks ? markLine({ mark: marks[section] }) : nothing}
    ${paragraphs(texts[section])}
    ${
      section === 'endorsement'
        ? html`${pledgeTemplate(content.pledge)}
        ${paragraphs(texts.endorsementEnd)}`
        : nothing
    }
  </section>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'a4p-declaration': A4pDeclaration;
  }
}
