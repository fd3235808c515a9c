import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryFault } from '#core/search/query/query-fault.ts';
import { parseQuery } from '#core/search/query/parse.ts';
import { fold } from '../ui/fold.ts';
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

/** A blank text limits nothing. */
function faultOf(text: string): QueryFault | null {
  return text.trim() === '' ? null : parseQuery(text, fold).fault;
}

function problemOf(text: string): ReactNode {
  const fault = faultOf(text);
  return fault === null ? null : <Fault text={text} fault={fault} />;
}

function Fault({ text, fault }: { readonly text: string; readonly fault: QueryFault }) {
  const { t } = useTranslation();
  const { start, end, code } = fault;
  return (
    <p className="query-fault" role="status" data-testid="query-fault">
      <span className="query-fault-text" aria-hidden="true">
        {text.slice(0, start)}
        <mark>{start === end ? '\u00a0' : text.slice(start, end)}</mark>
        {text.slice(end)}
      </span>
      {t('queryText.fault', { at: start + 1, reason: t(`queryFault.${code}`) })}
    </p>
  );
}
