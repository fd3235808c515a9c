import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataFilter } from '#core/export/filter.ts';
import type { ReportBlock } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { thesaurusQuery } from '../app/thesaurus-query.ts';

/** What the outline says of a block in one line. */
export function useSaid(): (block: ReportBlock) => string {
  const { t } = useTranslation();
  const initiatives = useQuery(thesaurusQuery(useArchive())).data?.initiatives;
  const labels = useMemo(
    () => new Map(initiatives?.map(({ initiative }) => [initiative.id, initiative.prefLabel])),
    [initiatives],
  );
  return useCallback(
    ({ content, said }) => {
      const name = t(`reportBlock.${content.kind}`);
      switch (content.kind) {
        case 'heading':
          return said === '' ? t('reports.untitledHeading') : said;
        case 'text':
          return said === '' ? t('reports.emptyText') : said.replaceAll(/\s+/gu, ' ');
        case 'quotation':
        case 'article':
          return said === '' ? name : said;
        case 'passages':
        case 'excerpts':
        case 'articles': {
          const by = content.groupBy.map((one) => t(`grouping.${one}`)).join(' · ');
          return [name, queryWords(content.query, labels), by]
            .filter((part) => part !== '')
            .join('｜');
        }
        case 'figures': {
          const scope = content.quotedOnly
            ? t('reports.quotedOnly')
            : queryWords(content.query, labels);
          return [said === '' ? name : said, scope].filter((part) => part !== '').join('｜');
        }
        case 'pivot': {
          const axes = `${t(`grouping.${content.rows}`)} × ${t(`grouping.${content.columns}`)}`;
          return said === '' ? `${name}｜${axes}` : said;
        }
        case 'chart':
          return said === '' ? `${name}｜${t(`chartKind.${content.chart}`)}` : said;
        case 'contents':
        case 'sources':
        case 'page-break':
          return name;
      }
    },
    [t, labels],
  );
}

function queryWords(query: DataFilter, labels: ReadonlyMap<string, string>): string {
  const { initiative: named = '', place = '', from = '', to = '', query: text = '' } = query;
  const initiative = labels.get(named) ?? named;
  const time = from === '' && to === '' ? '' : `${from}–${to}`;
  return [text.trim(), initiative, place, time].filter((part) => part !== '').join('，');
}
