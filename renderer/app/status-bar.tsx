import { useTranslation } from 'react-i18next';
import type { Status } from '#electron/contract.ts';
import { TakenBack } from './taken-back.tsx';
import { VerifyButton } from './verify-button.tsx';

/** Counts of the open archive, how much of it was proved against its checksums, and its revision. */
export function StatusBar({ status }: { readonly status: Status }) {
  const { t, i18n } = useTranslation();
  const { archive } = status;
  const number = (value: number) => value.toLocaleString(i18n.language);
  return (
    <footer className="status-bar" data-region="" data-testid="status-bar">
      {archive !== null && (
        <>
          <span>{t('statusBar.sources', { n: number(archive.sources) })}</span>
          <span>{t('statusBar.articles', { n: number(archive.articles) })}</span>
          <span>{t('statusBar.annotations', { n: number(archive.annotations) })}</span>
          <span data-testid="status-pending">
            {t('statusBar.pending', { n: number(archive.pending) })}
          </span>
          <VerifyButton fixity={archive.fixity} sources={archive.sources} />
          <TakenBack archive={archive} />
          <span data-testid="status-revision">
            {t('statusBar.revision', { n: status.revision })}
          </span>
        </>
      )}
      {archive === null && <span className="top-bar-space" />}
      <span>{status.author}</span>
      <span>{status.version}</span>
    </footer>
  );
}
