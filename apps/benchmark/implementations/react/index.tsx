import { useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Implementation, Part } from '../../src/implementation.js';
import { addStyles } from '../../src/page-styles.js';
import { content } from '../../src/shown-content.js';
import type { Card, Item } from '../../src/content.js';
import { matches } from '../../src/filter.js';

function Pictogram({ path }: { readonly path: string }): ReactNode {
  return (
    <svg className="pictogram" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

function Article({
  card: { id, number, title, pictogram, opening, count },
}: {
  readonly card: Card;
}): ReactNode {
  return (
    <article className="card" aria-labelledby={`title-${id}`}>
      <div className="card-top">
        <Pictogram path={pictogram} />
        <span className="numeral" aria-hidden="true">
          {number}
        </span>
      </div>
      <div id={`title-${id}`}>
        <h3>{title}</h3>
      </div>
      <p className="opening">{opening}</p>
      <p className="count">{count}</p>
    </article>
  );
}

function Foot({ card: { notice, source } }: { readonly card: Card }): ReactNode {
  return (
    <>
      <p className="notice">{notice}</p>
      <div className="source">{source}</div>
    </>
  );
}

function Frame({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <div className="frame" lang="fr" dir="ltr">
      {children}
    </div>
  );
}

function Grid(): ReactNode {
  const { cards } = content;
  return (
    <Frame>
      <ul className="grid" role="list">
        {cards.map((card) => (
          <li key={card.id}>
            <Article card={card} />
          </li>
        ))}
      </ul>
      <Foot card={cards[0] as Card} />
    </Frame>
  );
}

function Passage({
  item: { id, lead, text, mark, meta },
  isHidden,
  cite,
}: {
  readonly item: Item;
  readonly isHidden: boolean;
  readonly cite: string;
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
        {meta.slice(1).map((words) => (
          <span key={words}>{words}</span>
        ))}
        <button type="button">{cite}</button>
      </p>
    </li>
  );
}

function List(): ReactNode {
  const { controls, groups } = content;
  const [query, setQuery] = useState('');
  const isHidden = ({ lead, text }: Item): boolean => !matches(`${lead} ${text}`, query);
  return (
    <Frame>
      <form className="filter" role="search" aria-label={controls.search}>
        <label className="field">
          {controls.words}
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
          {controls.downloads}
          {controls.formats.map((format) => (
            <button key={format} type="button">
              {format}
            </button>
          ))}
        </p>
      </form>
      <p className="notice">{controls.notice}</p>
      <p className="status" role="status" />
      {groups.map(({ title, pictogram, items }) => (
        <div className="group" key={title} hidden={items.every(isHidden)}>
          <div className="group-title">
            <Pictogram path={pictogram} />
            <div>
              <h3>{title}</h3>
            </div>
          </div>
          <ul role="list">
            {items.map((item) => (
              <Passage key={item.id} item={item} isHidden={isHidden(item)} cite={controls.cite} />
            ))}
          </ul>
        </div>
      ))}
      <div className="source">{controls.source}</div>
    </Frame>
  );
}

function Counter(): ReactNode {
  const words = [...content.counter.html.matchAll(/>([^<]+)</g)].map(([, text]) => text);
  const [number, what, beside, date, of, by, source] = words;
  return (
    <Frame>
      <div className="counter">
        <p className="sentence">
          <span className="number">{number}</span>
          <span>{what}</span>
        </p>
        <p className="beside">
          <span>{beside}</span>
          <span>{date}</span>
          <span>
            {of}
            <cite lang="en">
              <a href="https://peacekeeping.un.org/">{by}</a>
            </cite>
          </span>
        </p>
      </div>
      <div className="source">{source}</div>
    </Frame>
  );
}

const PARTS = { grid: Grid, list: List, counter: Counter };

/** Components in the page's own tree. */
export default {
  name: 'React',
  show(part: Part, target: HTMLElement) {
    addStyles(content[part].css);
    const Shown = PARTS[part];
    createRoot(target).render(<Shown />);
  },
  showCards(count: number, target: HTMLElement) {
    addStyles(content.card.css);
    createRoot(target).render(
      Array.from({ length: count }, (_, at) => {
        const card = content.cards[at % 8] as Card;
        return (
          <Frame key={at}>
            <Article card={card} />
            <Foot card={card} />
          </Frame>
        );
      }),
    );
  },
  isThere: (target: HTMLElement) => target.childElementCount > 0,
  type(words: string, target: HTMLElement) {
    const field = target.querySelector('input');
    const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    // React notices a value that is not written through its own property.
    native?.set?.call(field, words);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  },
} satisfies Implementation;
