import { BranchesOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useArchive } from '../app/archive-context.ts';
import { useHistoryActions } from './use-history-actions.ts';
import { useSentence } from './use-sentence.ts';

/** The lines of steps that were undone and are kept, each with a way to go there. */
export function BranchList(props: {
  readonly onStep: (stepId: string) => void;
  /** After a jump: where the keys go then. */
  readonly onDone: () => void;
}) {
  const { onStep, onDone } = props;
  const { t, i18n } = useTranslation();
  const { queries } = useArchive();
  const sentence = useSentence();
  const actions = useHistoryActions();
  const [open, setOpen] = useState(false);
  const { data } = useQuery(queries.journal.branches.queryOptions());
  const branches = data?.branches ?? [];
  if (branches.length === 0) return null;
  const at = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'short', timeStyle: 'short' });
  const list = (
    <ul className="branch-list" data-testid="branch-list">
      {branches.map(({ tip, fork, steps }) => (
        <li key={tip.id} data-testid="branch">
          <button
            type="button"
            className="text-link"
            onClick={() => {
              setOpen(false);
              onStep(tip.id);
            }}
          >
            {sentence(tip)}
          </button>
          <p className="muted">
            {t('history.branch', {
              n: steps,
              at: at.format(new Date(tip.at)),
              author: tip.author,
              fork: fork === null ? t('history.beginning') : sentence(fork),
            })}
          </p>
          <Button
            size="small"
            data-testid="branch-go"
            onClick={() => {
              setOpen(false);
              void actions.jump(tip.id).then(onDone);
            }}
          >
            {t('history.toBranch')}
          </Button>
        </li>
      ))}
    </ul>
  );
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      title={t('history.branchesTitle')}
      content={list}
    >
      <Button icon={<BranchesOutlined aria-hidden="true" />} data-testid="history-branches">
        {t('history.branches', { n: branches.length })}
      </Button>
    </Popover>
  );
}
