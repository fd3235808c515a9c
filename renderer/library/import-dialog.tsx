import { Button, Checkbox, Modal, Progress } from 'antd';
import type { TFunction } from 'i18next';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Encoding, ImportPreview } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { percentOf } from '../ui/percent.ts';
import { ImportPreviewTable } from './import-preview-table.tsx';
import { ImportResults } from './import-results.tsx';
import { useImport } from './import-state.ts';
import { useImportRun, type ImportRun } from './use-import-run.ts';

/** The chosen files, how each is read, and their import under a progress bar. */
export function ImportDialog() {
  const token = useImport((state) => state.token);
  return token === null ? null : <OfferedFiles key={token} token={token} />;
}

function OfferedFiles({ token }: { readonly token: string }) {
  const { t, i18n } = useTranslation();
  const { client } = useArchive();
  const close = useImport((state) => state.close);
  const [files, setFiles] = useState<readonly ImportPreview[] | null>(null);
  /** Files that are imported without having been looked at before. */
  const [unseen, setUnseen] = useState(0);
  const [choices, setChoices] = useState<ReadonlyMap<number, Encoding>>(new Map());
  const [acceptDamaged, setAcceptDamaged] = useState(false);
  const [suggest, setSuggest] = useState(true);
  const run = useImportRun();
  const [opened, setOpened] = useState(false);

  useEffect(() => {
    let gone = false;
    client.import.preview({ token }).then(
      (answer) => {
        if (gone) return;
        setFiles(answer.files);
        setUnseen(answer.total - answer.files.length);
      },
      (error: unknown) => {
        if (gone) return;
        reportFailure(error);
        close();
      },
    );
    return () => {
      gone = true;
    };
  }, [client, token, close]);

  const ready = files?.filter((file) => canTake(file, choices, acceptDamaged)).length ?? 0;
  const start = (chosen: string) =>
    run.start({
      token: chosen,
      encoding: 'auto',
      choices: [...choices].map(([index, encoding]) => ({ index, encoding })),
      acceptDamaged,
      suggest,
    });

  return (
    <Modal
      open
      width={920}
      centered
      title={t('import.title')}
      mask={{ closable: false }}
      closable={run.stage === 'running' ? false : { 'aria-label': t('common.close') }}
      afterOpenChange={setOpened}
      onCancel={() => (run.stage === 'running' ? run.cancel() : close())}
      footer={
        <ImportButtons
          stage={run.stage}
          ready={ready + unseen}
          start={() => start(token)}
          resume={start}
          offered={opened && files !== null}
          run={run}
          close={close}
        />
      }
    >
      <div data-testid="import-dialog" data-stage={run.stage}>
        {run.stage === 'idle' && (
          <>
            <ImportPreviewTable
              files={files}
              choices={choices}
              onChoose={(index, encoding) => setChoices(new Map(choices).set(index, encoding))}
            />
            {unseen > 0 && (
              <p className="muted" data-testid="import-unseen">
                {t('import.unseen', {
                  n: (files?.length ?? 0).toLocaleString(i18n.language),
                  more: unseen.toLocaleString(i18n.language),
                })}
              </p>
            )}
            <div className="import-options">
              <Checkbox
                checked={suggest}
                data-testid="import-suggest"
                onChange={(event) => setSuggest(event.target.checked)}
              >
                {t('import.suggest')}
              </Checkbox>
              <Checkbox
                checked={acceptDamaged}
                data-testid="import-accept-damaged"
                onChange={(event) => setAcceptDamaged(event.target.checked)}
              >
                {t('import.acceptDamaged')}
              </Checkbox>
            </div>
          </>
        )}
        {run.stage === 'running' && (
          <>
            <Progress percent={percentOf(run.progress)} aria-label={t('import.running')} />
            <p className="muted">{run.progress?.what}</p>
            {run.progress !== null && (
              <p className="muted" data-testid="import-progress">
                {t('import.progress', {
                  done: run.progress.done.toLocaleString(i18n.language),
                  total: run.progress.total.toLocaleString(i18n.language),
                })}
                {remaining(t, run)}
              </p>
            )}
          </>
        )}
        {run.stage !== 'idle' && <ImportResults run={run} />}
      </div>
    </Modal>
  );
}

function ImportButtons(props: {
  readonly stage: 'idle' | 'running' | 'ended';
  readonly ready: number;
  readonly start: () => void;
  /** The dialog is open, and the files are read. */
  readonly offered: boolean;
  readonly run: ImportRun & { readonly cancel: () => void };
  /** Goes on with the files of a token. */
  readonly resume: (token: string) => void;
  readonly close: () => void;
}) {
  const { t } = useTranslation();
  switch (props.stage) {
    case 'idle':
      return (
        <>
          <Button onClick={props.close}>{t('common.cancel')}</Button>
          <StartButton {...props} />
        </>
      );
    case 'running':
      return (
        <Button data-testid="import-cancel" onClick={props.run.cancel}>
          {t('common.cancel')}
        </Button>
      );
    case 'ended':
      return <EndButtons {...props} token={props.run.done?.resume ?? null} />;
  }
}

/** What was cancelled can be gone on with at once, or later by choosing the same files again. */
function EndButtons(props: {
  readonly token: string | null;
  readonly resume: (token: string) => void;
  readonly close: () => void;
}) {
  const { t } = useTranslation();
  const { token, resume, close } = props;
  return (
    <>
      {token !== null && (
        <Button data-testid="import-resume" onClick={() => resume(token)}>
          {t('import.resume')}
        </Button>
      )}
      <Button type="primary" autoFocus data-testid="import-close" onClick={close}>
        {t('common.close')}
      </Button>
    </>
  );
}

/** Has the focus from the first: left to itself the dialog would give it the cross, and Enter close. */
function StartButton(props: {
  readonly ready: number;
  readonly start: () => void;
  readonly offered: boolean;
}) {
  const { ready, start, offered } = props;
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (offered) button.current?.focus();
  }, [offered]);
  return (
    <Button
      ref={button}
      type="primary"
      disabled={ready === 0}
      data-testid="import-start"
      onClick={start}
    >
      {t('import.start', { n: ready })}
    </Button>
  );
}

/** Milliseconds after which the pace of an import says how long it takes. */
const PACED = 5000;

/** How long it will take from now on, in words; empty while that is not to be said. */
function remaining(t: TFunction, { progress, startedAt }: ImportRun): string {
  const spent = performance.now() - startedAt;
  if (progress === null || progress.done === 0 || spent < PACED) return '';
  const seconds = ((spent / progress.done) * (progress.total - progress.done)) / 1000;
  if (seconds < 60) return t('import.lessThanMinute');
  return t('import.minutesLeft', { n: Math.ceil(seconds / 60) });
}

/** A refused file may still come in: cut off where the user takes damage, or in another encoding. */
function canTake(
  file: ImportPreview,
  choices: ReadonlyMap<number, Encoding>,
  acceptDamaged: boolean,
): boolean {
  if (file.state === 'ready') return true;
  if (file.state === 'duplicate') return false;
  if (file.failure?.code === 'E-TRUNC') return acceptDamaged;
  return file.failure?.code === 'E-ENCODING' && choices.has(file.index);
}
