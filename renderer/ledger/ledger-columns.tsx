import { Input } from 'antd';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { LEDGER_SORTS } from '#core/ledger/ledger.ts';
import { convertFigure } from '#core/ledger/convert.ts';
import type { UnitChoice } from '#core/ledger/units.ts';
import type { FigureLedgerRow } from '#electron/contract.ts';
import type { LedgerRow } from './ledger-rows.ts';
import type { TableTab } from './ledger-state.ts';

/** One column of a ledger: what it shows, and the same as plain text to be copied. */
export interface LedgerColumn {
  readonly key: string;
  readonly title: string;
  readonly width: number;
  readonly sortable: boolean;
  readonly end?: true;
  readonly text: (row: LedgerRow) => string;
  readonly render?: (row: LedgerRow) => ReactNode;
}

export type FigureWords = Pick<FigureLedgerRow['figure'], 'measure' | 'place' | 'time'>;

interface ColumnsInput {
  readonly t: TFunction;
  readonly units: UnitChoice;
  /** What is being written in the row that is edited. */
  readonly draft: { readonly id: string; readonly words: FigureWords } | null;
  readonly onDraft: (words: FigureWords) => void;
}

/** The columns of a ledger in the order of domain practice (序号 is the row itself). */
export function ledgerColumns(tab: TableTab, input: ColumnsInput): readonly LedgerColumn[] {
  const sorts: readonly string[] = LEDGER_SORTS[tab];
  const { t } = input;
  return SPECS[tab](input).map((spec) => ({
    ...spec,
    title: t(`ledgerColumn.${spec.key}`),
    sortable: sorts.includes(spec.key),
  }));
}

type Spec = Omit<LedgerColumn, 'title' | 'sortable'>;

function of<Of extends LedgerRow['of']>(
  name: Of,
  read: (row: Extract<LedgerRow, { of: Of }>) => string,
): (row: LedgerRow) => string {
  // A table holds the rows of its own ledger only.
  return (row) => (row.of === name ? read(row as Extract<LedgerRow, { of: Of }>) : '');
}

