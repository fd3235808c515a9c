import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportView } from '#electron/contract.ts';
import { isComposing } from '../app/keys.ts';
import type { ReportActs } from './use-report-acts.ts';

interface RenameDialogProps {
  readonly view: ReportView;
  readonly acts: ReportActs;
  readonly onClose: () => void;
}

/** Another title for a report. */
export function RenameDialog({ view, acts, onClose }: RenameDialogProps) {
  const { t } = useTranslation();
  const [title, setTitle] = useState(view.report.title);
  const ready = title.trim() !== '' && title.trim() !== view.report.title;

  async function save(): Promise<void> {
    if ((await acts.act({ does: 'rename', title: title.trim() })) !== null) onClose();
  }

  return (
    <Modal
      open
      title={t('reports.rename')}
      okText={t('common.save')}
      cancelText={t('common.cancel')}
      closable={{ 'aria-label': t('common.close') }}
      okButtonProps={{ disabled: !ready, 'data-testid': 'rename-ok' }}
      onOk={() => void save()}
      onCancel={onClose}
    >
      <Input
        autoFocus
        value={title}
        maxLength={200}
        aria-label={t('reports.title')}
        data-testid="rename-title"
        onChange={(event) => setTitle(event.target.value)}
        onPressEnter={(event) => {
          if (ready && !isComposing(event.nativeEvent)) void save();
        }}
      />
    </Modal>
  );
}
