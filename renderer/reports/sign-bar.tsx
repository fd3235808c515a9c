import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { SIGN_STAGES } from '#core/report/sign-off.ts';
import type { ReportView } from '#electron/contract.ts';
import { withKey } from '../app/key-label.ts';
import { useReports } from './reports-state.ts';
import { shownMoment } from './shown-moment.ts';

/** 初审 → 复审 → 终审: who signed which stage, and the one that is next. */
export function SignBar({ view }: { readonly view: ReportView }) {
  const { t, i18n } = useTranslation();
  const show = useReports((state) => state.show);
  return (
    <div className="sign-bar" role="group" aria-label={t('reports.signOff')} data-testid="sign-bar">
      {SIGN_STAGES.map((stage) => {
        const signOff = view.signOffs.find((one) => one.stage === stage);
        const label = t(`signStage.${stage}`);
        if (signOff !== undefined) {
          return (
            <span
              key={stage}
              className="sign-stage sign-done"
              title={shownMoment(signOff.at, i18n.language)}
              data-testid={`signed-${stage}`}
            >
              <b>{label}</b> {signOff.author}
              <span className="unseen">{shownMoment(signOff.at, i18n.language)}</span>
            </span>
          );
        }
        if (view.next === stage) {
          return (
            <span key={stage} className="sign-stage">
              <Button
                title={withKey(t('reports.signStage', { stage: label }), 'g')}
                data-testid={`sign-${stage}`}
                onClick={() => show({ kind: 'sign' })}
              >
                {label}…
              </Button>
            </span>
          );
        }
        return (
          <span key={stage} className="sign-stage muted">
            {label}
          </span>
        );
      })}
    </div>
  );
}
