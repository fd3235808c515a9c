import { Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignStage } from '#core/report/sign-off.ts';
import type { ReportView } from '#electron/contract.ts';
import { usePreferences } from '../app/preferences.ts';
import type { ReportActs } from './use-report-acts.ts';

interface SignDialogProps {
  readonly view: ReportView;
  readonly stage: SignStage;
  readonly acts: ReportActs;
  readonly onClose: () => void;
}

/** Signs the next stage: says what is still open, and what signing does. */
export function SignDialog({ view, stage, acts, onClose }: SignDialogProps) {
  const { t } = useTranslation();
  const author = usePreferences((state) => state.authorName);
  const [busy, setBusy] = useState(false);
  const todo = view.blocks.reduce((sum, block) => sum + block.todo.length, 0);
  const broken = view.blocks.filter(({ state }) => state === 'broken').length;
  const stale = view.blocks.filter(({ state }) => state === 'stale').length;
  const name = t(`signStage.${stage}`);

  async function sign(): Promise<void> {
    setBusy(true);
    const done = await acts.act({ does: 'sign', stage });
    setBusy(false);
    if (done !== null) onClose();
  }

  return (
    <Modal
      open
      title={t('reports.signStage', { stage: name })}
      okText={t('reports.signNow', { stage: name })}
      cancelText={t('common.cancel')}
      closable={{ 'aria-label': t('common.close') }}
      confirmLoading={busy}
      okButtonProps={{ autoFocus: true, 'data-testid': 'sign-ok' }}
      onOk={() => void sign()}
      onCancel={onClose}
    >
      <div data-testid="sign-dialog">
        <p>{author === '' ? t('reports.signAsUser') : t('reports.signAs', { author })}</p>
        <p>{t(view.settings.twoPersons ? 'reports.signTwoPersons' : 'reports.signNote')}</p>
        {todo > 0 && <p className="warning">{t('reports.signTodo', { n: todo })}</p>}
        {broken > 0 && <p className="warning">{t('reports.signBroken', { n: broken })}</p>}
        {stale > 0 && <p className="warning">{t('reports.signStale', { n: stale })}</p>}
      </div>
    </Modal>
  );
}

interface WithdrawDialogProps {
  readonly view: ReportView;
  readonly acts: ReportActs;
  readonly onClose: () => void;
}

/** Takes a signature back, with those after it; the reason stays in the history. */
export function WithdrawDialog({ view, acts, onClose }: WithdrawDialogProps) {
  const { t } = useTranslation();
  const stages = view.signOffs.map(({ stage }) => stage);
  const [stage, setStage] = useState<SignStage>(stages.at(-1) ?? 'first');
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);

  async function withdraw(): Promise<void> {
    setBusy(true);
    const done = await acts.act({ does: 'withdraw', stage, reason: reason.trim() });
    setBusy(false);
    if (done !== null) onClose();
  }

  return (
    <Modal
      open
      title={t('reports.withdraw')}
      okText={t('reports.withdraw')}
      cancelText={t('common.cancel')}
      closable={{ 'aria-label': t('common.close') }}
      confirmLoading={busy}
      okButtonProps={{ disabled: reason.trim() === '', 'data-testid': 'withdraw-ok' }}
      onOk={() => void withdraw()}
      onCancel={onClose}
    >
      <div className="editor-fields" data-testid="withdraw-dialog">
        <p>{t('reports.withdrawNote')}</p>
        <Radio.Group
          value={stage}
          options={stages.map((value) => ({ value, label: t(`signStage.${value}`) }))}
          onChange={(event) => setStage(event.target.value as SignStage)}
        />
        <Input.TextArea
          autoFocus
          rows={3}
          maxLength={400}
          value={reason}
          placeholder={t('reports.withdrawReason')}
          aria-label={t('reports.withdrawReason')}
          data-testid="withdraw-reason"
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
    </Modal>
  );
}
