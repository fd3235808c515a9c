import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Segmented } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Privacy } from '#core/report/mask.ts';
import type { ReportSettings } from '#core/report/settings.ts';
import { chordOf } from '../app/keys.ts';
import { Field } from './field.tsx';

type Rulings = ReportSettings['personRulings'];

interface PersonRulingsProps {
  readonly rulings: Rulings;
  readonly onChange: (rulings: Rulings) => void;
}

/** Whom the makers of a report mask or leave by name, before what the pages let one guess. */
export function PersonRulings({ rulings, onChange }: PersonRulingsProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLDivElement>(null);
  const name = typed.trim();
  const canAdd = name.length >= 2 && name.length <= 50 && !Object.hasOwn(rulings, name);

  function add(): void {
    if (!canAdd) return;
    onChange({ ...rulings, [name]: 'private' });
    setTyped('');
  }

  function remove(gone: string): void {
    onChange(Object.fromEntries(Object.entries(rulings).filter(([one]) => one !== gone)));
    input.current?.querySelector('input')?.focus();
  }

  return (
    <Field label={t('personRulings.title')} note={t('personRulings.note')}>
      <div className="person-rulings" data-testid="person-rulings">
        {Object.entries(rulings).map(([person, privacy]) => (
          <div key={person} className="button-row" data-testid="person-ruling">
            <span className="person-name">{person}</span>
            <Segmented<Privacy>
              size="small"
              value={privacy}
              aria-label={t('personRulings.of', { name: person })}
              options={[
                { value: 'private', label: t('personRulings.private') },
                { value: 'public', label: t('personRulings.public') },
              ]}
              onChange={(value) => onChange({ ...rulings, [person]: value })}
            />
            <Button
              type="text"
              size="small"
              icon={<DeleteOutlined aria-hidden="true" />}
              aria-label={t('personRulings.remove', { name: person })}
              title={t('personRulings.remove', { name: person })}
              onClick={() => remove(person)}
            />
          </div>
        ))}
        <div className="button-row" ref={input}>
          <Input
            size="small"
            value={typed}
            maxLength={50}
            placeholder={t('personRulings.name')}
            aria-label={t('personRulings.name')}
            data-testid="person-name"
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (chordOf(event.nativeEvent) !== 'Enter') return;
              event.preventDefault();
              add();
            }}
          />
          <Button
            size="small"
            icon={<PlusOutlined aria-hidden="true" />}
            disabled={!canAdd}
            data-testid="person-add"
            onClick={add}
          >
            {t('personRulings.add')}
          </Button>
        </div>
      </div>
    </Field>
  );
}
