import { useTranslation } from 'react-i18next';
import type { SearchRow, Snippet } from '#electron/contract.ts';
import { useSearch } from './search-state.ts';
import { SHOWN_PASSAGES } from './result-items.ts';

/** Units before a match that a passage shows: more would push the match out of sight. */
const BEFORE = 24;

interface PlacedRow {
  readonly id: string;
  /** Where it stands in the list, in pixels. */
  readonly place: { readonly top: number; readonly bottom: number };
  readonly isCurrent: boolean;
}

interface ResultRowProps extends PlacedRow {
  readonly row: SearchRow;
  /** The passage that Enter opens; null for rows that the keys do not act on. */
  readonly passage: number | null;
  readonly isUnfolded: boolean;
  readonly onChoose: (passage?: number) => void;
  readonly onOpen: (passage: number) => void;
}

/** An article that was found: what it is, and a few of its passages. */
export function ResultRow(props: ResultRowProps) {
  const { id, place, row, isCurrent, passage, isUnfolded, onChoose, onOpen } = props;
  const { t, i18n } = useTranslation();
  const unfold = useSearch((state) => state.unfold);
  const { article, snippets, duplicates, hits } = row;
  const shown = snippets.slice(0, SHOWN_PASSAGES);
  return (
    <div
      id={id}
      role="option"
      aria-selected={isCurrent}
      className="search-result"
      data-testid="search-result"
      data-article-id={article.id}
      data-current={isCurrent}
      style={{ top: place.top, height: place.bottom - place.top }}
      onClick={({ target }) => {
        onChoose(passageAt(target) ?? undefined);
        if (isIn(target, '[data-unfold]')) unfold(article.id);
      }}
      onDoubleClick={({ target }) => {
        if (!isIn(target, '[data-unfold]')) onOpen(passageAt(target) ?? 0);
      }}
    >
      <div className="search-result-line">
        <ArticleName row={row} />
        {duplicates.length > 0 && (
          <span className="search-reprints" data-unfold="" data-testid="search-unfold">
            {isUnfolded ? '▾' : '▸'} {t('search.reprints', { n: duplicates.length })}
          </span>
        )}
        {hits > shown.length && (
          <span className="muted number">
            {t('search.hits', { n: hits.toLocaleString(i18n.language) })}
          </span>
        )}
        {article.accepted > 0 && (
          <span className="chip number">{t('search.accepted', { n: article.accepted })}</span>
        )}
        {article.pending > 0 && (
          <span className="chip number search-pending">
            {t('search.pending', { n: article.pending })}
          </span>
        )}
        <ArticleFacts row={row} />
      </div>
      {shown.map((snippet, at) => (
        <div
          key={at}
          className="search-passage serif"
          data-testid="search-passage"
          data-passage={at}
          data-chosen={passage === at && shown.length > 1}
        >
          <Passage snippet={snippet} />
        </div>
      ))}
    </div>
  );
}

/** The passage that was clicked; null beside all of them. */
function passageAt(target: EventTarget): number | null {
  const passage = target instanceof Element ? target.closest('[data-passage]') : null;
  return passage === null ? null : Number(passage.getAttribute('data-passage'));
}

function isIn(target: EventTarget, place: string): boolean {
  return target instanceof Element && target.closest(place) !== null;
}

interface ReprintRowProps extends PlacedRow {
  /** Null while it is being looked up. */
  readonly reprint: SearchRow | null;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
}

/** An article that prints nearly the same as the one above it. */
export function ReprintRow({ id, place, reprint, isCurrent, onChoose, onOpen }: ReprintRowProps) {
  return (
    <div
      id={id}
      role="option"
      aria-selected={isCurrent}
      className="search-result search-reprint"
      data-testid="search-reprint"
      data-current={isCurrent}
      style={{ top: place.top, height: place.bottom - place.top }}
      onClick={() => onChoose()}
      onDoubleClick={onOpen}
    >
      <div className="search-result-line">
        {reprint !== null && (
          <>
            <ArticleName row={reprint} />
            <ArticleFacts row={reprint} />
          </>
        )}
      </div>
    </div>
  );
}

function ArticleName({ row: { article } }: { readonly row: SearchRow }) {
  const { t } = useTranslation();
  return (
    <span className="search-title serif" title={article.title}>
      {article.title === '' ? (
        <span className="muted">[{t('article.untitled')}]</span>
      ) : (
        article.title
      )}
    </span>
  );
}

function ArticleFacts({ row: { article } }: { readonly row: SearchRow }) {
  const { medium, publishedOn, place, filename } = article;
  return (
    <span className="search-facts muted" title={filename}>
      {[medium, publishedOn, place].filter((fact) => fact !== '').join(' · ')}
    </span>
  );
}

function Passage({ snippet: { before, match, after, role } }: { readonly snippet: Snippet }) {
  const { t } = useTranslation();
  const units = [...before];
  const lead = units.length > BEFORE ? `…${units.slice(-BEFORE).join('')}` : before;
  return (
    <>
      {role !== 'body' && (
        <span className="search-role">{role === null ? t('kind.note') : t(`role.${role}`)}</span>
      )}
      {lead}
      <mark>{match}</mark>
      {after}
    </>
  );
}
