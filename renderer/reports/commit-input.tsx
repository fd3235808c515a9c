import { Input } from 'antd';
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { isComposing } from '../app/keys.ts';
import { useSaveOnLeave } from './use-save-on-leave.ts';

interface CommitInputProps {
  readonly value: string;
  readonly label: string;
  readonly testId: string;
  readonly placeholder?: string;
  /** What may be saved. */
  readonly pattern?: RegExp;
  /** What is wrong with a text, shown under it; such a text is not saved. Null: nothing. */
  readonly problem?: (text: string) => ReactNode;
  readonly maxLength?: number;
  readonly rows?: number;
  readonly autoFocus?: boolean;
  readonly disabled?: boolean;
  readonly onCommit: (value: string) => void;
}

/** A text field that saves when it is left, when typing rests, or on Enter (Ctrl+Enter in several lines). */
export function CommitInput(props: CommitInputProps) {
  const { value, label, testId, placeholder = '', pattern, maxLength = 2000, rows } = props;
  const problemId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? value;
  const problemOf = (said: string): ReactNode => props.problem?.(said) ?? null;
  const problem = problemOf(text);
  const fitsPattern = (said: string) => pattern === undefined || pattern.test(said.trim());
  const bad = problem !== null || !fitsPattern(text);
  const composing = useRef(false);
  const { save, later } = useSaveOnLeave((next: string) => {
    if (next !== value && fitsPattern(next) && problemOf(next) === null) props.onCommit(next);
  });
  // What was typed is what is shown until the archive says the same.
  if (typed !== null && typed === value) setTyped(null);

  const common = {
    value: text,
    placeholder,
    maxLength,
    disabled: props.disabled ?? false,
    autoFocus: props.autoFocus ?? false,
    'aria-label': label,
    'aria-invalid': bad,
    'aria-describedby': problem === null ? undefined : problemId,
    'data-testid': testId,
    status: bad ? ('error' as const) : ('' as const),
    onChange: (event: { readonly target: { readonly value: string } }) => {
      setTyped(event.target.value);
      if (!composing.current) later(event.target.value);
    },
    onCompositionStart: () => {
      composing.current = true;
    },
    onCompositionEnd: () => {
      composing.current = false;
      if (typed !== null) later(typed);
    },
    onBlur: () => {
      if (typed !== null) save(typed);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const plain = rows === undefined || event.ctrlKey || event.metaKey;
      if (event.key !== 'Enter' || !plain || isComposing(event.nativeEvent)) return;
      event.preventDefault();
      if (typed !== null) save(typed);
    },
  };
  const field =
    rows === undefined ? <Input {...common} /> : <Input.TextArea {...common} rows={rows} />;
  // Always of one shape: a field that is put in anew would lose the focus.
  return (
    <>
      {field}
      {problem !== null && <div id={problemId}>{problem}</div>}
    </>
  );
}
