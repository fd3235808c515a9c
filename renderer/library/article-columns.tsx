import type { TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import type { ArticleRow } from '#electron/contract.ts';
import { ArticleTitle } from '../ui/article-title.tsx';
import type { ArticleSort } from './library-state.ts';

const CHIPS = 3;

/** The columns of the table of articles; sorting happens in the archive process. */
export function articleColumns(
  t: TFunction,
  language: string,
  sort: ArticleSort,
  descending: boolean,
  fieldName: (id: string) => string,
): TableColumnsType<ArticleRow> {
  const sorted = (key: ArticleSort) => ({
    key,
    sorter: true,
    sortOrder: sort === key ? (descending ? ('descend' as const) : ('ascend' as const)) : null,
  });
  return [
    {
      ...sorted('title'),
      title: t('article.title'),
      width: 260,
      ellipsis: true,
      render: (_, row) => <ArticleTitle article={row} />,
    },
    {
      ...sorted('medium'),
      title: t('article.medium'),
      dataIndex: 'medium',
      width: 116,
      ellipsis: true,
    },
    { ...sorted('publishedOn'), title: t('article.date'), dataIndex: 'publishedOn', width: 96 },
    {
      ...sorted('place'),
      title: t('article.place'),
      dataIndex: 'place',
      width: 120,
      ellipsis: true,
    },
    {
      ...sorted('referenceCode'),
      title: t('article.referenceCode'),
      width: 150,
      ellipsis: true,
      render: (_, row) => (
        <span className="number" title={row.referenceCode ?? undefined}>
          {row.referenceCode}
        </span>
      ),
    },
    {
      key: 'missing',
      title: t('article.described'),
      width: 100,
      render: (_, row) => <Described missing={row.missing} t={t} name={fieldName} />,
    },
    {
      key: 'initiatives',
      title: t('article.initiatives'),
      width: 174,
      render: (_, row) => <Chips labels={row.initiatives} />,
    },
    {
      ...sorted('pending'),
      title: t('article.pending'),
      width: 88,
      align: 'right',
      render: (_, row) => <Count n={row.pending} language={language} />,
    },
    {
      ...sorted('accepted'),
      title: t('article.accepted'),
      width: 96,
      align: 'right',
      render: (_, row) => <Count n={row.accepted} language={language} />,
    },
    {
      ...sorted('characters'),
      title: t('article.characters'),
      width: 88,
      align: 'right',
      render: (_, row) => <Count n={row.characters} language={language} />,
    },
    {
      ...sorted('filename'),
      title: t('article.source'),
      width: 150,
      ellipsis: true,
      render: (_, row) => (
        <span className="muted" title={`${row.filename}\nSHA-256 ${row.sha256}`}>
          {row.filename}
        </span>
      ),
    },
  ];
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

function Count({ n, language }: { readonly n: number; readonly language: string }) {
  return <span className={n === 0 ? 'faint' : 'number'}>{n.toLocaleString(language)}</span>;
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
