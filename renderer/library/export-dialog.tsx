import { FolderOpenOutlined } from '@ant-design/icons';
import { Button, Modal, Progress } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportEvent, Failure } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { failureOf } from '../app/failure.ts';
import { FailureText } from '../ui/failure-text.tsx';
import { percentOf } from '../ui/percent.ts';
import { useExport, type ExportJob } from './export-state.ts';

type Exported = Extract<ExportEvent, { type: 'done' }>;
type Exporting = Extract<ExportEvent, { type: 'progress' }>;
type Stage =
  | { readonly at: 'running'; readonly progress: Exporting | null }
  | { readonly at: 'done'; readonly file: Exported }
  | { readonly at: 'failed'; readonly failure: Failure };

/** Carries out the chosen export under a progress bar and says what was written. */
export function ExportDialog() {
  const job = useExport((state) => state.job);
  return job === null ? null : <RunningExport key={job.token} job={job} />;
}

function RunningExport({ job }: { readonly job: ExportJob }) {
  const { t } = useTranslation();
  const { client } = useArchive();
  const close = useExport((state) => state.close);
  const [stage, setStage] = useState<Stage>({ at: 'running', progress: null });
  const [stop] = useState(() => new AbortController());

  useEffect(() => {
    const { token, kind, profile, filter, reportId, history, ledger, mask, word, chart } = job;
    const { pivot, members, articles } = job;
    async function run(): Promise<void> {
      const events = await client.exports.run(
        {
          token,
          kind,
          filter,
          ...(articles === undefined ? {} : { articles }),
          ...(profile === undefined ? {} : { profile }),
          ...(reportId === undefined ? {} : { reportId }),
          ...(history === undefined ? {} : { history }),
          ...(ledger === undefined ? {} : { ledger }),
          ...(chart === undefined ? {} : { chart }),
          ...(pivot === undefined ? {} : { pivot }),
          ...(members === undefined ? {} : { members }),
          ...(mask === undefined ? {} : { mask }),
          ...(word === undefined ? {} : { word }),
        },
        { signal: stop.signal },
      );
      for await (const event of events) {
        if (event.type === 'done') setStage({ at: 'done', file: event });
        else setStage({ at: 'running', progress: event });
      }
    }
    // Strict mode runs effects twice; a token works once, so the run starts after the echo.
    const start = setTimeout(() => {
      run().catch((error: unknown) => setStage({ at: 'failed', failure: failureOf(error) }));
    }, 0);
    return () => clearTimeout(start);
  }, [client, job, stop]);

  const running = stage.at === 'running';
  return (
    <Modal
      open
      title={t('export.menu')}
      closable={!running}
      mask={{ closable: false }}
      onCancel={() => (running ? stop.abort() : close())}
      footer={[
        stage.at === 'done' && (
          <Button
            key="folder"
            icon={<FolderOpenOutlined aria-hidden="true" />}
            data-testid="export-show"
            onClick={() => window.juanzong.showInFolder(job.token)}
          >
            {t('export.showInFolder')}
          </Button>
        ),
        <Button
          key="close"
          type={running ? 'default' : 'primary'}
          autoFocus
          data-testid={running ? 'export-cancel' : 'export-close'}
          onClick={() => (running ? stop.abort() : close())}
        >
          {t(running ? 'common.cancel' : 'common.close')}
        </Button>,
      ]}
    >
      <div data-testid="export-dialog" data-stage={stage.at}>
        <ExportStage stage={stage} />
      </div>
    </Modal>
  );
}

function ExportStage({ stage }: { readonly stage: Stage }) {
  const { t, i18n } = useTranslation();
  switch (stage.at) {
    case 'running':
      return (
        <>
          <Progress percent={percentOf(stage.progress)} aria-label={t('export.running')} />
          <p className="muted">
            {stage.progress?.what}
            {stage.progress !== null && stage.progress.rows > 0 && (
              <span data-testid="export-rows">
                {' · '}
                {t('export.rows', { n: stage.progress.rows.toLocaleString(i18n.language) })}
              </span>
            )}
          </p>
        </>
      );
    case 'done':
      return (
        <>
          <p>{t('export.done', { filename: stage.file.filename })}</p>
          <p className="muted">
            {t('export.size', {
              items: stage.file.items.toLocaleString(i18n.language),
              bytes: stage.file.bytes.toLocaleString(i18n.language),
            })}
          </p>
          {stage.file.replacedCharacters > 0 && (
            <p>{t('export.replaced', { n: stage.file.replacedCharacters })}</p>
          )}
          {stage.file.warnings.map(({ code, values }) => (
            <p key={code} className="warning" data-testid="export-warning">
              <code>{code}</code> {t(`warning.${code}`, values)}
            </p>
          ))}
          <p className="checksum">SHA-256 {stage.file.sha256}</p>
        </>
      );
    case 'failed':
      return <FailureText failure={stage.failure} />;
  }
}
