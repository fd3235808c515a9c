import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Select, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodePlanView } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { failureOf } from '../app/failure.ts';
import { useNotices } from '../app/use-notices.ts';
import { FailureText } from '../ui/failure-text.tsx';
import { useLibrary, type ArticleSort, type MarkedArticles } from './library-state.ts';

/** Orders in which numbers can be given. */
const ORDERS = ['shown', 'publishedOn', 'filename', 'title'] as const;
type Order = (typeof ORDERS)[number];

interface AssignCodesProps {
  /** null where none is marked. */
  readonly articles: MarkedArticles | null;
  readonly onClose: () => void;
}

/** Gives the selected articles codes in a chosen order, after a look at what each would get. */
export function AssignCodes({ articles, onClose }: AssignCodesProps) {
  const { t } = useTranslation();
  const { client, queries } = useArchive();
  const notices = useNotices();
  const { sort, descending } = useLibrary();
  const [order, setOrder] = useState<Order>('publishedOn');
  const [reassign, setReassign] = useState(false);
  const [fillGaps, setFillGaps] = useState(false);
  const [running, setRunning] = useState(false);
  const wanted: { sort: ArticleSort; descending: boolean } =
    order === 'shown' ? { sort, descending } : { sort: order, descending: false };
  const asked = articles === null ? null : { articles, ...wanted, reassign, fillGaps };
  const { data, error: refusal } = useQuery(
    queries.codes.preview.queryOptions({
      input: asked ?? skipToken,
      placeholderData: keepPreviousData,
    }),
  );
  const plan = refusal === null ? data : undefined;
  if (asked === null) return <p className="muted">{t('codes.selectFirst')}</p>;

  async function assign(): Promise<void> {
    if (plan === undefined || asked === null) return;
    setRunning(true);
    try {
      await client.codes.assign({ ...asked, revision: plan.revision });
      notices.done(t('codes.done', { n: plan.assigned }));
      onClose();
    } catch (error) {
      reportFailure(error);
    } finally {
      setRunning(false);
    }
  }

  return (
    <div className="codes">
      <div className="codes-options">
        <Select<Order>
          value={order}
          aria-label={t('codes.order')}
          data-testid="codes-order"
          options={ORDERS.map((value) => ({ value, label: t(`codeOrder.${value}`) }))}
          onChange={setOrder}
        />
        <Checkbox
          checked={fillGaps}
          data-testid="codes-fill"
          onChange={({ target }) => setFillGaps(target.checked)}
        >
          {t('codes.fillGaps')}
        </Checkbox>
        <Checkbox
          checked={reassign}
          data-testid="codes-reassign"
          onChange={({ target }) => setReassign(target.checked)}
        >
          {t('codes.reassign')}
        </Checkbox>
      </div>
      <p role="status" data-testid="codes-count">
        {t('codes.count', {
          assigned: plan?.assigned ?? 0,
          kept: plan?.kept ?? 0,
          lacking: plan?.lacking ?? 0,
        })}
        {plan !== undefined &&
          plan.assigned + plan.kept + plan.lacking > plan.rows.length &&
          ` ${t('bulk.shownOnly', { n: plan.rows.length })}`}
      </p>
      {refusal !== null && <FailureText failure={failureOf(refusal)} />}
      <PlanTable plan={plan} />
      <div className="codes-foot">
        <Button
          type="primary"
          loading={running}
          disabled={(plan?.assigned ?? 0) === 0}
          data-testid="codes-apply"
          onClick={() => void assign()}
        >
          {t('codes.apply', { n: plan?.assigned ?? 0 })}
        </Button>
      </div>
    </div>
  );
}

function PlanTable({ plan }: { readonly plan: CodePlanView | undefined }) {
  const { t } = useTranslation();
  return (
    <Table<CodePlanView['rows'][number]>
      size="small"
      virtual
      scroll={{ x: 780, y: 280 }}
      pagination={false}
      rowKey="articleId"
      dataSource={plan?.rows ?? []}
      data-testid="codes-plan"
      columns={[
        { title: '', width: 44, align: 'right', render: (_, __, at) => at + 1 },
        { title: t('article.title'), dataIndex: 'title', width: 260, ellipsis: true },
        {
          title: t('codes.now'),
          width: 210,
          render: (_, row) => <span className="muted">{row.from || '—'}</span>,
        },
        {
          title: t('codes.then'),
          width: 260,
          render: (_, row) => {
            if (row.does === 'keep') return <span className="muted">{t('codes.keeps')}</span>;
            if (row.does === 'lack') {
              return (
                <span className="warning">
                  {t('codes.lacks', {
                    what: row.missing.map((name) => t(`placeholder.${name}`)).join('、'),
                  })}
                </span>
              );
            }
            return <strong className="number">{row.to}</strong>;
          },
        },
      ]}
    />
  );
}
