import { Input, Segmented, Select, Tag, type InputRef } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useScreenCommands } from '../app/commands/command-registry.ts';
import { leadOn } from '../ui/filter-keys.ts';
import { HISTORY_COMMANDS } from './history-commands.ts';
import { useHistory } from './history-state.ts';
import { groupOf, STEP_GROUPS } from './step-kinds.ts';

interface HistoryFiltersProps {
  readonly authors: readonly string[];
  readonly kinds: readonly string[];
  readonly toList: () => void;
}

/** By words, author, what was done, whether it stands, and days. */
export function HistoryFilters({ authors, kinds, toList }: HistoryFiltersProps) {
  const { t } = useTranslation();
  const { text, author, group, state, from, to, object, want } = useHistory();
  const words = useRef<InputRef>(null);

  useScreenCommands(HISTORY_COMMANDS, {
    'history.filter': () => words.current?.focus({ cursor: 'all' }),
  });

  const present = new Set(kinds.map(groupOf));
  return (
    <>
      {object !== null && (
        <Tag
          className="history-object serif"
          closable={{ 'aria-label': t('history.ofAll') }}
          data-testid="history-object"
          onClose={() => want({ object: null })}
        >
          {t('history.only', { name: object.name })}
        </Tag>
      )}
      <Input
        ref={words}
        className="history-words"
        allowClear
        value={text}
        placeholder={t('history.words')}
        aria-label={t('history.words')}
        data-testid="history-words"
        onChange={(event) => want({ text: event.target.value })}
        onKeyDown={(event) => leadOn(event, toList)}
      />
      <Select
        className="history-select"
        allowClear
        value={group}
        placeholder={t('history.allKinds')}
        aria-label={t('history.kind')}
        data-testid="history-kind"
        options={STEP_GROUPS.filter((one) => present.has(one)).map((one) => ({
          value: one,
          label: t(`historyGroup.${one}`),
        }))}
        onChange={(value) => want({ group: value })}
      />
      <Select
        className="history-select"
        allowClear
        value={author}
        placeholder={t('history.everybody')}
        aria-label={t('history.author')}
        data-testid="history-author"
        options={authors.map((one) => ({ value: one, label: one }))}
        onChange={(value) => want({ author: value })}
      />
      <div className="history-days" role="group" aria-label={t('history.days')}>
        <Input
          type="date"
          value={from}
          max={to}
          aria-label={t('history.from')}
          title={t('history.from')}
          data-testid="history-from"
          onChange={(event) => want({ from: event.target.value })}
        />
        –
        <Input
          type="date"
          value={to}
          min={from}
          aria-label={t('history.to')}
          title={t('history.to')}
          data-testid="history-to"
          onChange={(event) => want({ to: event.target.value })}
        />
      </div>
      <Segmented<'all' | 'standing' | 'undone'>
        aria-label={t('history.stateOf')}
        value={state}
        options={[
          { value: 'all', label: t('history.all') },
          { value: 'standing', label: t('historyState.standing') },
          { value: 'undone', label: t('historyState.undone') },
        ]}
        data-testid="history-state"
        onChange={(value) => want({ state: value })}
      />
    </>
  );
}
