import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ThesaurusAct } from '#electron/contract.ts';
import type { ActFieldsProps } from './act-fields-props.ts';
import { indexLabel } from '../ui/pinyin-index.ts';
import { matchLabel } from '../ui/pinyin-match.ts';
import { THEME_KEY } from './thesaurus-tree.ts';

type Move = Extract<ThesaurusAct, { readonly does: 'move' }>;

/** Where to: the top of a theme, or under an initiative; found by name, pinyin or initials. */
export function MoveFields({ act, rows, themes, onChange }: ActFieldsProps<Move>) {
  const { t } = useTranslation();
  const choices = [
    ...themes.map((theme) => ({
      value: THEME_KEY + theme,
      label: t('surgery.topOf', { theme }),
      name: theme,
    })),
    ...rows
      .filter(({ initiative }) => !act.ids.includes(initiative.id))
      .map(({ initiative }) => ({
        value: initiative.id,
        label: t('surgery.under', { label: initiative.prefLabel }),
        name: initiative.prefLabel,
      })),
  ];
  return (
    <Select
      autoFocus
      value={act.broaderId ?? THEME_KEY + act.theme}
      aria-label={t('surgery.moveTo')}
      showSearch={{
        filterOption: (query, option) => matchLabel(indexLabel(option?.name ?? ''), query) !== null,
      }}
      options={choices}
      data-testid="surgery-move-to"
      onChange={(place: string) =>
        onChange(
          place.startsWith(THEME_KEY)
            ? { ...act, theme: place.slice(THEME_KEY.length), broaderId: null }
            : { ...act, broaderId: place },
        )
      }
    />
  );
}
