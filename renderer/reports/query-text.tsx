import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryFaultNote } from '../ui/query-fault-note.tsx';
import { queryFault } from '../ui/query-fault.ts';
import { CommitInput } from './commit-input.tsx';
import { Field } from './field.tsx';

interface QueryTextProps {
  readonly value: string;
  readonly onCommit: (text: string) => void;
}

/** A query as search has it. One that cannot be read is not saved, and is marked where it is wrong. */
export function QueryText({ value, onCommit }: QueryTextProps) {
  const { t } = useTranslation();
  return (
    <Field label={t('queryText.label')} note={t('queryText.note')}>
      <CommitInput
        value={value}
        label={t('queryText.label')}
        placeholder={t('queryText.any')}
        maxLength={20_000}
        testId="query-text"
        problem={problemOf}
        onCommit={onCommit}
      />
    </Field>
  );
}

function problemOf(text: string): ReactNode {
  const fault = queryFault(text);
  return fault === null ? null : <QueryFaultNote text={text} fault={fault} testId="query-fault" />;
}
