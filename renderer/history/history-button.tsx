import { HistoryOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Drawer, Segmented } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useArchive } from '../app/archive-context.ts';
import { CameFrom } from './came-from.tsx';
import { HistoryList } from './history-list.tsx';
import './history.css';
import { StepDetail } from './step-detail.tsx';

interface HistoryOf {
  readonly entity: 'article' | 'initiative';
  readonly id: string;
  readonly name: string;
  /** The source of an article: its whole page can be asked for too. */
  readonly sourceId?: string;
}

/** A button that opens what was ever done to an article or an initiative. */
export function HistoryButton(props: HistoryOf) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        type="text"
        icon={<HistoryOutlined aria-hidden="true" />}
        title={t('history.of', { name: props.name })}
        data-testid="history-of"
        onClick={() => setOpen(true)}
      >
        {t('history.action')}
      </Button>
      <Drawer
        open={open}
        onClose={() => setOpen(false)}
        size={560}
        title={t('history.of', { name: props.name })}
        destroyOnHidden
        rootClassName="history-drawer"
      >
        <ObjectHistory {...props} />
      </Drawer>
    </>
  );
}

function ObjectHistory({ entity, id, sourceId }: HistoryOf) {
  const { t } = useTranslation();
  const { queries } = useArchive();
  const [wide, setWide] = useState(false);
  const [stepId, setStepId] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const { data: facets } = useQuery(queries.journal.facets.queryOptions());
  const head = facets?.head ?? null;
  const toList = () => box.current?.querySelector<HTMLElement>('.history-list')?.focus();
  const filter = useMemo(
    () => ({
      object: wide && sourceId !== undefined ? { entity: 'source', id: sourceId } : { entity, id },
    }),
    [wide, sourceId, entity, id],
  );
  return (
    <div ref={box} className="object-history" data-testid="object-history">
      {sourceId !== undefined && (
        <Segmented
          aria-label={t('history.reach')}
          value={wide ? 'source' : 'article'}
          options={[
            { value: 'article', label: t('history.thisArticle') },
            { value: 'source', label: t('history.thisSource') },
          ]}
          onChange={(value) => setWide(value === 'source')}
        />
      )}
      <HistoryList
        compact
        filter={filter}
        stepId={stepId}
        head={head}
        onStep={setStepId}
        onEnter={() =>
          box.current?.querySelector<HTMLElement>('.step-detail button:enabled')?.focus()
        }
      />
      <CameFrom head={head} onDone={toList} />
      <div className="object-history-step" hidden={stepId === null}>
        {stepId !== null && (
          <StepDetail key={stepId} stepId={stepId} head={head} onStep={setStepId} onDone={toList} />
        )}
      </div>
    </div>
  );
}
