import { Segmented } from 'antd';
import { useEffect, useRef, type UIEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewGroup } from '#electron/contract.ts';
import { Kbd } from '../ui/kbd.tsx';
import { useReview } from './review-state.ts';
import { isSameGroup, type useGroups } from './use-groups.ts';

/** Further groups are asked for when fewer than this many pixels are left below. */
const LOAD_AHEAD = 800;

/** What waits by article, or by initiative and name across articles; one may be opened. */
export function GroupList({ groups, total, waiting, more }: ReturnType<typeof useGroups>) {
  const { t, i18n } = useTranslation();
  const { by, groupBy, group, openGroup } = useReview();
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    list.current?.querySelector('[aria-current=true]')?.scrollIntoView({ block: 'nearest' });
  }, [group]);

  function onScroll(event: UIEvent<HTMLUListElement>): void {
    const box = event.currentTarget;
    if (box.scrollHeight - box.scrollTop - box.clientHeight < LOAD_AHEAD) more();
  }

  return (
    <nav className="review-groups" data-region="" aria-label={t('queue.groups')}>
      <div className="toolbar">
        <Segmented<'article' | 'label'>
          aria-label={t('queue.gathered')}
          value={by}
          name="review-by"
          data-testid="review-by"
          options={[
            { value: 'article', label: t('queue.byArticle') },
            { value: 'label', label: t('queue.byLabel') },
          ]}
          onChange={groupBy}
        />
        <Kbd chord="g" />
      </div>
      <ul ref={list} onScroll={onScroll} data-testid="review-groups">
        <li>
          <button
            type="button"
            className="review-group"
            aria-current={group === null ? 'true' : undefined}
            onClick={() => openGroup(null)}
          >
            <span className="review-group-label">{t('queue.everything')}</span>
            <span className="number">{waiting.toLocaleString(i18n.language)}</span>
          </button>
        </li>
        {groups.map((one) => (
          <li key={`${one.by} ${one.key}`}>
            <button
              type="button"
              className="review-group"
              aria-current={isSameGroup(one, group) ? 'true' : undefined}
              data-testid="review-group"
              onClick={() => openGroup(one)}
            >
              <GroupLabel group={one} />
              <span className="number">{one.waiting.toLocaleString(i18n.language)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="tree-count muted">
        {t('queue.groupCount', { n: total.toLocaleString(i18n.language) })} <kbd>Alt+↑</kbd>{' '}
        <kbd>Alt+↓</kbd>
      </p>
    </nav>
  );
}

function GroupLabel({ group }: { readonly group: ReviewGroup }) {
  const { t } = useTranslation();
  switch (group.by) {
    case 'article':
    case 'initiative':
      return (
        <span className="review-group-label" title={group.label}>
          {group.label}
        </span>
      );
    case 'proposal':
      return (
        <span className="review-group-label" title={t('detail.newInitiative')}>
          {group.label} <span className="card-kind">{t('queue.proposed')}</span>
        </span>
      );
    case 'figure':
    case 'date':
    case 'place':
    case 'person':
    case 'organisation':
      return (
        <span className="review-group-label" title={group.label}>
          {group.by === 'date' ? '' : group.label}{' '}
          <span className="card-kind">{t(`kind.${group.by}`)}</span>
        </span>
      );
  }
}
