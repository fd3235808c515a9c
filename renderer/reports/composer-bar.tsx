import {
  EditOutlined,
  ExportOutlined,
  ReloadOutlined,
  SafetyCertificateOutlined,
  SettingOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReportView, WordProfileName } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { withKey } from '../app/key-label.ts';
import { useReportCheck } from '../care/report-check-state.ts';
import { useReports } from './reports-state.ts';
import { SignBar } from './sign-bar.tsx';
import { usePageProfiles } from './use-report.ts';
import type { ReportActs } from './use-report-acts.ts';

interface ComposerBarProps {
  readonly view: ReportView;
  readonly acts: ReportActs;
}

/** Above the composer: the report, its look, how far it is signed, and what can be done with it. */
export function ComposerBar({ view, acts }: ComposerBarProps) {
  const { t, i18n } = useTranslation();
  const { show, open } = useReports();
  const { client } = useArchive();
  const check = useReportCheck((state) => state.run);
  const profiles = usePageProfiles();
  const signed = view.signOffs.length > 0;
  const stale = view.blocks.filter(({ state }) => state === 'stale').length;
  return (
    <div className="toolbar composer-bar" data-region="">
      <Button
        icon={<UnorderedListOutlined aria-hidden="true" />}
        aria-label={t('reports.toList')}
        title={withKey(t('reports.toList'), 'Alt+Home')}
        data-testid="to-list"
        onClick={() => open(null)}
      />
      <h2 className="composer-title serif" data-testid="composer-title">
        {view.report.title}
      </h2>
      <Button
        type="text"
        disabled={signed}
        icon={<EditOutlined aria-hidden="true" />}
        aria-label={t('reports.rename')}
        title={withKey(t('reports.rename'), 'F2')}
        data-testid="report-rename"
        onClick={() => show({ kind: 'rename' })}
      />
      <Select<WordProfileName>
        value={view.report.profile}
        disabled={signed}
        className="composer-profile"
        aria-label={t('reports.profile')}
        data-testid="report-profile"
        options={profiles.map(({ id, name, nameEn }) => ({
          value: id as WordProfileName,
          label: i18n.language === 'en' ? nameEn : name,
        }))}
        onChange={(profile) => void acts.act({ does: 'profile', profile })}
      />
      <Button
        icon={<SettingOutlined aria-hidden="true" />}
        disabled={signed}
        title={withKey(t('reports.settings'), 's')}
        data-testid="report-settings"
        onClick={() => show({ kind: 'settings' })}
      >
        {t('reports.settingsShort')}
      </Button>
      {stale > 0 && !signed && (
        <Button
          icon={<ReloadOutlined aria-hidden="true" />}
          title={withKey(t('reports.refreshAll'), 'Shift+r')}
          data-testid="refresh-all"
          onClick={() => show({ kind: 'refresh', blockIds: null })}
        >
          {t('reports.staleCount', { n: stale })}
        </Button>
      )}
      <span className="top-bar-space" />
      <SignBar view={view} />
      <Button
        icon={<SafetyCertificateOutlined aria-hidden="true" />}
        aria-label={t('reportCheck.run')}
        title={t('reportCheck.run')}
        data-testid="verify-exported"
        onClick={() => void check(client).catch(reportFailure)}
      />
      <Button
        type="primary"
        icon={<ExportOutlined aria-hidden="true" />}
        title={withKey(t('reports.export'), 'Mod+Shift+e')}
        data-testid="report-export"
        onClick={() => show({ kind: 'export' })}
      >
        {t('export.menu')}
      </Button>
    </div>
  );
}
