import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Drawer, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RulingView } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { backToQueue } from './change-label.tsx';
import { useReview } from './review-state.ts';

/** Decisions that stand for a text; each may be withdrawn, with what it decided or without. */
export function RulingsDrawer() {
  const { t } = useTranslation();
  const { client, queries } = useArchive();
  const { panel, comeBack } = useReview();
  const open = panel === 'rulings';
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { data } = useQuery(
    queries.rulings.list.queryOptions({ enabled: open, placeholderData: keepPreviousData }),
  );
  const rulings = data?.rulings ?? [];
  const ids = chosen.filter((id) => rulings.some((one) => one.id === id));

  async function withdraw(reopen: boolean): Promise<void> {
    try {
      comeBack();
      await client.rulings.withdraw({ ids: [...ids], reopen });
      setChosen([]);
    } catch (error) {
      reportFailure(error);
    }
  }

  return (
    <Drawer
      open={open}
      onClose={backToQueue}
      size={760}
      title={t('ruling.title')}
      data-testid="rulings"
    >
      <p className="muted">{t('ruling.help')}</p>
      <div className="toolbar ruling-tools">
        <Button
          data-testid="ruling-withdraw"
          disabled={ids.length === 0}
          onClick={() => void withdraw(false)}
        >
          {t('ruling.withdraw', { n: ids.length })}
        </Button>
        <Button
          data-testid="ruling-reopen"
          disabled={ids.length === 0}
          onClick={() => void withdraw(true)}
        >
          {t('ruling.reopen')}
        </Button>
      </div>
      <Table<RulingView>
        size="small"
        rowKey="id"
        dataSource={rulings}
        pagination={rulings.length > 100 ? { pageSize: 100, showSizeChanger: false } : false}
        locale={{ emptyText: t('ruling.none') }}
        rowSelection={{
          selectedRowKeys: [...ids],
          columnWidth: 34,
          getTitleCheckboxProps: () => ({ 'aria-label': t('library.selectAll') }),
          getCheckboxProps: ({ quote }) => ({ 'aria-label': quote }),
          onChange: (keys) => setChosen(keys.map(String)),
        }}
        onRow={({ id }) => ({ id: `ruling-${id}`, 'data-testid': 'ruling' })}
        columns={[
          {
            title: t('ruling.text'),
            render: (_, { quote, label, kind }) => (
              <>
                <span className="serif">{quote}</span>{' '}
                <span className="muted">
                  {t(`kind.${kind}`)} {label === quote ? '' : label}
                </span>
              </>
            ),
          },
          {
            title: t('ruling.decision'),
            width: 120,
            render: (_, { decision, instead }) =>
              instead.length > 0
                ? t('ruling.instead', { label: instead.join(' · ') })
                : t(decision === 'accepted' ? 'review.accept' : 'review.reject'),
          },
          {
            title: t('ruling.where'),
            ellipsis: true,
            render: (_, { scope, title }) =>
              scope === 'archive' ? t('ruling.archive') : title === '' ? t('ruling.gone') : title,
          },
          {
            title: t('ruling.decided'),
            dataIndex: 'decided',
            width: 72,
            align: 'right',
            className: 'number',
          },
          {
            title: t('ruling.author'),
            width: 132,
            render: (_, { author, createdAt }) => (
              <span className="muted">
                {author} {createdAt.slice(0, 10)}
              </span>
            ),
          },
        ]}
      />
    </Drawer>
  );
}
