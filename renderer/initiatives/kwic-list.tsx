import { Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SurgeryHit } from '#electron/contract.ts';

/** Height of a row in pixels; the list draws only those in view. */
const ROW = 46;
const OVERSCAN = 4;

interface KwicListProps {
  readonly hits: readonly SurgeryHit[];
  readonly total: number;
  readonly height: number;
  /** Asked for when the rows that are there come to their end. */
  readonly onMore: () => void;
  /** Picked annotations; null where none are to be picked. */
  readonly picked: readonly string[] | null;
  readonly onPick: (id: string) => void;
}

/** Annotations as keyword in context with what becomes of each; of thousands, only those in view are drawn. */
export function KwicList({ hits, total, height, onMore, picked, onPick }: KwicListProps) {
  const { t } = useTranslation();
  const [top, setTop] = useState(0);
  const first = Math.max(0, Math.floor(top / ROW) - OVERSCAN);
  const count = Math.ceil(height / ROW) + 2 * OVERSCAN;
  const shown = hits.slice(first, first + count);
  return (
    <div
      className="kwic-window"
      style={{ maxHeight: height }}
      role="region"
      aria-label={t('surgery.mentions')}
      tabIndex={0}
      data-testid="surgery-hits"
      onScroll={({ currentTarget }) => {
        setTop(currentTarget.scrollTop);
        const last = (currentTarget.scrollTop + height) / ROW;
        if (last + count > hits.length && hits.length < total) onMore();
      }}
    >
      <ol className="kwic" style={{ height: hits.length * ROW }}>
        {shown.map((hit, at) => (
          <li
            key={hit.annotationId}
            className="kwic-row"
            style={{ top: (first + at) * ROW }}
            data-testid="surgery-hit"
            data-fate={hit.fate}
          >
            {picked !== null && (
              <input
                type="checkbox"
                aria-label={t('surgery.pick', { quote: hit.match })}
                checked={picked.includes(hit.annotationId) || hit.fate !== 'stays'}
                disabled={hit.fate !== 'stays' && !picked.includes(hit.annotationId)}
                onChange={() => onPick(hit.annotationId)}
              />
            )}
            <span className="kwic-text">
              <span className="kwic-line serif">
                <span className="kwic-before">{hit.before}</span>
                <mark>{hit.match}</mark>
                <span className="kwic-after">{hit.after}</span>
              </span>
              <span className="kwic-from muted">{hit.title === '' ? hit.filename : hit.title}</span>
            </span>
            <span className="kwic-fate">
              {hit.status !== 'accepted' && <Tag>{t(`status.${hit.status}`)}</Tag>}
              {hit.fate !== 'stays' && (
                <Tag className={`fate-${hit.fate}`}>{t(`fate.${hit.fate}`)}</Tag>
              )}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
