import { ruleName } from '../ui/rule-name.ts';
import {
  CheckOutlined,
  CloseOutlined,
  DeleteOutlined,
  EditOutlined,
  SelectOutlined,
  SnippetsOutlined,
  TagsOutlined,
} from '@ant-design/icons';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { isOfArticle } from '#core/annotation/whole-article.ts';
import type { AnnotationView, ArticleView } from '#electron/contract.ts';
import { withKey } from '../app/key-label.ts';
import { useSend } from '../reports/send-state.ts';
import { beginRelabel } from './begin-task.ts';
import { useDesk } from './desk-state.ts';
import { DetailLine } from './detail-line.tsx';
import { FigureLine } from './figure-line.tsx';
import { hueOf, nameOf, patternOf, type ThesaurusLooks } from './looks.ts';
import type { DeskActions } from './use-desk-actions.ts';

interface AnnotationCardProps {
  readonly annotation: AnnotationView;
  /** Where the figure is a total: the parts that should make it up. */
  readonly sum: ArticleView['sums'][number] | undefined;
  readonly looks: ThesaurusLooks;
  readonly current: boolean;
  /** How many of the same initiatives overlap or touch it. */
  readonly fusible: number;
  readonly onHover: (ids: readonly string[]) => void;
  readonly actions: DeskActions;
}

/** All that is said of one passage. */
export const AnnotationCard = memo(function AnnotationCard(props: AnnotationCardProps) {
  const { t } = useTranslation();
  const { annotation, looks, current, onHover } = props;
  const pending = annotation.status === 'pending';
  return (
    <article
      className={`card ${hueOf(annotation, looks)} card-${patternOf(annotation)}`}
      aria-current={current ? 'true' : undefined}
      data-testid={pending ? 'suggestion-card' : 'annotation-card'}
      data-annotation-id={annotation.id}
      data-kind={annotation.kind}
      onMouseEnter={() => onHover([annotation.id])}
    >
      <div className="card-head">
        <b className="card-name" title={nameOf(annotation)}>
          {nameOf(annotation)}
        </b>
        <span className="card-kind">{t(`kind.${annotation.kind}`)}</span>
        <CardButtons {...props} pending={pending} />
      </div>
      {annotation.quote !== nameOf(annotation) && (
        <p className="card-quote serif">{annotation.quote}</p>
      )}
      {annotation.figure !== null && <FigureLine figure={annotation.figure} />}
      {props.sum !== undefined && (
        <p className={props.sum.holds ? 'card-sum' : 'card-sum warning'} data-testid="card-sum">
          {t(props.sum.holds ? 'figure.sumHolds' : 'figure.sumFails', {
            parts: props.sum.parts.join(' + '),
            computed: props.sum.computed,
            unit: props.sum.unit,
          })}
        </p>
      )}
      {annotation.detail !== null && (
        <DetailLine detail={annotation.detail} quote={annotation.quote} />
      )}
      {annotation.note !== '' && <p className="card-note">{annotation.note}</p>}
      {props.fusible > 0 && (
        <p className="card-fuse">
          {t('fuse.offer', { n: props.fusible })}{' '}
          <button
            type="button"
            data-testid="card-fuse"
            onClick={() => void props.actions.fuse(annotation.id)}
          >
            {t('fuse.do')} <kbd>F</kbd>
          </button>
        </p>
      )}
      <p className="card-from">
        {annotation.rule === null ? annotation.author : ruleName(t, annotation.rule)}
        {pending && ` · ${Math.round(annotation.confidence * 100)}%`}
      </p>
    </article>
  );
});

function CardButtons({
  annotation,
  pending,
  actions,
}: AnnotationCardProps & { readonly pending: boolean }) {
  const { t } = useTranslation();
  const openPalette = useDesk((state) => state.openPalette);
  if (pending) {
    return (
      <span className="card-buttons">
        <button
          type="button"
          aria-label={t('review.accept')}
          title={withKey(t('review.accept'), 'a')}
          data-testid="card-accept"
          onClick={() => void actions.decide([annotation.id], 'accepted')}
        >
          <CheckOutlined aria-hidden="true" />
        </button>
        <button
          type="button"
          aria-label={t('review.reject')}
          title={withKey(t('review.reject'), 'x')}
          data-testid="card-reject"
          onClick={() => void actions.decide([annotation.id], 'rejected')}
        >
          <CloseOutlined aria-hidden="true" />
        </button>
      </span>
    );
  }
  return (
    <span className="card-buttons">
      {annotation.kind === 'initiative' && (
        <>
          <button
            type="button"
            aria-label={t('palette.relabel')}
            title={withKey(t('palette.relabel'), 't')}
            data-testid="card-relabel"
            onClick={() => beginRelabel(annotation)}
          >
            <TagsOutlined aria-hidden="true" />
          </button>
          {!isOfArticle(annotation) && (
            <button
              type="button"
              aria-label={t('occurrences.title')}
              title={withKey(t('occurrences.title'), 'Mod+Shift+t')}
              data-testid="card-every"
              onClick={() => actions.tagEvery(annotation)}
            >
              <SelectOutlined aria-hidden="true" />
            </button>
          )}
        </>
      )}
      <button
        type="button"
        aria-label={t('sendToReport.menu')}
        title={withKey(t('sendToReport.menu'), 'p')}
        data-testid="card-send"
        onClick={() => useSend.getState().send([annotation.id])}
      >
        <SnippetsOutlined aria-hidden="true" />
      </button>
      <button
        type="button"
        aria-label={t('review.editNote')}
        title={withKey(t('review.editNote'), 'e')}
        data-testid="card-edit"
        onClick={() =>
          openPalette({
            does: 'edit-note',
            annotationId: annotation.id,
            quote: annotation.quote,
            note: annotation.note,
          })
        }
      >
        <EditOutlined aria-hidden="true" />
      </button>
      <button
        type="button"
        aria-label={t('review.remove')}
        title={withKey(t('review.remove'), 'Delete')}
        data-testid="card-remove"
        onClick={(event) => {
          event.stopPropagation();
          void actions.remove(annotation.id);
        }}
      >
        <DeleteOutlined aria-hidden="true" />
      </button>
    </span>
  );
}
