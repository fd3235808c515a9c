import { HistoryOutlined, RollbackOutlined, SwapOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Step, StepChange, StepDetail as Detail } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { useView } from '../app/view-state.ts';
import { useHistory } from './history-state.ts';
import { stateOfStep } from './history-rows.ts';
import { StepFields } from './step-fields.tsx';
import { useHistoryActions } from './use-history-actions.ts';
import { useSentence } from './use-sentence.ts';

interface StepDetailProps {
  readonly stepId: string;
  readonly head: string | null;
  readonly onStep: (stepId: string) => void;
  /** After an act its button is gone: where the keys go then. */
  readonly onDone: () => void;
}

/** One step: what it did to what, what can be done with it, and why something cannot. */
export function StepDetail({ stepId, head, onStep, onDone }: StepDetailProps) {
  const { t, i18n } = useTranslation();
  const { queries } = useArchive();
  const sentence = useSentence();
  const { data } = useQuery(queries.journal.step.queryOptions({ input: { id: stepId } }));
  if (data === undefined) return null;
  const { step, changes } = data;
  const at = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeStyle: 'medium' });
  return (
    <section className="step-detail" aria-label={t('history.detail')} data-testid="step-detail">
      <h2 className="serif" data-testid="step-sentence">
        {sentence(step)}
      </h2>
      <p className="muted">
        {step.author} · <time dateTime={step.at}>{at.format(new Date(step.at))}</time> ·{' '}
        {t(`historyState.${stateOfStep(step)}`)}
        {step.id === head && ` · ${t('history.now')}`}
      </p>
      <Related label={t('history.reverts')} step={data.reverts} onStep={onStep} />
      <Related label={t('history.revertedBy')} step={data.revertedBy} onStep={onStep} />
      <StepActions detail={data} head={head} onStep={onStep} onDone={onDone} />
      <h3>{t('history.changes', { n: step.entities.toLocaleString(i18n.language) })}</h3>
      <ul className="step-changes">
        {changes.map((change) => (
          <Changed key={`${change.entity} ${change.id}`} change={change} />
        ))}
      </ul>
      {step.entities > changes.length && (
        <p className="muted">{t('history.moreChanges', { n: step.entities - changes.length })}</p>
      )}
    </section>
  );
}

function StepActions(props: {
  readonly detail: Detail;
  readonly head: string | null;
  readonly onStep: (stepId: string) => void;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation();
  const { queries } = useArchive();
  const actions = useHistoryActions();
  const { step } = props.detail;
  const { id } = step;
  const isHead = id === props.head;
  const { data: dependents } = useQuery(
    queries.journal.dependents.queryOptions({ input: { id }, enabled: !step.undone }),
  );
  const { data: route, isError: walled } = useQuery(
    queries.journal.route.queryOptions({ input: { id }, retry: false, enabled: !isHead }),
  );
  const free = dependents !== undefined && dependents.code === null;
  return (
    <>
      <div className="button-row" data-testid="step-actions">
        {!step.undone && (
          <Button
            icon={<RollbackOutlined aria-hidden="true" />}
            disabled={!free}
            data-testid="step-revert"
            onClick={() => void actions.revert(id).then(props.onDone)}
          >
            {t(step.kind === 'revert' ? 'history.reinstate' : 'history.revert')}
          </Button>
        )}
        {!isHead && (
          <Button
            icon={<SwapOutlined aria-hidden="true" />}
            disabled={route === undefined || walled}
            data-testid="step-go"
            onClick={() => void actions.jump(id).then(props.onDone)}
          >
            {t(step.undone ? 'history.goForward' : 'history.goBack')}
          </Button>
        )}
        {route !== undefined && !isHead && (
          <span className="muted">
            {t('history.route', { undo: route.undo, redo: route.redo })}
          </span>
        )}
      </div>
      {dependents !== undefined && dependents.code !== null && !step.undone && (
        <div className="step-blocked" data-testid="step-blocked" data-code={dependents.code}>
          <p>
            {dependents.code === 'E-NOUNDO'
              ? t('history.never')
              : t(`error.${dependents.code}.what`, { count: dependents.count })}
          </p>
          {dependents.steps.length > 0 && (
            <ul>
              {dependents.steps.map((one) => (
                <li key={one.id}>
                  <StepLink step={one} onStep={props.onStep} />
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </>
  );
}

function Related(props: {
  readonly label: string;
  readonly step: Step | null;
  readonly onStep: (stepId: string) => void;
}) {
  if (props.step === null) return null;
  return (
    <p className="step-related">
      {props.label} <StepLink step={props.step} onStep={props.onStep} />
    </p>
  );
}

function StepLink(props: { readonly step: Step; readonly onStep: (stepId: string) => void }) {
  const sentence = useSentence();
  return (
    <button
      type="button"
      className="text-link"
      data-testid="step-link"
      onClick={() => props.onStep(props.step.id)}
    >
      {sentence(props.step)}
    </button>
  );
}

function Changed({ change }: { readonly change: StepChange }) {
  const { t, i18n } = useTranslation();
  const { openArticle, openInitiative, go } = useView();
  const want = useHistory((state) => state.want);
  const { articleId, initiativeId, spans } = change;
  const kind = i18n.exists(`historyEntity.${change.entity}`)
    ? t(`historyEntity.${change.entity}`)
    : change.entity;
  const open =
    articleId !== null
      ? () => openArticle(articleId, spans.length > 0 ? { spans } : undefined)
      : initiativeId !== null
        ? () => openInitiative(initiativeId)
        : null;
  return (
    <li>
      <span className="step-did">
        {t(`historyDid.${change.did}`)}
        {kind}
      </span>{' '}
      {open === null ? (
        <span className="serif">{change.name}</span>
      ) : (
        <button
          type="button"
          className="text-link serif"
          title={t('history.open')}
          data-testid="step-object"
          onClick={open}
        >
          {change.name}
        </button>
      )}
      <Button
        className="step-more"
        type="text"
        size="small"
        icon={<HistoryOutlined aria-hidden="true" />}
        aria-label={t('history.of', { name: change.name })}
        title={t('history.of', { name: change.name })}
        data-testid="step-object-history"
        onClick={() => {
          const { entity, id, name } = change;
          want({ object: { entity: entity === 'segmentation' ? 'source' : entity, id, name } });
          go('care');
        }}
      />
      <StepFields fields={change.fields} />
    </li>
  );
}
