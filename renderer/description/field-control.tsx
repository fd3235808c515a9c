import { AutoComplete, Input, Select } from 'antd';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldView } from '#electron/contract.ts';
import { useClearIcon } from '../ui/use-clear-icon.tsx';
import { choiceName, nameIn } from './field-words.ts';

interface FieldControlProps {
  readonly field: FieldView;
  readonly value: string;
  readonly label: string;
  readonly placeholder: string;
  /** Stands in `[ ]`. */
  readonly bracketed: boolean;
  readonly faulty: boolean;
  /** Typing goes on. */
  readonly onType: (text: string) => void;
  /** A choice was made: nothing more comes. */
  readonly onChoose: (text: string) => void;
  readonly onCompose: (composing: boolean, text: string) => void;
  readonly onLeave: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The control that a kind of field is typed into. */
export function FieldControl(props: FieldControlProps) {
  const { field, value, label, placeholder, bracketed, faulty } = props;
  const { i18n } = useTranslation();
  const clearIcon = useClearIcon();
  const choices = field.choices.map((choice) => ({
    value: nameIn(i18n.language, choice),
    label: nameIn(i18n.language, choice),
  }));
  const typing = {
    'aria-label': label,
    'data-testid': `field-${field.id}`,
    'aria-invalid': faulty || undefined,
    placeholder,
    onCompositionStart: () => props.onCompose(true, ''),
    onCompositionEnd: (event: { readonly currentTarget: { readonly value: string } }) =>
      props.onCompose(false, event.currentTarget.value),
    onBlur: props.onLeave,
    onKeyDown: props.onKeyDown,
  };
  const status = faulty ? ({ status: 'error' } as const) : {};
  if (field.kind === 'choice' && !field.open) {
    return (
      <Select
        size="small"
        allowClear={clearIcon}
        aria-label={label}
        data-testid={`field-${field.id}`}
        value={value === '' ? undefined : choiceName(i18n.language, field, value)}
        placeholder={placeholder}
        options={choices}
        onChange={(chosen: string | undefined) => props.onChoose(chosen ?? '')}
      />
    );
  }
  if (field.kind === 'choice') {
    return (
      <AutoComplete
        size="small"
        value={choiceName(i18n.language, field, value)}
        options={choices}
        // Enter keeps what was typed unless an option was walked to.
        defaultActiveFirstOption={false}
        showSearch={{ filterOption: true }}
        onChange={(text: string | undefined) => props.onType(text ?? '')}
        onSelect={(text: string | undefined) => props.onChoose(text ?? '')}
      >
        <Input size="small" {...typing} {...status} />
      </AutoComplete>
    );
  }
  if (field.kind === 'long') {
    return (
      <Input.TextArea
        size="small"
        rows={2}
        value={value}
        {...typing}
        {...status}
        onChange={(event) => props.onType(event.target.value)}
      />
    );
  }
  return (
    <Input
      size="small"
      value={value}
      // Always there: an input that gains a prefix is made anew and loses the focus.
      prefix={<span aria-hidden>{bracketed ? '[' : ''}</span>}
      suffix={<span aria-hidden>{bracketed ? ']' : ''}</span>}
      {...typing}
      {...status}
      onChange={(event) => props.onType(event.target.value)}
    />
  );
}
