import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { InitiativeRow, ThesaurusAct } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { isComposing } from '../app/keys.ts';
import { useNotices } from '../app/use-notices.ts';
import { ActFields } from './act-fields.tsx';
import { isComplete } from './initiative-actions.ts';
import { SurgeryPreview } from './surgery-preview.tsx';
import { useSurgery } from './surgery-state.ts';

const BLOCK = 100;
/** Typing is waited for, in milliseconds: a preview reads every annotation concerned. */
const PAUSE = 120;
/** Acts whose name is no verb. */
const SAVES: ReadonlySet<ThesaurusAct['does']> = new Set(['alias', 'colour', 'theme']);
const OK = { 'data-testid': 'surgery-ok' };

interface SurgeryDialogProps {
  readonly rows: readonly InitiativeRow[];
  readonly themes: readonly string[];
  /** Done; `id` is what to look at now. */
  readonly onDone: (id: string | null) => void;
}

/** One act of surgery: what it asks, what it would do, and one button that does it. */
export function SurgeryDialog({ rows, themes, onDone }: SurgeryDialogProps) {
  const { t } = useTranslation();
  const { client, queries } = useArchive();
  const notices = useNotices();
  const { act, change, end } = useSurgery();
  const [busy, setBusy] = useState(false);
  const settled = useSettled(act);
  const asked = settled !== null && act !== null && isComplete(settled) ? settled : null;
  const { data, fetchNextPage, hasNextPage, error, isPlaceholderData } = useInfiniteQuery(
    queries.thesaurus.preview.infiniteOptions({
      input: (offset: number) => ({ act: asked ?? NOTHING, offset, limit: BLOCK }),
      initialPageParam: 0,
      getNextPageParam: (last, pages) => {
        const got = pages.reduce((sum, page) => sum + page.hits.length, 0);
        return last.hits.length > 0 && got < last.total ? got : undefined;
      },
      enabled: asked !== null,
      placeholderData: keepPreviousData,
      retry: false,
    }),
  );
  if (act === null) return null;
  const preview = asked === null || error !== null ? undefined : data?.pages[0];
  const ready =
    preview !== undefined &&
    preview.conflicts.length === 0 &&
    settled === act &&
    !isPlaceholderData;

  async function operate(done: ThesaurusAct): Promise<void> {
    setBusy(true);
    try {
      const { id, step } = await client.thesaurus.operate({ act: done });
      end();
      onDone(id);
      const sentence = step === null ? 'surgery.nothing' : 'surgery.done';
      notices.done(t(sentence, { what: t(`act.${done.does}`) }), '', 'surgery');
    } catch (failure) {
      reportFailure(failure);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Modal
      open
      width={760}
      title={t(`act.${act.does}`)}
      okText={SAVES.has(act.does) ? t('common.save') : t(`act.${act.does}`)}
      cancelText={t('common.cancel')}
      okButtonProps={{ disabled: !ready, loading: busy, danger: act.does === 'delete', ...OK }}
      closable={{ 'aria-label': t('common.close') }}
      onOk={() => void operate(act)}
      onCancel={end}
      destroyOnHidden
      // Of the whole dialog: the focus may be on its frame, or on a button.
      wrapProps={{
        onKeyDown: (event: KeyboardEvent) => {
          const enter =
            event.key === 'Enter' && (event.ctrlKey || event.metaKey || plain(event.target));
          if (!enter || isComposing(event.nativeEvent) || !ready || busy) return;
          event.preventDefault();
          void operate(act);
        },
      }}
    >
      <div
        className="surgery"
        role="group"
        data-testid="surgery-dialog"
        data-does={act.does}
        data-ready={ready}
      >
        <p className="surgery-of">{subject(act, rows)}</p>
        <ActFields act={act} rows={rows} themes={themes} onChange={change} />
        {preview !== undefined && (
          <SurgeryPreview
            act={act}
            preview={preview}
            hits={data?.pages.flatMap((page) => page.hits) ?? []}
            rows={rows}
            onMore={() => {
              if (hasNextPage) void fetchNextPage();
            }}
            onChange={change}
            onCancel={end}
          />
        )}
      </div>
    </Modal>
  );
}

/** Never asked for: the query is off while an act is incomplete. */
const NOTHING: ThesaurusAct = { does: 'colour', ids: ['-'], colour: null };

/** True for a plain field, where Enter means: do it. Lists and tags take Enter themselves. */
function plain(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.closest('.ant-select') === null;
}

function subject(act: ThesaurusAct, rows: readonly InitiativeRow[]): string {
  if (act.does === 'theme') return act.theme;
  const ids = 'ids' in act ? act.ids : [act.id];
  const names = rows.flatMap(({ initiative }) =>
    ids.includes(initiative.id) ? [initiative.prefLabel] : [],
  );
  return names.length > 6 ? `${names.slice(0, 6).join('、')}… (${names.length})` : names.join('、');
}

/** The value once it has not changed for a moment. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(value), PAUSE);
    return () => window.clearTimeout(timer);
  }, [value]);
  return settled;
}
