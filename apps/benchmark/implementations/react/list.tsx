import { useState, type ReactNode } from 'react';
import type { PassageContent } from '../../src/content.js';
import { matches } from '../../src/filter.js';
import { controls, groups, listFooter } from '../../src/shown-content.js';
import { Frame, Pictogram } from './parts.js';

function Passage({
  passage: { id, lead, text, mark, meta },
  isHidden,
}: {
  readonly passage: PassageContent;
  readonly isHidden: boolean;
}): ReactNode {
  return (
    <li id={id} className="item" hidden={isHidden}>
      <p className="text">
        {lead ? (
          <>
            <span className="lead">{lead}</span>{' '}
          </>
        ) : null}
        {text}
      </p>
      <p className="meta">
        <span>
          <span className={mark} aria-hidden="true" />
          {meta[0]}
        </span>
        {meta.slice(1).map((each) => (
          <span key={each}>{each}</span>
        ))}
        <button type="button">{controls.cite}</button>
      </p>
    </li>
  );
}

/** The list, with its filter. */
export function List(): ReactNode {
  const [query, setQuery] = useState('');
  const isHidden = ({ lead, text }: PassageContent): boolean => !matches(`${lead} ${text}`, query);
  return (
    <Frame>
      <form className="filter" role="search" aria-label={controls.search}>
        <label className="field">
          {controls.query}
          <input
            type="search"
            autoComplete="off"
            value={query}
            onChange={({ target }) => setQuery(target.value)}
          />
        </label>
        {controls.choices.map(({ label, options }) => (
          <label className="field" key={label}>
            {label}
            <select>
              {options.map(([value, name]) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button type="reset">{controls.reset}</button>
        <p className="downloads">
          {controls.formats.map((format) => (
            <button key={format} type="button">
              {format}
            </button>
          ))}
        </p>
      </form>
      <p className="notice">{listFooter.notice}</p>
      <p className="status" role="status" />
      {groups.map(({ title, passages }) => (
        <div className="group" key={title} hidden={passages.every(isHidden)}>
          <div className="group-title">
            <h3>{title}</h3>
          </div>
          <ul role="list">
            {passages.map((passage) => (
              <Passage key={passage.id} passage={passage} isHidden={isHidden(passage)} />
            ))}
          </ul>
        </div>
      ))}
      <div className="source">
        <p>{listFooter.source}</p>
        <p>{listFooter.age}</p>
      </div>
    </Frame>
  );
}
