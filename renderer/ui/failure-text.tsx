import { useTranslation } from 'react-i18next';
import type { Failure } from '#electron/contract.ts';

/** The three sentences of a failure, from the message files, as text. */
export function FailureText({ failure }: { readonly failure: Failure }) {
  const { t } = useTranslation();
  const { fault } = failure.values;
  const values =
    failure.code === 'E-QUERY'
      ? { ...failure.values, reason: t(`queryFault.${fault}`) }
      : failure.values;
  return (
    <div className="failure-text" data-testid="failure" data-code={failure.code}>
      <p className="failure-what">{t(`error.${failure.code}.what`, values)}</p>
      <p>{t(`error.${failure.code}.kept`, values)}</p>
      <p>{t(`error.${failure.code}.next`, values)}</p>
    </div>
  );
}
