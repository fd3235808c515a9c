import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportBlock } from '#electron/contract.ts';

/** What the outline says of a block in one line. */
export function useSaid(): (block: ReportBlock) => string {
  const { t } = useTranslation();
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
        case 'articles': {
          const by = content.groupBy.map((one) => t(`grouping.${one}`)).join(' · ');
          return [name, queryWords(content.query), by].filter((part) => part !== '').join('｜');
        }
        case 'figures': {
          const scope = content.quotedOnly ? t('reports.quotedOnly') : queryWords(content.query);
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
    [t],
  );
}

function queryWords(query: {
  readonly initiative?: string | undefined;
  readonly place?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): string {
  const { initiative = '', place = '', from = '', to = '' } = query;
  const time = from === '' && to === '' ? '' : `${from}–${to}`;
  return [initiative, place, time].filter((part) => part !== '').join('，');
}
