import { UndoOutlined } from '@ant-design/icons';
import { useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Certainty } from '#core/description/profile.ts';
import { fittingValue } from '#core/description/value-fault.ts';
import type { DescriptionView, FieldView } from '#electron/contract.ts';
import { chordOf } from '../app/keys.ts';
import { draftKey, useCrosswalk, useDescription } from './description-state.ts';
import { FieldControl } from './field-control.tsx';
import type { FieldSaver } from './field-saver.ts';
import { choiceName, nameIn } from './field-words.ts';

interface FieldRowProps {
  readonly articleId: string;
  readonly field: FieldView;
  readonly described: DescriptionView['fields'][number];
  readonly saver: FieldSaver;
  /** To the field after (1) or before (-1) this one. */
  readonly onStep: (by: 1 | -1) => void;
}

/** One field of the form: what it says, how sure that is, and what the page prints. */
export function FieldRow({ articleId, field, described, saver, onStep }: FieldRowProps) {
  const { t, i18n } = useTranslation();
  const { crosswalk } = useCrosswalk();
  const key = draftKey(articleId, field.id);
  const typed = useDescription((state) => state.drafts[key]?.text);
  const draft = useDescription((state) => state.draft);
  const composing = useRef(false);
  const row = useRef<HTMLDivElement>(null);
  const { stated, derived } = described;
  const page = field.origin === 'page';
  const certainty = stated ? stated.certainty : derived !== '' && page ? 'printed' : null;
  const value = typed ?? stated?.value ?? derived;
  const faulty = 'fault' in fittingValue(field, value);
  // A printed title stands; ours is asked for only where there is none.
  const fixed = field.id === 'title' && derived !== '';
  const label = nameIn(i18n.language, field);
  const other = crosswalk === 'none' ? '' : field[crosswalk];

  function edit(text: string, sure?: Certainty | null) {
    const next =
      sure === undefined ? (certainty === 'unknown' ? undefined : stated?.certainty) : sure;
    return { articleId, field: field.id, value: text, certainty: next };
  }

  function type(text: string): void {
    draft(key, text);
    if (composing.current) return;
    if ('fault' in fittingValue(field, text)) saver.drop(key);
    else saver.typed(edit(text));
  }

  function choose(text: string): void {
    draft(key, text);
    saver.drop(key);
    saver.now(edit(text));
  }

  /** What the page prints stands again; the focus goes where the button, now gone, belonged. */
  function takeBack(): void {
    saver.drop(key);
    draft(key, null);
    saver.now(edit(''));
    row.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }

  function leave(): void {
    composing.current = false;
    if (typed === undefined || faulty) return;
    void saver.flush(key).then(() => {
      // Kept as it was typed, or kept already: either way the archive says it now.
      const { drafts, failed } = useDescription.getState();
      if (!failed && drafts[key]?.text === typed) draft(key, null);
    });
  }

  function setCertainty(sure: Certainty | null): void {
    saver.drop(key);
    draft(key, null);
    saver.now(edit(sure === 'unknown' || sure === null ? '' : value, sure));
  }

  function onKeyDown(event: KeyboardEvent): void {
    const chord = chordOf(event.nativeEvent);
    if (chord === 'Enter' && field.kind !== 'long') onStep(1);
    else if (chord === 'Shift+Enter') onStep(-1);
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={row}
      className="field-row"
      data-field={field.id}
      data-obligation={field.obligation}
      data-missing={described.missing || undefined}
      data-certainty={certainty ?? undefined}
    >
      <span className="field-label" title={namesOf(field)}>
        <span>
          {label}
          {field.obligation !== 'optional' && (
            <abbr className="field-mark" title={t(`describe.${field.obligation}`)}>
              {field.obligation === 'required' ? '*' : '△'}
            </abbr>
          )}
        </span>
        {other !== '' && other !== label && <small>{other}</small>}
      </span>
      <div className="field-value">
        {fixed ? (
          <span className="serif field-fixed">{derived}</span>
        ) : (
          <FieldControl
            field={field}
            value={value}
            label={label}
            placeholder={certainty === 'unknown' ? t('describe.unknownValue') : ''}
            bracketed={certainty === 'inferred' && value !== ''}
            faulty={faulty}
            onType={type}
            onChoose={choose}
            onCompose={(now, text) => {
              composing.current = now;
              if (now) saver.hold({ articleId, field: field.id });
              else type(text);
            }}
            onLeave={leave}
            onKeyDown={onKeyDown}
          />
        )}
        {faulty && (
          <p className="field-fault" role="alert">
            {t(`fieldFault.${field.kind}`)}
          </p>
        )}
        {stated !== null && derived !== '' && derived !== stated.value && !fixed && (
          <button
            type="button"
            className="field-printed"
            data-testid={`take-${field.id}`}
            title={t('describe.takePrinted')}
            onClick={takeBack}
          >
            <UndoOutlined aria-hidden />
            {t(page ? 'describe.printedValue' : 'describe.derivedValue', {
              value: choiceName(i18n.language, field, derived),
            })}
          </button>
        )}
      </div>
      {page && !fixed ? (
        <CertaintyButton
          certainty={certainty}
          label={label}
          id={field.id}
          empty={value === ''}
          own={value === derived}
          onChange={setCertainty}
        />
      ) : (
        <span />
      )}
    </div>
  );
}

function namesOf({ dat18, isadg, dc }: FieldView): string {
  return [dat18 && `DA/T 18: ${dat18}`, isadg && `ISAD(G): ${isadg}`, dc && `DC: ${dc}`]
    .filter((name) => name !== '')
    .join('\n');
}

interface CertaintyButtonProps {
  readonly certainty: Certainty | null;
  readonly label: string;
  readonly id: string;
  readonly empty: boolean;
  /** The value is what the page prints. */
  readonly own: boolean;
  readonly onChange: (certainty: Certainty | null) => void;
}

/** Printed, inferred, unknown, by turns; what says nothing can only be said to be unknown. */
function CertaintyButton({ certainty, label, id, empty, own, onChange }: CertaintyButtonProps) {
  const { t } = useTranslation();
  const shown = t(`certainty.${certainty ?? 'none'}`);
  /** What was typed is inferred, so its first turn says that it is printed; the print's own, the other way. */
  function turned(): Certainty | null {
    if (certainty === 'unknown') return null;
    if (empty) return 'unknown';
    if (own) return certainty === 'printed' ? 'inferred' : 'unknown';
    return certainty === 'inferred' ? 'printed' : 'unknown';
  }
  return (
    <button
      type="button"
      className="certainty"
      data-certainty={certainty ?? 'none'}
      data-testid={`certainty-${id}`}
      aria-label={t('describe.certainty', { field: label, certainty: shown })}
      title={t('describe.certaintyHelp')}
      onClick={() => onChange(turned())}
    >
      {certainty === null ? '—' : shown}
    </button>
  );
}
