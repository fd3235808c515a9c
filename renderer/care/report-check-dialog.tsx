import { Alert, Button, Empty, Modal, Progress, Select, Table, Tag } from 'antd';
import type { TFunction } from 'i18next';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { diffCharacters } from '#core/report/verify/diff.ts';
import type { Finding, FindingStatus } from '#core/report/verify/finding.ts';
import { useView } from '../app/view-state.ts';
import { putOnClipboard } from '../ui/clipboard.ts';
import { useReportCheck, type ReportCheckDone } from './report-check-state.ts';
import './report-check.css';

const COLOURS: Readonly<Partial<Record<FindingStatus, string>>> = {
  matches: 'green',
  'source-changed': 'blue',
  added: 'gold',
  moved: 'orange',
};
type Shown = 'faults' | 'all' | FindingStatus;

/** The result of verifying an exported file: N of N, what differs, and the way to each passage. */
export function ReportCheckDialog() {
  const { t } = useTranslation();
  const { progress, result, cancel, close } = useReportCheck();
  return (
    <Modal
      open={progress !== null || result !== null}
      title={t('reportCheck.title')}
      width={result === null ? 420 : 1000}
      onCancel={() => (progress === null ? close() : cancel())}
      footer={
        <Button
          type={progress === null ? 'primary' : 'default'}
          data-testid="report-check-close"
          onClick={() => (progress === null ? close() : cancel())}
        >
          {t(progress === null ? 'common.close' : 'common.cancel')}
        </Button>
      }
      destroyOnHidden
    >
      {progress !== null && (
        <Progress percent={Math.round(progress)} aria-label={t('reportCheck.title')} />
      )}
      {result !== null && <Result result={result} />}
    </Modal>
  );
}

function Result({ result }: { readonly result: ReportCheckDone }) {
  const { t, i18n } = useTranslation();
  const [shown, setShown] = useState<Shown>('faults');
  const { findings, counts, matched, total } = result;
  const rows = useMemo(
    () =>
      findings
        .map((finding, key) => ({ ...finding, key }))
        .filter(({ status }) =>
          shown === 'all' ? true : shown === 'faults' ? status !== 'matches' : status === shown,
        ),
    [findings, shown],
  );
  const faults = findings.filter(({ status }) => status !== 'matches').length + result.cut;
  const options = [
    { value: 'faults', label: t('reportCheck.faults', { n: faults }) },
    { value: 'all', label: t('reportCheck.all', { n: findings.length }) },
    ...Object.entries(counts).flatMap(([status, n]) =>
      n === 0 ? [] : [{ value: status, label: `${t(`reportCheck.status.${status}`)} ${n}` }],
    ),
  ];
  const sound = faults === 0 && total > 0;
  return (
    <div className="report-check" data-testid="report-check">
      <Alert
        type={sound ? 'success' : 'warning'}
        showIcon
        title={t('reportCheck.headline', { file: result.filename, matched, total })}
        description={noticesOf(result, t, i18n.language).join(' ')}
      />
      <div className="report-check-tools">
        <Select<Shown>
          value={shown}
          onChange={setShown}
          options={options}
          aria-label={t('reportCheck.filter')}
          data-testid="report-check-filter"
          popupMatchSelectWidth={false}
        />
        <Button disabled={rows.length === 0} onClick={() => putOnClipboard(asText(rows))}>
          {t('reportCheck.copy')}
        </Button>
      </div>
      {rows.length === 0 ? (
        <Empty image={null} description={t(sound ? 'reportCheck.sound' : 'reportCheck.nothing')} />
      ) : (
        <FindingTable rows={rows} />
      )}
    </div>
  );
}

type Row = Readonly<Finding> & { readonly key: number };

function FindingTable({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useTranslation();
  const openArticle = useView((state) => state.openArticle);
  const close = useReportCheck((state) => state.close);
  return (
    <Table<Row>
      size="small"
      virtual
      scroll={{ y: 380, x: 940 }}
      pagination={false}
      dataSource={rows}
      columns={[
        {
          title: t('reportCheck.what'),
          width: 120,
          render: (_, { status, note }) => (
            <>
              <Tag color={COLOURS[status] ?? 'red'}>{t(`reportCheck.status.${status}`)}</Tag>
              {note !== null && <div className="muted">{t(`reportCheck.note.${note}`)}</div>}
            </>
          ),
        },
        {
          title: t('reportCheck.item'),
          width: 130,
          render: (_, { kind, mark, evidence }) => (
            <>
              <div>{t(`reportCheck.kind.${kind}`)}</div>
              <div className="report-check-mark">{mark}</div>
              <div className="muted">{t(`reportCheck.evidence.${evidence}`)}</div>
            </>
          ),
        },
        {
          title: t('reportCheck.where'),
          width: 150,
          render: (_, { where, at }) =>
            at === 0 ? where : `${where} ${t('reportCheck.at', { n: at })}`,
        },
        { title: t('reportCheck.text'), render: (_, row) => <Difference {...row} /> },
        {
          title: t('reportCheck.source'),
          width: 90,
          render: (_, { target }) =>
            target !== null && (
              <Button
                size="small"
                onClick={() => {
                  close();
                  openArticle(target.articleId, { spans: target.spans });
                }}
              >
                {t('reportCheck.open')}
              </Button>
            ),
        },
      ]}
    />
  );
}

/** What it was and what it is, character by character; deletions and insertions for readers of screens, too. */
function Difference({ was, now }: Pick<Finding, 'was' | 'now'>) {
  if (was === null || now === null || was === now) return <span>{now ?? was ?? ''}</span>;
  return (
    <span>
      {diffCharacters(was, now).map(({ kind, text }, index) => {
        const key = `${index}`;
        if (kind === 'gone') return <del key={key}>{text}</del>;
        return kind === 'new' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>;
      })}
    </span>
  );
}

function noticesOf(
  { manifest, masked, tracked, issuedAt, report, cut }: ReportCheckDone,
  t: TFunction,
  language: string,
): readonly string[] {
  const day = issuedAt === null ? '' : new Date(issuedAt).toLocaleDateString(language);
  return [
    ...(issuedAt === null ? [] : [t('reportCheck.issued', { day })]),
    ...(manifest === 'damaged' ? [t('reportCheck.manifestDamaged')] : []),
    ...(report !== null && report.title === null ? [t('reportCheck.notHeld')] : []),
    ...(masked ? [t('reportCheck.masked')] : []),
    ...(tracked ? [t('reportCheck.tracked')] : []),
    ...(cut === 0 ? [] : [t('reportCheck.cut', { n: cut })]),
  ];
}

/** Rows as a spreadsheet takes them from the clipboard. */
function asText(rows: readonly Row[]): string {
  return rows
    .map(({ status, kind, mark, at, where, was, now }) =>
      [status, kind, mark, String(at), where, was ?? '', now ?? '']
        .map((cell) => cell.replaceAll(/[\t\r\n]+/gu, ' '))
        .join('\t'),
    )
    .join('\n');
}
