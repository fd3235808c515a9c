import type { TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import type { ReviewSort } from '#electron/contract.ts';
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
}

/** Widths in pixels of all columns but the two of the context, which share what is left. */
const MATCH = 170;
const NAME = 170;
const TITLE = 180;
const MEDIUM = 110;
const RULE = 120;
const CONFIDENCE = 78;

/** The columns of the queue: keyword in context, then what it is taken for, where and by which rule. */
export function queueColumns(input: QueueColumns): TableColumnsType<Listed> {
  const { t, sort, descending, looks, reach, width } = input;
  const context = Math.max(180, (width - MATCH - NAME - TITLE - MEDIUM - RULE - CONFIDENCE) / 2);
  const sorted = (key: ReviewSort) => ({
    key,
    sorter: true,
    sortOrder: sort === key ? (descending ? ('descend' as const) : ('ascend' as const)) : null,
  });
  const around = (row: Listed) => moved(row, reach?.id === row.id ? reach : AS_SUGGESTED);
  return [
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
      width: MATCH,
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
      width: NAME,
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
      width: TITLE,
      ellipsis: true,
    },
    {
      key: 'medium',
      title: t('article.medium'),
      dataIndex: 'medium',
      width: MEDIUM,
      ellipsis: true,
    },
    {
      key: 'rule',
      title: t('queue.rule'),
      width: RULE,
      ellipsis: true,
      render: (_, { annotation }) => <span className="muted">{annotation.rule}</span>,
    },
    {
      ...sorted('confidence'),
      title: t('queue.confidence'),
      width: CONFIDENCE,
      align: 'right',
      render: (_, { annotation }) => (
        <span className="number muted">{Math.round(annotation.confidence * 100)}%</span>
      ),
    },
  ];
}
