import { CloseOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FigureLedgerRow, FigureLinks } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { useView } from '../app/view-state.ts';

type Link = FigureLinks['same'][number];

interface LinksPanelProps {
  readonly row: FigureLedgerRow;
  readonly onClose: () => void;
}

/** Where the same figure stands besides, why it is taken for the same, and what contradicts it. */
export function LinksPanel({ row, onClose }: LinksPanelProps) {
  const { t } = useTranslation();
  const { queries, client } = useArchive();
  const { data } = useQuery(queries.ledger.links.queryOptions({ input: { id: row.id } }));
  const all = data === undefined ? [] : [...data.same, ...data.conflicts, ...data.apart];
  const ids = [...new Set(all.map(({ id }) => id))].slice(0, 1000);
  const others = useQuery(queries.ledger.figureRows.queryOptions({ input: { ids } })).data?.rows;
  const byId = new Map(others?.map((one) => [one.id, one]));
  const rule = (id: string, same: boolean | null) => (): void => {
    client.ledger.ruleSame({ ids: [row.id, id], same }).catch(reportFailure);
  };

  const list = (title: string, links: readonly Link[], acts: (link: Link) => React.ReactNode) =>
    links.length > 0 && (
      <section>
        <h2>{title}</h2>
        <ul>
          {links.map((link) => {
            const other = byId.get(link.id);
            return (
              other !== undefined && (
                <li key={link.id} data-testid="ledger-link">
                  <Passage row={other} />
                  <span className="muted">{reasons(t, link)}</span>
                  <span className="button-row">{acts(link)}</span>
                </li>
              )
            );
          })}
        </ul>
      </section>
    );

  return (
    <aside
      className="ledger-panel"
      aria-label={t('ledger.linksOf', { quote: row.quote })}
      data-region=""
      data-testid="ledger-links"
    >
      <header>
        <strong>{t('ledger.linksOf', { quote: row.quote })}</strong>
        <Button
          type="text"
          icon={<CloseOutlined aria-hidden="true" />}
          aria-label={t('common.close')}
          onClick={onClose}
        />
      </header>
      {data !== undefined && all.length === 0 && <p className="muted">{t('ledger.noLinks')}</p>}
      {data !== undefined && (
        <>
          {list(t('ledger.conflicts'), data.conflicts, () => null)}
          {list(t('ledger.sameFigures'), data.same, ({ id, ruled }) => (
            <>
              <Button size="small" disabled={ruled === true} onClick={rule(id, true)}>
                {t('ledger.isSame')}
              </Button>
              <Button size="small" data-testid="ledger-not-same" onClick={rule(id, false)}>
                {t('ledger.notSame')}
              </Button>
            </>
          ))}
          {list(t('ledger.toldApart'), data.apart, ({ id }) => (
            <Button size="small" data-testid="ledger-unrule" onClick={rule(id, null)}>
              {t('ledger.unrule')}
            </Button>
          ))}
        </>
      )}
    </aside>
  );
}

function Passage({ row }: { readonly row: FigureLedgerRow }) {
  const openArticle = useView((state) => state.openArticle);
  const { articleId } = row;
  return (
    <button
      type="button"
      className="ledger-passage"
      disabled={articleId === null}
      onClick={() => articleId !== null && openArticle(articleId, { spans: row.spans }, 'ledger')}
    >
      {row.figure.measure} <strong>{row.quote}</strong> · {row.sourceLine}
    </button>
  );
}

/** Why two figures are the same, in words. */
function reasons(t: (key: string) => string, link: Link): string {
  if (link.ruled !== null)
    return t(link.ruled ? 'ledgerReason.ruledSame' : 'ledgerReason.ruledApart');
  const parts = (['measure', 'place', 'time'] as const).flatMap((part) =>
    link[part] === 'unknown'
      ? []
      : [`${t(`ledgerColumn.${part}`)}${t(`ledgerAgreement.${link[part]}`)}`],
  );
  return [...parts, ...(link.telling ? [t('ledgerReason.telling')] : [])].join(' · ');
}
