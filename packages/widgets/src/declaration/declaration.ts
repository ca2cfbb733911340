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
    const { commitments, declaration } = content;
    const { anchors, notices } = commitments;
    const provenance = declaration.provenance ?? commitments.provenance;
    const [before, link, after] = declaration.unPage;
    return html`${markLine(provenance)}${sourceLine(provenance)}
      ${
        sections.length > 1 || sections.includes('areas')
          ? contentsTemplate(sections, content)
          : nothing
      }
      ${sections.map((section) => sectionTemplate(section, content, context))}
      <slot name="extra"></slot>
      ${about(declaration.about, [
        ...(anchors ? [] : [commitmentsNotice(commitments, notices.all)]),
        declaration.editorial,
      ])}
      <p class="un-page">${before}${citation(link)}${after}</p>`;
  }
}

function contentsTemplate(
  sections: readonly Section[],
  { areas: { areas }, declaration: { contents, headings } }: DeclarationContent,
): TemplateResult {
  const links = sections.flatMap((section): readonly (readonly [string, string])[] =>
    section === 'areas'
      ? areas.map(({ id, title }) => [`area-${id}`, title])
      : [[`section-${section}`, headings[section]]],
  );
  return html`<nav class="contents" aria-labelledby="contents">
    <p class="contents-title" id="contents">${contents}</p>
    <ul role="list">
      ${links.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}
    </ul>
  </nav>`;
}

function sectionTemplate(
  section: Section,
  content: DeclarationContent,
  context: Context,
): TemplateResult {
  if (section === 'areas') {
    const inside = { ...context, headingLevel: context.headingLevel + 1 };
    return html`<div class="section">
      ${content.areas.areas.map(({ id }) => areaDetailTemplate(id, content, inside, null))}
    </div>`;
  }
  const { headings, marks, paragraphs: texts } = content.declaration;
  const paragraphs = (some: readonly string[]): readonly TemplateResult[] =>
    some.map((paragraph) => html`<p part="text">${paragraph}</p>`);
  return html`<section class="section" id="section-${section}" aria-labelledby="heading-${section}">
    <div id="heading-${section}">${heading(context.headingLevel, headings[section])}</div>
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
