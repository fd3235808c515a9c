import { SafetyCertificateOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReportView } from '#electron/contract.ts';
import { useReports } from './reports-state.ts';
import { shownMoment } from './shown-moment.ts';

/** Says that a signed report is not edited any more, by whom it was signed, and the way back. */
export function SignedBanner({ view }: { readonly view: ReportView }) {
  const { t, i18n } = useTranslation();
  const show = useReports((state) => state.show);
  const names = view.signOffs
    .map(({ stage, author, at }) =>
      t('reports.signedBy', {
        stage: t(`signStage.${stage}`),
        author,
        at: shownMoment(at, i18n.language),
      }),
    )
    .join(t('reports.signedJoin'));
  const broken = view.signOffs.some(({ holds }) => !holds);
  return (
    <div className="signed-banner" role="status" data-testid="signed-banner">
      <SafetyCertificateOutlined aria-hidden="true" />
      <span>
        {t('reports.signedBanner', { names })}{' '}
        {broken && <strong className="warning">{t('reports.signedBroken')}</strong>}
      </span>
      <Button data-testid="sign-withdraw" onClick={() => show({ kind: 'withdraw' })}>
        {t('reports.withdraw')}
      </Button>
    </div>
  );
}
