import { DownOutlined, ExportOutlined } from '@ant-design/icons';
import { Button, Dropdown, type MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ExportKind } from '#electron/contract.ts';
import { reportFailure } from '../app/failure-store.ts';
import { useExport, type WordProfile } from './export-state.ts';

interface ExportChoice {
  readonly kind: ExportKind;
  readonly profile?: WordProfile;
  readonly label: string;
}

const CHOICES: readonly ExportChoice[] = [
  { kind: 'annotated-word', label: 'export.annotatedWord' },
  { kind: 'article-word', label: 'export.articleWord' },
  { kind: 'report-word', profile: 'plain', label: 'export.reportWord' },
  { kind: 'report-word', profile: 'gbt9704', label: 'export.reportOfficial' },
  { kind: 'annotations-csv', label: 'export.annotationsCsv' },
  { kind: 'articles-csv', label: 'export.articlesCsv' },
  { kind: 'figures-csv', label: 'export.figuresCsv' },
];

/** Everything that can be handed on as a file. */
export function ExportMenu() {
  const { t } = useTranslation();
  const choose = useExport((state) => state.choose);
  const items: NonNullable<MenuProps['items']> = CHOICES.map(({ kind, profile, label }) => ({
    key: label,
    label: (
      <span data-testid={`export-${kind}${profile === 'gbt9704' ? '-gbt9704' : ''}`}>
        {t(label)}
      </span>
    ),
  }));
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items,
        'aria-label': t('export.menu'),
        onClick: ({ key }) => {
          const choice = CHOICES.find(({ label }) => label === key);
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
