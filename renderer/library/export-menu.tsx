import { DownOutlined, ExportOutlined } from '@ant-design/icons';
import { Button, Dropdown, type MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ExportKind } from '#electron/contract.ts';
import { reportFailure } from '../app/failure-store.ts';
import { useExport, type ExportProfile } from './export-state.ts';
import { useMaskItem } from './use-mask-item.tsx';

interface ExportChoice {
  readonly kind: ExportKind;
  readonly profile?: ExportProfile;
  readonly label: string;
}

const TABLES = [
  { table: 'annotations', label: 'export.annotations' },
  { table: 'articles', label: 'export.articles' },
  { table: 'figures', label: 'export.figures' },
] as const;

interface ExportGroup {
  readonly title: string;
  readonly choices: readonly ExportChoice[];
  /** What few want: a menu of its own within the group. */
  readonly further?: { readonly title: string; readonly choices: readonly ExportChoice[] };
}

const GROUPS: readonly ExportGroup[] = [
  {
    title: 'export.word',
    choices: [
      { kind: 'annotated-word', label: 'export.annotatedWord' },
      { kind: 'article-word', label: 'export.articleWord' },
      { kind: 'report-word', profile: 'plain', label: 'export.reportWord' },
      { kind: 'report-word', profile: 'gbt9704', label: 'export.reportOfficial' },
    ],
  },
  {
    title: 'export.xlsx',
    choices: TABLES.map(({ table, label }) => ({ kind: `${table}-xlsx`, label })),
  },
  {
    title: 'export.csv',
    choices: TABLES.map(({ table, label }) => ({ kind: `${table}-csv`, label })),
    further: {
      title: 'export.csvExact',
      choices: TABLES.map(({ table, label }) => ({
        kind: `${table}-csv`,
        profile: 'exact',
        label,
      })),
    },
  },
  {
    title: 'export.exchange',
    choices: [
      { kind: 'annotations-jsonld', label: 'export.annotationsJsonld' },
      { kind: 'project-qdpx', label: 'export.projectQdpx' },
    ],
  },
];

/** Everything that can be handed on as a file. */
export function ExportMenu() {
  const { t } = useTranslation();
  const choose = useExport((state) => state.choose);
  const mask = useMaskItem();
  const choices = new Map(
    GROUPS.flatMap((group) =>
      [...group.choices, ...(group.further?.choices ?? [])].map(
        (choice) => [keyOf(choice), choice] as const,
      ),
    ),
  );
  const itemOf = (choice: ExportChoice) => ({
    key: keyOf(choice),
    label: <span data-testid={`export-${keyOf(choice)}`}>{t(choice.label)}</span>,
  });
  const items: NonNullable<MenuProps['items']> = GROUPS.map((group) => ({
    key: group.title,
    type: 'group',
    label: t(group.title),
    children: [
      ...group.choices.map(itemOf),
      ...(group.further === undefined
        ? []
        : [
            {
              key: group.further.title,
              label: <span data-testid="export-further">{t(group.further.title)}</span>,
              children: group.further.choices.map(itemOf),
            },
          ]),
    ],
  }));
  return (
    <Dropdown
      {...mask.menu}
      trigger={['click']}
      menu={{
        items: [mask.item, { type: 'divider' }, ...items],
        className: 'export-menu',
        'aria-label': t('export.menu'),
        onClick: ({ key }) => {
          if (mask.took(key)) return;
          const choice = choices.get(key);
          if (choice !== undefined) choose(choice.kind, choice.profile).catch(reportFailure);
        },
      }}
    >
      <Button icon={<ExportOutlined aria-hidden="true" />} data-testid="export-menu">
        {t('export.menu')}
        <DownOutlined aria-hidden="true" />
      </Button>
    </Dropdown>
  );
}

/** The plain profile of a kind needs no name. */
function keyOf({ kind, profile }: ExportChoice): string {
  return profile === undefined || profile === 'plain' ? kind : `${kind}-${profile}`;
}