const SPECS: Readonly<Record<TableTab, (input: ColumnsInput) => readonly Spec[]>> = {
  figures: ({ t, units, draft, onDraft }) => {
    const words = (key: keyof FigureWords, width: number): Spec => ({
      key,
      width,
      text: of('figures', ({ figure }) => figure[key]),
      ...(draft === null
        ? {}
        : {
            render: (row: LedgerRow) =>
              row.id === draft.id ? (
                <Input
                  size="small"
                  value={draft.words[key]}
                  autoFocus={key === 'measure'}
                  aria-label={t(`ledgerColumn.${key}`)}
                  data-testid={`ledger-edit-${key}`}
                  onChange={(event) => onDraft({ ...draft.words, [key]: event.target.value })}
                />
              ) : (
                of('figures', ({ figure }) => figure[key])(row)
              ),
          }),
    });
    return [
      words('measure', 130),
      {
        key: 'quote',
        width: 110,
        text: of('figures', ({ quote }) => quote),
        render: (row) => (
          <span className="ledger-printed">{row.of === 'figures' && row.quote}</span>
        ),
      },
      { key: 'value', width: 158, end: true, text: of('figures', ({ text }) => text) },
      {
        key: 'converted',
        width: 140,
        end: true,
        text: of('figures', ({ figure }) => convertFigure(figure, units)?.text ?? ''),
      },
      {
        key: 'check',
        width: 92,
        text: of('figures', ({ check }) => t(`checkState.${check?.state ?? 'unchecked'}`)),
        render: (row) => row.of === 'figures' && <CheckMark row={row} t={t} />,
      },
      words('place', 110),
      words('time', 100),
      {
        key: 'linked',
        width: 92,
        text: of('figures', ({ sameArticles }) => (sameArticles > 1 ? String(sameArticles) : '')),
        render: (row) => row.of === 'figures' && <Links row={row} t={t} />,
      },
      { key: 'title', width: 210, text: of('figures', ({ title }) => title) },
      { key: 'medium', width: 100, text: of('figures', ({ medium }) => medium) },
      { key: 'publishedOn', width: 96, text: of('figures', ({ publishedOn }) => publishedOn) },
      { key: 'articlePlace', width: 100, text: of('figures', ({ articlePlace }) => articlePlace) },
      { key: 'checkNote', width: 140, text: of('figures', ({ check }) => check?.note ?? '') },
      { key: 'checkedBy', width: 80, text: of('figures', ({ check }) => check?.author ?? '') },
    ];
  },
  articles: ({ t }) => [
    { key: 'title', width: 250, text: of('articles', ({ title }) => title) },
    { key: 'medium', width: 110, text: of('articles', ({ medium }) => medium) },
    { key: 'mediaLevel', width: 84, text: of('articles', ({ mediaLevel }) => mediaLevel) },
    { key: 'publishedOn', width: 100, text: of('articles', ({ publishedOn }) => publishedOn) },
    { key: 'page', width: 100, text: of('articles', ({ page }) => page) },
    { key: 'genre', width: 80, text: of('articles', ({ genre }) => genre) },
    { key: 'byline', width: 120, text: of('articles', ({ byline }) => byline) },
    { key: 'unit', width: 100, text: of('articles', ({ unit }) => unit) },
    { key: 'place', width: 110, text: of('articles', ({ place }) => place) },
    {
      key: 'characters',
      width: 76,
      end: true,
      text: of('articles', ({ characters }) => String(characters)),
    },
    {
      key: 'position',
      width: 90,
      text: of('articles', ({ position }) => position),
      render: (row) =>
        row.of === 'articles' && (
          <span className={row.front || row.lead ? 'ledger-lead' : ''}>{row.position}</span>
        ),
    },
    {
      key: 'points',
      width: 66,
      end: true,
      text: of('articles', ({ points }) => (points === null ? '' : String(points))),
      render: (row) =>
        row.of === 'articles' &&
        (row.points === null ? (
          <span className="faint" title={t('ledger.noPoints')}>
            —
          </span>
        ) : (
          row.points
        )),
    },
    { key: 'note', width: 120, text: of('articles', ({ note }) => note) },
    { key: 'referenceCode', width: 150, text: of('articles', (row) => row.referenceCode) },
  ],
  initiatives: ({ t }) => [
    { key: 'label', width: 160, text: of('initiatives', ({ label }) => label) },
    { key: 'altLabels', width: 150, text: of('initiatives', (row) => row.altLabels.join('、')) },
    { key: 'theme', width: 84, text: of('initiatives', ({ theme }) => theme) },
    { key: 'level', width: 64, text: of('initiatives', ({ level }) => level ?? '') },
    { key: 'places', width: 150, text: of('initiatives', ({ places }) => places.join('、')) },
    { key: 'definition', width: 180, text: of('initiatives', ({ definition }) => definition) },
    { key: 'figures', width: 160, text: of('initiatives', ({ figures }) => figures.join('；')) },
    { key: 'first', width: 100, text: of('initiatives', ({ first }) => first) },
    {
      key: 'articles',
      width: 84,
      end: true,
      text: of('initiatives', ({ articles }) => String(articles)),
    },
    {
      key: 'mentions',
      width: 76,
      end: true,
      text: of('initiatives', ({ mentions }) => String(mentions)),
    },
    {
      key: 'waiting',
      width: 84,
      end: true,
      text: of('initiatives', ({ waiting }) => String(waiting)),
    },
    { key: 'sourceLine', width: 220, text: of('initiatives', (row) => row.sourceLine) },
    { key: 'excerpt', width: 260, text: of('initiatives', ({ excerpt }) => excerpt) },
    {
      key: 'status',
      width: 84,
      text: of('initiatives', ({ status }) => t(`initiativeStatus.${status}`)),
    },
  ],
};

function CheckMark({ row, t }: { readonly row: FigureLedgerRow; readonly t: TFunction }) {
  const state = row.check?.state ?? 'unchecked';
  const marks = { checked: '✓', doubtful: '?', unchecked: '' } as const;
  const by = row.check === null ? undefined : `${row.check.author} ${row.check.note}`.trim();
  return (
    <span className={`ledger-check ledger-check-${state}`} title={by} data-check={state}>
      {marks[state]} {t(`checkState.${state}`)}
    </span>
  );
}

function Links({ row, t }: { readonly row: FigureLedgerRow; readonly t: TFunction }) {
  return (
    <span className="ledger-links">
      {row.sameArticles > 1 && (
        <span className="chip">{t('ledger.sameIn', { n: row.sameArticles })}</span>
      )}
      {row.contested && <span className="ledger-contested">{t('ledger.contested')}</span>}
    </span>
  );
}
