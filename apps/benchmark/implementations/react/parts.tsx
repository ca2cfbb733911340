import type { ReactNode } from 'react';
import type { CardContent, FooterContent } from '../../src/content.js';

/** The pictogram of an area. */
export function Pictogram({ path }: { readonly path: string }): ReactNode {
  return (
    <svg className="pictogram" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

/** One card. */
export function Article({
  card: { id, title, pictogram, summary, kind, count },
}: {
  readonly card: CardContent;
}): ReactNode {
  return (
    <article className="card" aria-labelledby={`title-${id}`}>
      <div className="card-top">
        <Pictogram path={pictogram} />
      </div>
      <div id={`title-${id}`}>
        <h3>{title}</h3>
      </div>
      <p className="summary">{summary}</p>
      <p className="meta">{kind}</p>
      <p className="count">{count}</p>
    </article>
  );
}

/** What stands below. */
export function Footer({
  content: { notice, source, age },
}: {
  readonly content: FooterContent;
}): ReactNode {
  return (
    <>
      <p className="notice">{notice}</p>
      <div className="source">
        <p>{source}</p>
        <p>{age}</p>
      </div>
    </>
  );
}

/** What stands around every widget. */
export function Frame({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <div className="frame" lang="fr" dir="ltr">
      {children}
    </div>
  );
}
