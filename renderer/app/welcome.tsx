import { Button, Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import { useArchiveActions } from './use-actions.ts';
import { useStatus } from './use-status.ts';

/** What stands in the window while no archive is open. */
export function Welcome() {
  const { t } = useTranslation();
  const actions = useArchiveActions();
  const opening = useStatus()?.opening ?? null;
  return (
    <section className="welcome" data-testid="screen-welcome">
      <h1>{t('app.name')}</h1>
      <p className="welcome-lead">{t('welcome.lead')}</p>
      <div className="button-row">
        <Button
          type="primary"
          size="large"
          autoFocus
          data-testid="open-sample"
          onClick={() => void actions.openSample()}
        >
          {t('archive.openSample')}
        </Button>
        <Button size="large" data-testid="create-archive" onClick={() => void actions.create()}>
          {t('archive.create')}
        </Button>
        <Button size="large" data-testid="open-archive" onClick={() => void actions.open()}>
          {t('archive.open')}
        </Button>
      </div>
      {opening !== null && (
        <p role="status" data-testid="opening">
          <Spin size="small" /> {t('welcome.opening', { filename: opening })}
        </p>
      )}
      <ol className="welcome-steps">
        <li>{t('welcome.step1')}</li>
        <li>{t('welcome.step2')}</li>
        <li>{t('welcome.step3')}</li>
      </ol>
      <p className="muted">{t('welcome.promise')}</p>
    </section>
  );
}
