import { QuestionCircleOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import { FIELD_NAMES, type FieldName } from '#core/search/query/query.ts';
import { chordOf } from '../app/keys.ts';
import { withKey } from '../app/key-label.ts';
import { usePreferences } from '../app/preferences.ts';
import { EXAMPLES, exampleIn } from './examples.ts';
import { toBox } from './focus.ts';
import { useSearch } from './search-state.ts';

const FIELDS = Object.keys(FIELD_NAMES) as readonly FieldName[];

/** The query language: its signs, its fields, and examples that can be tried on the spot. */
export function QueryHelp() {
  const { t } = useTranslation();
  const { panel, show } = useSearch();
  const open = panel === 'help';
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={(next) => show(next ? 'help' : null)}
      content={<HelpText onDone={() => show(null)} />}
    >
      <Button
        type="text"
        icon={<QuestionCircleOutlined aria-hidden="true" />}
        aria-label={t('search.help')}
        aria-expanded={open}
        title={withKey(t('search.help'), 'Mod+/')}
        data-testid="search-help"
      />
    </Popover>
  );
}

function HelpText({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const language = usePreferences((state) => state.language);
  const { box, write } = useSearch();
  return (
    <div
      className="search-help"
      role="group"
      aria-label={t('search.help')}
      onKeyDown={(event) => {
        if (chordOf(event.nativeEvent) !== 'Escape') return;
        event.stopPropagation();
        onDone();
        toBox('end');
      }}
    >
      <h2>{t('search.helpExamples')}</h2>
      <Examples onDone={onDone} />
      <h2>{t('search.helpFields')}</h2>
      <ul className="search-help-fields">
        {FIELDS.map((field) => {
          const name = FIELD_NAMES[field][language === 'en' ? 1 : 0] ?? field;
          return (
            <li key={field}>
              <button
                type="button"
                className="search-example"
                data-testid={`search-field-${field}`}
                onClick={() => {
                  const lead = box.text === '' || box.text.endsWith(' ') ? '' : ' ';
                  write({ text: `${box.text}${lead}${name}:`, exact: false });
                  onDone();
                  toBox('end');
                }}
              >
                {name}:
              </button>
              <span>{t(`searchField.${field}`)}</span>
            </li>
          );
        })}
      </ul>
      <p className="muted">{t('search.helpFold')}</p>
    </div>
  );
}

/** Searches that can be tried; choosing one puts it into the box. */
export function Examples({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const language = usePreferences((state) => state.language);
  const search = useSearch((state) => state.search);
  return (
    <ul className="search-help-examples">
      {EXAMPLES.map((example) => {
        const text = exampleIn(language, example);
        return (
          <li key={example}>
            <button
              type="button"
              className="search-example"
              data-testid={`search-example-${example}`}
              onClick={() => {
                search({ text, exact: false, in: 'all' });
                onDone();
                toBox('end');
              }}
            >
              {text}
            </button>
            <span>{t(`searchExampleNote.${example}`)}</span>
          </li>
        );
      })}
    </ul>
  );
}
