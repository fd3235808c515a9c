import { useTranslation } from 'react-i18next';
import type { QueryFault } from '#core/search/query/query-fault.ts';
import './query-input.css';

interface QueryFaultNoteProps {
  readonly text: string;
  readonly fault: QueryFault;
  readonly testId: string;
  /** For the field that it describes. */
  readonly id?: string;
}

/** A query with the place underlined where it is wrong, and in words what is. */
export function QueryFaultNote({ text, fault, testId, id }: QueryFaultNoteProps) {
  const { t } = useTranslation();
  const { start, end, code } = fault;
  return (
    <p id={id} className="query-fault" role="status" data-testid={testId}>
      <span className="query-fault-text" aria-hidden="true">
        {text.slice(0, start)}
        <mark>{start === end ? '\u00a0' : text.slice(start, end)}</mark>
        {text.slice(end)}
      </span>
      {t('queryText.fault', { at: start + 1, reason: t(`queryFault.${code}`) })}
    </p>
  );
}
