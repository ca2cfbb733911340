import { useState, type ReactNode } from 'react';
import type { GroupContent, PassageContent, RunContent } from '../../src/content.js';
import { matches } from '../../src/filter.js';
import { controls, groups, listFooter } from '../../src/shown-content.js';
import { Frame } from './parts.js';

const isFound = ({ lead, text }: PassageContent, query: string): boolean =>
  matches(`${lead} ${text}`, query);

function Passage({
  passage: { id, lead, text, sign, meta },
  isHidden,
}: {
  readonly passage: PassageContent;
  readonly isHidden: boolean;
}): ReactNode {
  return (
    <li id={id} className="item" hidden={isHidden}>
      <p className="text">
        <span id={`text-${id}`}>
          {lead ? (
            <>
              <span className="lead">{lead}</span>{' '}
            </>
          ) : null}
          {text}
        </span>
        {sign ? <sup>{sign}</sup> : null}{' '}
        <button className="cite" type="button" aria-describedby={`text-${id}`}>
          <span className="visually-hidden">{controls.cite}</span>
        </button>
      </p>
      {meta ? <p className="meta">{meta}</p> : null}
    </li>
  );
}

function Run({
  run: { mark, by, passages },
  query,
}: {
  readonly run: RunContent;
  readonly query: string;
}): ReactNode {
  return (
    <div className="run" hidden={!passages.some((passage) => isFound(passage, query))}>
      <p className="by">
        <span className={mark} aria-hidden="true" />
        {by}
      </p>
      <ul role="list">
        {passages.map((passage) => (
          <Passage key={passage.id} passage={passage} isHidden={!isFound(passage, query)} />
        ))}
      </ul>
    </div>
  );
}

function Group({
  group: { title, count, runs },
  query,
}: {
  readonly group: GroupContent;
  readonly query: string;
}): ReactNode {
  const found = runs.some(({ passages }) => passages.some((passage) => isFound(passage, query)));
  return (
    <details className="group fold" open={query !== ''} hidden={!found}>
      <summary className="fold-title">
        <h3>{title}</h3> <span className="group-count">{count}</span>
      </summary>
      <div className="runs">
        {runs.map((run) => (
          <Run key={run.passages[0]?.id} run={run} query={query} />
        ))}
      </div>
    </details>
  );
}

/** The list, with its filter. */
export function List(): ReactNode {
  const [query, setQuery] = useState('');
  return (
    <Frame>
      <p className="notice">{listFooter.notice}</p>
      <form className="filter" role="search" aria-label={controls.search}>
        <label className="field">
          <span>{controls.query}</span>{' '}
          <input
            type="search"
            autoComplete="off"
            value={query}
            onChange={({ target }) => setQuery(target.value)}
          />
        </label>
        {controls.choices.map(({ label, options }) => (
          <label className="field" key={label}>
            <span>{label}</span>{' '}
            <select>
              {options.map(([value, name]) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ))}
      </form>
      <div className="found">
        <p className="status" role="status" />
      </div>
      {groups.map((group) => (
        <Group key={group.title} group={group} query={query} />
      ))}
      <p className="sign-note">{controls.sign}</p>
      <div className="downloads">
        {controls.formats.map((format) => (
          <button key={format} type="button">
            {format}
          </button>
        ))}
      </div>
      <div className="source">
        <p>{listFooter.source}</p>
        <p>{listFooter.age}</p>
      </div>
    </Frame>
  );
}
