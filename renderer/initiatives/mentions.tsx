import { skipToken, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { SnippetsOutlined, TagsOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InitiativeRow, KeywordInContext } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { useView } from '../app/view-state.ts';
import { useOccurrences } from '../occurrences/occurrences-state.ts';
import { useSend } from '../reports/send-state.ts';
import { MentionCharts, type ChosenBar } from './mention-charts.tsx';

const BLOCK = 200;
/** A report takes so many in one step. */
const MOST_SENT = 1000;

/** Every passage that names an initiative, as keyword in context; one opens on the workbench. */
export function Mentions({ row }: { readonly row: InitiativeRow }) {
  const { t, i18n } = useTranslation();
  const { client, queries } = useArchive();
  const { id } = row.initiative;
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery(
    queries.thesaurus.mentions.infiniteOptions({
      input: (after: [string, number, string] | null) => ({ id, after, limit: BLOCK }),
      initialPageParam: null as [string, number, string] | null,
      getNextPageParam: ({ next }) => next,
    }),
  );
  const [bar, setBar] = useState<ChosenBar | null>(null);
  const { data: behind } = useQuery(
    queries.insights.passages.queryOptions({
      input:
        bar === null
          ? skipToken
          : { filter: { initiative: id }, conditions: [...bar.conditions], limit: BLOCK },
    }),
  );
  const first = data?.pages[0];
  if (first === undefined) return null;
  const hits =
    bar === null ? (data?.pages.flatMap((page) => page.hits) ?? []) : (behind?.hits ?? []);

  async function sendAll(): Promise<void> {
    try {
      const { annotations } = await client.annotations.list({
        initiative: id,
        kind: 'initiative',
        status: 'accepted',
        limit: MOST_SENT,
      });
      useSend.getState().send(annotations.map((one) => one.id));
    } catch (error) {
      reportFailure(error);
    }
  }

  return (
    <section className="mentions" aria-label={t('mentions.title')}>
      <h2>
        {t('mentions.count', {
          n: first.count.toLocaleString(i18n.language),
          articles: first.articles.toLocaleString(i18n.language),
        })}
      </h2>
      <p>
        <Button
          icon={<TagsOutlined aria-hidden="true" />}
          data-testid="initiative-tag-every"
          onClick={() =>
            useOccurrences.getState().open({
              text: row.initiative.prefLabel,
              labelsOf: id,
              initiativeIds: [id],
              scope: 'archive',
              articleId: null,
              selection: null,
            })
          }
        >
          {t('occurrences.title')}
        </Button>{' '}
        <Button
          icon={<SnippetsOutlined aria-hidden="true" />}
          disabled={first.count === 0}
          data-testid="initiative-send"
          onClick={() => void sendAll()}
        >
          {t('sendToReport.menu')}
        </Button>
      </p>
      {first.count > 0 && <MentionCharts id={id} onChoose={setBar} />}
      {bar !== null && behind !== undefined && (
        <p className="mentions-chosen" role="status" data-testid="chosen-bar">
          {t('chartView.chosen', {
            name: bar.name,
            n: behind.count.toLocaleString(i18n.language),
            articles: behind.articles.toLocaleString(i18n.language),
          })}{' '}
          <Button size="small" data-testid="all-mentions" onClick={() => setBar(null)}>
            {t('chartView.all')}
          </Button>
        </p>
      )}
      {first.count === 0 && (
        <div className="empty">
          <p className="empty-title">{t('mentions.none')}</p>
          <p>
            {row.pending > 0
              ? t('mentions.waiting', { n: row.pending.toLocaleString(i18n.language) })
              : t('mentions.noneNext')}
          </p>
        </div>
      )}
      <ol className="kwic">
        {hits.map((hit, index) => (
          <Mention key={`${hit.sourceId} ${hit.spans[0]?.start} ${index}`} hit={hit} />
        ))}
      </ol>
      {bar === null && hasNextPage && (
        <Button onClick={() => void fetchNextPage()}>{t('mentions.more')}</Button>
      )}
    </section>
  );
}

function Mention({ hit }: { readonly hit: KeywordInContext }) {
  const { t } = useTranslation();
  const openArticle = useView((state) => state.openArticle);
  const { articleId } = hit;
  return (
    <li>
      <button
        type="button"
        className="kwic-hit"
        disabled={articleId === null}
        title={t('mentions.open')}
        data-testid="mention"
        onClick={() => articleId !== null && openArticle(articleId, { spans: hit.spans })}
      >
        <span className="kwic-line serif">
          <span className="kwic-before">{hit.before}</span>
          <mark>{hit.match}</mark>
          <span className="kwic-after">{hit.after}</span>
        </span>
        <span className="kwic-from muted">{hit.title === '' ? hit.filename : hit.title}</span>
      </button>
    </li>
  );
}
