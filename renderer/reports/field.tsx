import type { ReactNode } from 'react';

interface FieldProps {
  readonly label: string;
  readonly note?: string;
  readonly children: ReactNode;
}

/** A control with its name above it and, where needed, a line below. */
export function Field({ label, note, children }: FieldProps) {
  return (
    <div className="editor-field">
      <span className="editor-label" aria-hidden="true">
        {label}
      </span>
      {children}
      {note !== undefined && <span className="editor-note muted">{note}</span>}
    </div>
  );
}
