import { Button, Input, type InputRef } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '../../app/keys.ts';
import { useMend } from './mend-state.ts';
import type { MendActions } from './use-mend-actions.ts';

interface CorrectionFormProps {
  readonly printed: string;
  /** What it reads now. */
  readonly reads: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly actions: MendActions;
}

/** What the selected characters should read; the source keeps what it says. */
export function CorrectionForm({ printed, reads, span, actions }: CorrectionFormProps) {
  const { t } = useTranslation();
  const close = () => useMend.getState().setCorrecting(null);
  const [text, setText] = useState(reads);
  const input = useRef<InputRef>(null);
  useEffect(() => input.current?.focus({ cursor: 'all' }), []);
  const save = () => {
    close();
    if (text !== reads) void actions.act({ does: 'correct', ...span, text });
  };
  return (
    <form
      className="mend-correct"
      data-testid="mend-correction"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label>
        {t('mend.reads', { printed })}
        <Input
          ref={input}
          value={text}
          maxLength={200}
          data-testid="mend-correction-text"
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !isComposing(event.nativeEvent)) close();
          }}
        />
      </label>
      <Button htmlType="submit" type="primary" size="small">
        {t('mend.correct')}
      </Button>
      <Button size="small" onClick={() => setText(printed)}>
        {t('mend.asPrinted')}
      </Button>
    </form>
  );
}
