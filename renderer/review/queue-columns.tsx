import type { TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import type { ReviewGroup, ReviewSort } from '#electron/contract.ts';
import { ruleName } from '../ui/rule-name.ts';
import { hueOf, nameOf, type ThesaurusLooks } from '../workbench/looks.ts';
import { AS_SUGGESTED, moved, type Reach } from './adjust.ts';
import type { Listed } from './use-queue.ts';

interface QueueColumns {
  readonly t: TFunction;
  readonly sort: ReviewSort;
  readonly descending: boolean;
  readonly looks: ThesaurusLooks;
  /** Where the span of a row is being moved. */
  readonly reach: (Reach & { readonly id: string }) | null;
  readonly width: number;
  /** What is open: its own column would say the same on every line. */
  readonly group: ReviewGroup | null;
}

/** Widths in pixels of all columns but the two of the context, which share what is left. */
const WIDTHS = {
  match: 140,
  name: 150,
  title: 170,
  medium: 90,
  rule: 116,
  confidence: 108,
} as const;
const LEAST_CONTEXT = 150;
/** Below this many pixels the medium gives its room to the context. */
const ROOM_FOR_MEDIUM = 1200;

/** The columns of the queue: keyword in context, then what it is taken for, where and by which rule. */
export function queueColumns(input: QueueColumns): TableColumnsType<Listed> {
  const { t, sort, descending, looks, reach, width, group } = input;
  const inArticle = group?.by === 'article';
  const withMedium = !inArticle && width >= ROOM_FOR_MEDIUM;
  const taken =
    WIDTHS.match +
    (group === null || inArticle ? WIDTHS.name : 0) +
    (inArticle ? 0 : WIDTHS.title) +
    (withMedium ? WIDTHS.medium : 0) +
    WIDTHS.rule +
    WIDTHS.confidence;
  const context = Math.max(LEAST_CONTEXT, Math.floor((width - taken) / 2));
  const sorted = (key: ReviewSort) => ({
    key,
    sorter: true,
    sortOrder: sort === key ? (descending ? ('descend' as const) : ('ascend' as const)) : null,
  });
  const around = (row: Listed) => moved(row, reach?.id === row.id ? reach : AS_SUGGESTED);
  const columns: TableColumnsType<Listed> = [
    {
      ...sorted('before'),
      title: t('queue.before'),
      width: context,
      align: 'right',
      className: 'queue-before',
      render: (_, row) => <span className="serif queue-side">{around(row).before}</span>,
    },
    {
      key: 'match',
      title: t('queue.match'),
      width: WIDTHS.match,
      align: 'center',
      className: 'queue-match',
      render: (_, row) => {
        const { match } = around(row);
        const adjusted = reach?.id === row.id ? ' queue-adjusted' : '';
        return (
          <mark className={`serif ${hueOf(row.annotation, looks)}${adjusted}`} title={match}>
            {match}
          </mark>
        );
      },
    },
    {
      ...sorted('after'),
      title: t('queue.after'),
      width: context,
      className: 'queue-after',
      render: (_, row) => <span className="serif queue-side">{around(row).after}</span>,
    },
    {
      key: 'name',
      title: t('queue.takenFor'),
      width: WIDTHS.name,
      ellipsis: true,
      render: (_, { annotation }) => (
        <span title={nameOf(annotation)}>
          <span className="card-kind">{t(`kind.${annotation.kind}`)}</span> {nameOf(annotation)}
        </span>
      ),
    },
    {
      ...sorted('place'),
      title: t('queue.article'),
      dataIndex: 'title',
      width: WIDTHS.title,
      ellipsis: true,
    },
    {
      key: 'medium',
      title: t('article.medium'),
      dataIndex: 'medium',
      width: WIDTHS.medium,
      ellipsis: true,
    },
    {
      key: 'rule',
      title: t('queue.rule'),
      width: WIDTHS.rule,
      ellipsis: true,
      render: (_, { annotation }) => (
        <span className="muted" title={annotation.rule ?? undefined}>
          {ruleName(t, annotation.rule)}
        </span>
      ),
    },
    {
      ...sorted('confidence'),
      title: t('queue.confidence'),
      width: WIDTHS.confidence,
      align: 'right',
      render: (_, { annotation }) => (
        <span className="number muted">{Math.round(annotation.confidence * 100)}%</span>
      ),
    },
  ];
  const hidden = new Set([
    ...(group === null || inArticle ? [] : ['name']),
    ...(inArticle ? ['place'] : []),
    ...(withMedium ? [] : ['medium']),
  ]);
  return columns.filter(({ key }) => !hidden.has(String(key)));
}
