import { Modal, Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { AssignCodes } from './assign-codes.tsx';
import { CheckCodes } from './check-codes.tsx';
import { CodeForm } from './code-form.tsx';
import type { CodesTab, MarkedArticles } from './library-state.ts';

interface CodesDialogProps {
  readonly tab: CodesTab;
  /** null where none is marked. */
  readonly articles: MarkedArticles | null;
  readonly onTab: (tab: CodesTab) => void;
  readonly onClose: () => void;
}

/** Reference codes (档号): give them, check them, say how they are made. */
export function CodesDialog({ tab, articles, onTab, onClose }: CodesDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal open width={860} title={t('codes.title')} footer={null} onCancel={onClose}>
      <div data-testid="codes-dialog">
        <Tabs
          activeKey={tab}
          destroyOnHidden
          onChange={(key) => onTab(key as CodesTab)}
          items={[
            {
              key: 'assign',
              label: t('codes.assign'),
              children: <AssignCodes articles={articles} onClose={onClose} />,
            },
            { key: 'check', label: t('codes.check'), children: <CheckCodes onClose={onClose} /> },
            { key: 'form', label: t('codes.form'), children: <CodeForm /> },
          ]}
        />
      </div>
    </Modal>
  );
}
