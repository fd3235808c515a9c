import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportedSource } from '#electron/contract.ts';
import { FailureText } from '../ui/failure-text.tsx';
import type { ImportRun } from './use-import-run.ts';

/** What became of each file, refused ones with their reason, and the sum. */
export function ImportResults({ run }: { readonly run: ImportRun }) {
  const { t, i18n } = useTranslation();
  const unlisted = run.settled - run.sources.length;
  return (
    <div className="import-results" aria-live="polite">
      {run.done !== null && (
        <p data-testid="import-summary">
          {t(run.done.cancelled ? 'import.cancelled' : 'import.summary', {
            imported: run.done.imported,
            duplicates: run.done.duplicates,
            refused: run.done.refused,
          })}
        </p>
      )}
      {run.failure !== null && <FailureText failure={run.failure} />}
      {run.projects.map((project) => (
        <div key={project.filename} data-testid="import-project">
          <p>{t('import.projectTaken', { ...project })}</p>
          {project.warnings.map((warning) => (
            <p key={warning.code} className="warning">
              <code>{warning.code}</code> {t(`warning.${warning.code}`, warning.values)}
            </p>
          ))}
        </div>
      ))}
      {/* It scrolls: the keys have to reach it. */}
      <ul tabIndex={0} aria-label={t('import.results')}>
        {run.sources.map((source) => (
          <Result key={`${source.filename} ${source.sha256}`} source={source} />
        ))}
      </ul>
      {unlisted > 0 && (
        <p className="muted" data-testid="import-unlisted">
          {t('import.unlisted', { n: unlisted.toLocaleString(i18n.language) })}
        </p>
      )}
    </div>
  );
}

/** Drawn once: the list is shown anew several times a second while it grows. */
const Result = memo(function Result({ source }: { readonly source: ImportedSource }) {
  const { t } = useTranslation();
  return (
    <li data-testid="import-result" data-status={source.status}>
      <span className="import-result-status" data-state={source.status}>
        {t(`fileState.${source.status}`)}
      </span>
      <span>{source.filename}</span>
      {source.status === 'imported' && (
        <span className="muted">{t('import.articles', { n: source.articles })}</span>
      )}
      {source.failure !== null && (
        <span>
          <code>{source.failure.code}</code>{' '}
          {t(`error.${source.failure.code}.what`, source.failure.values)}
        </span>
      )}
      {source.warnings.map((warning) => (
        <span key={warning.code} className="warning">
          <code>{warning.code}</code> {t(`warning.${warning.code}`, warning.values)}
        </span>
      ))}
    </li>
  );
});
