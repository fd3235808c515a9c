import { App, Progress } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Status, VerifyEvent } from '#electron/contract.ts';
import { useArchive } from './archive-context.ts';
import { reportFailure } from './failure-store.ts';

type Fixity = NonNullable<Status['archive']>['fixity'];
type Verified = Extract<VerifyEvent, { type: 'done' }>;

/** "校验 N/N": the last proof of all sources; a click proves them again. */
export function VerifyButton(props: { readonly fixity: Fixity; readonly sources: number }) {
  const { t } = useTranslation();
  const { client } = useArchive();
  const { modal } = App.useApp();
  const [progress, setProgress] = useState<number | null>(null);

  function show(done: Verified): void {
    const title = t('verify.result', { checked: done.checked, total: done.total });
    if (done.problems.length === 0) {
      modal.success({ title, content: t('verify.sound'), okText: t('common.close') });
      return;
    }
    modal.error({
      title,
      okText: t('common.close'),
      content: (
        <ul>
          {done.problems.map((problem) => (
            <li key={`${problem.code} ${problem.where} ${problem.what}`}>
              {problem.code} {problem.where} {problem.what}
            </li>
          ))}
        </ul>
      ),
    });
  }

  async function verify(): Promise<void> {
    setProgress(0);
    try {
      for await (const event of await client.care.verify()) {
        if (event.type === 'done') show(event);
        else setProgress(event.total === 0 ? 0 : (100 * event.done) / event.total);
      }
    } finally {
      setProgress(null);
    }
  }

  if (progress !== null) {
    return (
      <Progress className="status-progress" percent={progress} showInfo={false} size="small" />
    );
  }
  const { fixity } = props;
  const label =
    fixity === null
      ? t('statusBar.unverified')
      : t('statusBar.verified', { checked: fixity.checked, total: fixity.total });
  return (
    <button
      type="button"
      className="status-button"
      title={t('verify.run')}
      disabled={props.sources === 0}
      data-testid="verify"
      onClick={() => void verify().catch(reportFailure)}
    >
      {label}
    </button>
  );
}
