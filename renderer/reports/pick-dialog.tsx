import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlockContent } from '#core/report/outline.ts';
import type { AnnotationView, ArticleRow } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { thesaurusQuery } from '../app/thesaurus-query.ts';
import { InitiativePicker } from '../initiatives/initiative-picker.tsx';
import { useSettled } from '../ui/use-settled.ts';
import { PickList, type PickItem } from './pick-list.tsx';

const MOST = 200;
const QUIET = 150;

interface PickDialogProps {
  readonly what: 'quotation' | 'article';
  readonly onPick: (contents: readonly BlockContent[]) => void;
  readonly onClose: () => void;
}

/** Chooses the annotations that are quoted, or the articles that are printed in full. */
export function PickDialog({ what, onPick, onClose }: PickDialogProps) {
  const { t } = useTranslation();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [initiativeId, setInitiativeId] = useState<string | null>(null);
  const [text, setText] = useState('');
  const items = usePickItems(what, initiativeId, useSettled(text, QUIET));
  const rows = useQuery(thesaurusQuery(useArchive())).data?.initiatives ?? [];

  return (
    <Modal
      open
      width={720}
      title={t(what === 'quotation' ? 'reports.pickQuotation' : 'reports.pickArticle')}
      okText={t('reports.addPicked', { n: picked.length })}
      cancelText={t('common.cancel')}
      closable={{ 'aria-label': t('common.close') }}
      okButtonProps={{ disabled: picked.length === 0, 'data-testid': 'pick-ok' }}
      onOk={() => onPick(picked.map((id) => contentOf(what, id)))}
      onCancel={onClose}
    >
      <div className="pick" data-testid="pick-dialog">
        {what === 'quotation' ? (
          <InitiativePicker
            rows={rows}
            value={initiativeId}
            onChange={setInitiativeId}
            label={t('reports.pickInitiative')}
            autoFocus
            testId="pick-initiative"
          />
        ) : (
          <Input
            autoFocus
            value={text}
            placeholder={t('reports.pickTitle')}
            aria-label={t('reports.pickTitle')}
            data-testid="pick-title"
            onChange={(event) => setText(event.target.value)}
          />
        )}
        <PickList
          items={items}
          picked={picked}
          label={t('reports.pickList')}
          empty={t(what === 'quotation' ? 'reports.pickNoQuotation' : 'reports.pickNoArticle')}
          onPick={setPicked}
        />
        {items.length >= MOST && <p className="muted">{t('reports.pickMost', { n: MOST })}</p>}
      </div>
    </Modal>
  );
}

function contentOf(what: 'quotation' | 'article', id: string): BlockContent {
  return what === 'quotation'
    ? { kind: 'quotation', annotationId: id, extent: 'sentence' }
    : { kind: 'article', articleId: id };
}

function usePickItems(
  what: 'quotation' | 'article',
  initiative: string | null,
  text: string,
): readonly PickItem[] {
  const { queries } = useArchive();
  const annotations = useQuery(
    queries.annotations.list.queryOptions({
      input:
        what === 'quotation'
          ? { status: 'accepted', limit: MOST, ...(initiative === null ? {} : { initiative }) }
          : skipToken,
      placeholderData: keepPreviousData,
    }),
  ).data;
  const articles = useQuery(
    queries.articles.list.queryOptions({
      input: what === 'article' ? { text, limit: MOST } : skipToken,
      placeholderData: keepPreviousData,
    }),
  ).data;
  if (what === 'quotation') return annotations?.annotations.map(itemOfAnnotation) ?? [];
  return articles?.rows.map(itemOfArticle) ?? [];
}

function itemOfAnnotation({ id, quote, labels, label, filename }: AnnotationView): PickItem {
  const said = labels.length > 0 ? labels.join('、') : label;
  return { id, text: quote, note: [said, filename].filter((part) => part !== '').join(' · ') };
}

function itemOfArticle({
  id,
  title,
  suppliedTitle,
  medium,
  publishedOn,
  filename,
}: ArticleRow): PickItem {
  const note = [medium, publishedOn, filename].filter((part) => part !== '').join(' · ');
  return { id, text: title ?? suppliedTitle ?? filename, note };
}
