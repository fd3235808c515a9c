import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import type { ArticleRow } from '#electron/contract.ts';
import { TitleText } from '../ui/article-title.tsx';
import type { ArticleSort } from './library-state.ts';

const CHIPS = 3;

/** The column of the boxes that mark rows. */
export const MARK = 'mark';

/** A column of the table of articles. */
export interface ArticleColumn {
  readonly key: string;
  readonly title: ReactNode;
  /** Pixels. */
  readonly width: number;
  readonly sort?: ArticleSort;
  /** Cut off where it is too long; it is there in full as a title. */
  readonly ellipsis?: boolean;
  readonly align?: 'right';
  readonly draw: (row: ArticleRow, isMarked: boolean) => ReactNode;
}

/** The columns of the table of articles; sorting happens in the archive process. */
export function articleColumns(
  t: TFunction,
  language: string,
  fieldName: (id: string) => string,
): readonly ArticleColumn[] {
  const numbers = new Intl.NumberFormat(language);
  const count = (n: number): ReactNode => (
    <span className={n === 0 ? 'faint' : 'number'}>{numbers.format(n)}</span>
  );
  return [
    {
      key: MARK,
      title: null,
      width: 34,
      draw: (row, isMarked) => (
        <input
          type="checkbox"
          checked={isMarked}
          aria-label={t('library.selectRow', { title: row.title ?? t('article.untitled') })}
          onChange={wholeRow}
        />
      ),
    },
    {
      key: 'title',
      sort: 'title',
      title: t('article.title'),
      width: 260,
      ellipsis: true,
      draw: (row) => <TitleText article={row} t={t} />,
    },
    {
      key: 'medium',
      sort: 'medium',
      title: t('article.medium'),
      width: 116,
      ellipsis: true,
      draw: ({ medium }) => <span title={medium}>{medium}</span>,
    },
    {
      key: 'publishedOn',
      sort: 'publishedOn',
      title: t('article.date'),
      width: 96,
      draw: ({ publishedOn }) => publishedOn,
    },
    {
      key: 'place',
      sort: 'place',
      title: t('article.place'),
      width: 120,
      ellipsis: true,
      draw: ({ place }) => <span title={place}>{place}</span>,
    },
    {
      key: 'referenceCode',
      sort: 'referenceCode',
      title: t('article.referenceCode'),
      width: 150,
      ellipsis: true,
      draw: ({ referenceCode }) => (
        <span className="number" title={referenceCode ?? undefined}>
          {referenceCode}
        </span>
      ),
    },
    {
      key: 'missing',
      title: t('article.described'),
      width: 100,
      draw: ({ missing }) => <Described missing={missing} t={t} name={fieldName} />,
    },
    {
      key: 'initiatives',
      title: t('article.initiatives'),
      width: 174,
      draw: ({ initiatives }) => <Chips labels={initiatives} />,
    },
    {
      key: 'pending',
      sort: 'pending',
      title: t('article.pending'),
      width: 88,
      align: 'right',
      draw: ({ pending }) => count(pending),
    },
    {
      key: 'accepted',
      sort: 'accepted',
      title: t('article.accepted'),
      width: 96,
      align: 'right',
      draw: ({ accepted }) => count(accepted),
    },
    {
      key: 'characters',
      sort: 'characters',
      title: t('article.characters'),
      width: 88,
      align: 'right',
      draw: ({ characters }) => count(characters),
    },
    {
      key: 'filename',
      sort: 'filename',
      title: t('article.source'),
      width: 150,
      ellipsis: true,
      draw: ({ filename, sha256 }) => (
        <span className="muted" title={`${filename}\nSHA-256 ${sha256}`}>
          {filename}
        </span>
      ),
    },
  ];
}

/** The columns as wide in all as the room for them, if that is more than they need. */
export function stretched(
  columns: readonly ArticleColumn[],
  room: number,
): { readonly columns: readonly ArticleColumn[]; readonly width: number } {
  const needed = columns.reduce((sum, { width }) => sum + width, 0);
  if (needed >= room) return { columns, width: needed };
  const [mark, ...others] = columns;
  if (mark === undefined) return { columns, width: needed };
  const factor = (room - mark.width) / (needed - mark.width);
  const wider = others.map((column) => ({
    ...column,
    width: Math.floor(column.width * factor),
  }));
  return { columns: [mark, ...wider], width: room };
}

/** What a press on a row does is done by the rows as a whole. */
function wholeRow(): void {
  // A box whose state is given wants somebody who is told.
}

/** Whether the required fields say something, and which do not. */
function Described(props: {
  readonly missing: readonly string[];
  readonly t: TFunction;
  readonly name: (id: string) => string;
}) {
  const { missing, t, name } = props;
  if (missing.length === 0) return <span className="faint">{t('article.whole')}</span>;
  return (
    <span className="described-lacking" title={missing.map(name).join('、')}>
      {t('article.lacking', { n: missing.length })}
    </span>
  );
}

function Chips({ labels }: { readonly labels: readonly string[] }) {
  if (labels.length === 0) return null;
  return (
    <span className="chips" title={labels.join('  ')}>
      {labels.slice(0, CHIPS).map((label) => (
        <span key={label} className="chip">
          {label}
        </span>
      ))}
      {labels.length > CHIPS && <span className="muted">+{labels.length - CHIPS}</span>}
    </span>
  );
}
