import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type {
  InitiativeRow,
  SurgeryHit,
  SurgeryPreview as Preview,
  ThesaurusAct,
} from '#electron/contract.ts';
import { useView } from '../app/view-state.ts';
import { KwicList } from './kwic-list.tsx';
import { LabelConflict } from './label-conflict.tsx';
import { planLines } from './plan-lines.ts';
import { useSurgery } from './surgery-state.ts';

/** Lines of a plan that are shown; the rest is counted. */
const LINES = 8;
const LIST_HEIGHT = 230;

interface SurgeryPreviewProps {
  readonly act: ThesaurusAct;
  readonly preview: Preview;
  readonly hits: readonly SurgeryHit[];
  readonly rows: readonly InitiativeRow[];
  readonly onMore: () => void;
  readonly onChange: (act: ThesaurusAct) => void;
  readonly onCancel: () => void;
}

/** What an act would do, before anything is written: conflicts, the thesaurus in words, annotations. */
export function SurgeryPreview(props: SurgeryPreviewProps) {
  const { t, i18n } = useTranslation();
  const { act, preview, hits, rows, onMore, onChange } = props;
  const n = (value: number) => value.toLocaleString(i18n.language);
  const lines = planLines(preview, rows);
  const fates = (['turned', 'fused', 'turnedDown', 'removed'] as const).filter(
    (fate) => preview[fate] > 0,
  );
  return (
    <section className="surgery-preview" aria-label={t('surgery.preview')} aria-live="polite">
      {preview.conflicts.map((conflict) => (
        <Conflict key={JSON.stringify(conflict)} conflict={conflict} {...props} />
      ))}
      <ul className="plan-lines" data-testid="plan-lines">
        {lines.slice(0, LINES).map(({ key, values }) => (
          <li key={`${key} ${JSON.stringify(values)}`}>{t(key, values)}</li>
        ))}
        {lines.length > LINES && <li>{t('surgery.moreLines', { n: n(lines.length - LINES) })}</li>}
      </ul>
      <p className="surgery-counts" data-testid="surgery-counts">
        {preview.total === 0
          ? t('surgery.noMentions')
          : t('surgery.counts', {
              total: n(preview.total),
              accepted: n(preview.accepted),
              pending: n(preview.pending),
              rejected: n(preview.rejected),
              articles: n(preview.articles),
            })}
        {fates.map((fate) => (
          <strong key={fate}> {t(`surgeryCount.${fate}`, { n: n(preview[fate]) })}</strong>
        ))}
      </p>
      {hits.length > 0 && (
        <KwicList
          hits={hits}
          total={preview.total}
          height={LIST_HEIGHT}
          onMore={onMore}
          picked={act.does === 'split' ? act.annotationIds : null}
          onPick={(id) => {
            if (act.does !== 'split') return;
            const picked = act.annotationIds.includes(id)
              ? act.annotationIds.filter((one) => one !== id)
              : [...act.annotationIds, id];
            onChange({ ...act, annotationIds: picked });
          }}
        />
      )}
    </section>
  );
}

type ConflictProps = SurgeryPreviewProps & {
  readonly conflict: Preview['conflicts'][number];
};

function Conflict({ conflict, act, rows, onChange, onCancel }: ConflictProps) {
  const { t } = useTranslation();
  const openInitiative = useView((state) => state.openInitiative);
  const end = useSurgery((state) => state.end);
  if (conflict.of !== 'label') {
    const key = conflict.of === 'cycle' ? 'E-CYCLE' : 'E-NAMED';
    const values = { count: 0, ...conflict };
    return (
      <Alert
        type="warning"
        showIcon
        title={t(`error.${key}.what`, values)}
        data-testid="conflict"
      />
    );
  }
  const { claimantId, ownerId } = conflict;
  const known = rows.some(({ initiative }) => initiative.id === claimantId);
  const merge = (): void =>
    onChange(
      act.does === 'split' && !known
        ? { ...act, toId: ownerId, label: '' }
        : { does: 'merge', ids: [claimantId, ownerId], into: ownerId, label: '', texts: 'join' },
    );
  return (
    <LabelConflict
      label={conflict.label}
      owner={conflict.owner}
      preferred={conflict.preferred}
      onTake={
        act.does === 'rename' || act.does === 'alias'
          ? () => onChange({ ...act, take: true })
          : null
      }
      onTakeAll={
        act.does === 'alias'
          ? () =>
              onChange({
                does: 'split',
                id: ownerId,
                toId: claimantId,
                label: '',
                forms: [conflict.label],
                annotationIds: [],
              })
          : null
      }
      onMerge={merge}
      onOpen={() => {
        end();
        openInitiative(ownerId);
      }}
      onCancel={onCancel}
    />
  );
}
