import { Alert, Button, Input, Modal, Progress, Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InitiativeRow, OccurrenceQuery } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { chordOf } from '../app/keys.ts';
import { useNotices } from '../app/use-notices.ts';
import { FailureText } from '../ui/failure-text.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { percentOf } from '../ui/percent.ts';
import { saidBy, type Chosen } from '../workbench/chosen.ts';
import { useRecentInitiatives } from '../workbench/recent-initiatives.ts';
import { useThesaurus } from '../workbench/use-thesaurus.ts';
import { InitiativeField } from './initiative-field.tsx';
import { checkedOf, flippedWith } from './list-items.ts';
import { OccurrenceCounts } from './occurrence-counts.tsx';
import { OccurrenceList } from './occurrence-list.tsx';
import {
  OCCURRENCE_SCOPES,
  useOccurrences,
  type OccurrenceScope,
  type OccurrenceTask,
} from './occurrences-state.ts';
import { useFound, type Found } from './use-found.ts';
import { useRows } from './use-rows.ts';
import './occurrences.css';

/** Tags every occurrence of a text or of the labels of an initiative, after a look at each. */
export function OccurrencesDialog() {
  const task = useOccurrences((state) => state.task);
  return task === null ? null : <WithThesaurus task={task} />;
}

function WithThesaurus({ task }: { readonly task: OccurrenceTask }) {
  const { rows } = useThesaurus();
  return rows.length === 0 ? null : <OpenDialog task={task} thesaurus={rows} />;
}

interface OpenDialogProps {
  readonly task: OccurrenceTask;
  readonly thesaurus: readonly InitiativeRow[];
}

function OpenDialog({ task, thesaurus }: OpenDialogProps) {
  const { t } = useTranslation();
  const { client } = useArchive();
  const notices = useNotices();
  const close = useOccurrences((state) => state.close);
  const [text, setText] = useState(task.text);
  const [byLabels, setByLabels] = useState(task.labelsOf !== null);
  const [scope, setScope] = useState<OccurrenceScope>(task.scope);
  const [search, setSearch] = useState(task.search ?? '');
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const [chosen, setChosen] = useState<readonly Chosen[]>(() =>
    thesaurus
      .filter(({ initiative: { id } }) => task.initiativeIds.includes(id))
      .map(({ initiative: { id, prefLabel } }) => ({ id, label: prefLabel, theme: '' })),
  );
  const said = saidBy(chosen, note);
  const sought = byLabels ? (chosen.find(({ id }) => id !== null) ?? null) : null;
  const found = useFound(queryOf({ task, text, scope, search, sought, byLabels }));
  const list = found.at === 'found' ? found.list : null;
  const { rows, complete, counts } = useRows(list, said.initiativeIds);

  // Another list, or other initiatives: what was chosen of the last one means nothing now.
  const subject = `${list?.token} ${said.initiativeIds.join()}`;
  const [flips, setFlips] = useState({ subject, places: NONE });
  const flipped = flips.subject === subject ? flips.places : NONE;
  const checked = useMemo(() => checkedOf(rows, flipped), [rows, flipped]);
  const check = (places: ReadonlySet<number>, on: boolean) =>
    setFlips({ subject, places: flippedWith(rows, flipped, places, on) });
  const checkAll = (on: boolean) => check(new Set(rows.map(({ index }) => index)), on);
  const ready = complete && chosen.length > 0 && checked.size > 0 && !busy;

  async function tag(): Promise<void> {
    if (list === null || !ready) return;
    setBusy(true);
    try {
      const { changed, accepted } = await client.occurrences.tag({
        token: list.token,
        initiativeIds: [...said.initiativeIds],
        newInitiatives: [...said.newInitiatives],
        note: said.note,
        flipped: [...flipped],
        said: sought?.label ?? text.trim(),
      });
      useRecentInitiatives.getState().use(said.initiativeIds);
      close();
      notices.done(
        t('occurrences.done', { n: changed - said.newInitiatives.length }),
        accepted > 0 ? t('occurrences.accepted', { n: accepted }) : '',
      );
    } catch (error) {
      reportFailure(error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Modal
      open
      width={1000}
      className="occurrences"
      title={t('occurrences.title')}
      mask={{ closable: false }}
      onCancel={close}
      footer={
        <>
          <Button onClick={close}>{t('common.cancel')}</Button>
          <Button
            type="primary"
            disabled={!ready}
            loading={busy}
            data-testid="occurrences-tag"
            onClick={() => void tag()}
          >
            {t('occurrences.tag', { n: checked.size })} <Kbd chord="Mod+Enter" />
          </Button>
        </>
      }
    >
      <div
        role="group"
        aria-label={t('occurrences.title')}
        data-testid="occurrences-dialog"
        data-stage={found.at}
        onKeyDown={(event) => {
          if (chordOf(event.nativeEvent) !== 'Mod+Enter') return;
          event.preventDefault();
          event.stopPropagation();
          void tag();
        }}
      >
        <div className="occurrence-form">
          <label htmlFor="occurrence-text">{t('occurrences.what')}</label>
          <div className="occurrence-what">
            <Segmented
              aria-label={t('occurrences.what')}
              value={byLabels ? 'labels' : 'text'}
              options={[
                { value: 'text', label: t('occurrences.text') },
                { value: 'labels', label: t('occurrences.labels') },
              ]}
              onChange={(value) => setByLabels(value === 'labels')}
            />
            <Input
              id="occurrence-text"
              value={byLabels ? (sought?.label ?? '') : text}
              disabled={byLabels}
              autoFocus={!byLabels}
              maxLength={1000}
              data-testid="occurrence-text"
              onChange={(event) => setText(event.target.value)}
            />
          </div>
          <span>{t('occurrences.where')}</span>
          <div className="occurrence-what">
            <Segmented<OccurrenceScope>
              aria-label={t('occurrences.where')}
              value={scope}
              data-testid="occurrence-scope"
              options={OCCURRENCE_SCOPES.map((value) => ({
                value,
                label: t(`occurrenceScope.${value}`),
                disabled:
                  (value === 'selection' && task.selection === null) ||
                  (value === 'article' && task.articleId === null),
              }))}
              onChange={setScope}
            />
            {scope === 'search' && (
              <Input
                value={search}
                placeholder={t('occurrences.search')}
                aria-label={t('occurrences.search')}
                data-testid="occurrence-search"
                onChange={(event) => setSearch(event.target.value)}
              />
            )}
          </div>
          <span>{t('occurrences.as')}</span>
          <div className="occurrence-what">
            <InitiativeField rows={thesaurus} chosen={chosen} onChoose={setChosen} />
            <Input
              value={note}
              placeholder={t('palette.note')}
              aria-label={t('palette.note')}
              data-testid="occurrence-note"
              onChange={(event) => setNote(event.target.value)}
            />
          </div>
        </div>
        <FoundLine found={found} />
        {list !== null && (
          <>
            <OccurrenceCounts list={list} counts={counts}>
              <Button
                disabled={!complete}
                data-testid="occurrences-all"
                onClick={() => checkAll(true)}
              >
                {t('occurrences.all')}
              </Button>
              <Button
                disabled={!complete}
                data-testid="occurrences-none"
                onClick={() => checkAll(false)}
              >
                {t('occurrences.none')}
              </Button>
            </OccurrenceCounts>
            <OccurrenceList key={list.token} rows={rows} checked={checked} onCheck={check} />
          </>
        )}
      </div>
    </Modal>
  );
}

const NONE: ReadonlySet<number> = new Set();

interface Asked {
  readonly task: OccurrenceTask;
  readonly text: string;
  readonly scope: OccurrenceScope;
  readonly search: string;
  readonly byLabels: boolean;
  readonly sought: Chosen | null;
}

/** What to find; null while something of it is not said yet. */
function queryOf(asked: Asked): OccurrenceQuery | null {
  const { sought, byLabels, text } = asked;
  const scope = scopeOf(asked);
  if (scope === null) return null;
  if (!byLabels) return text.trim() === '' ? null : { what: { of: 'text', text }, scope };
  if (sought?.id === undefined || sought.id === null) return null;
  return { what: { of: 'labels', initiativeId: sought.id }, scope };
}

function scopeOf({ task, scope, search }: Asked): OccurrenceQuery['scope'] | null {
  const { articleId, selection } = task;
  switch (scope) {
    case 'archive':
      return { of: 'archive' };
    case 'search':
      return search.trim() === ''
        ? null
        : { of: 'search', query: search.trim(), exact: false, in: 'all' };
    case 'article':
      return articleId === null ? null : { of: 'article', articleId };
    case 'selection':
      return articleId === null || selection === null
        ? null
        : { of: 'selection', articleId, spans: [...selection] };
  }
}

function FoundLine({ found }: { readonly found: Found }) {
  const { t } = useTranslation();
  switch (found.at) {
    case 'finding':
      return (
        <div className="occurrence-finding">
          <Progress percent={percentOf(found.progress)} aria-label={t('occurrences.finding')} />
          <Button data-testid="occurrences-cancel" onClick={found.cancel}>
            {t('occurrences.stop')}
          </Button>
        </div>
      );
    case 'cancelled':
      return (
        <Alert
          type="info"
          title={t('occurrences.stopped')}
          action={<Button onClick={found.again}>{t('occurrences.again')}</Button>}
        />
      );
    case 'failed':
      return <FailureText failure={found.failure} />;
    case 'nothing':
      return <p className="cards-empty">{t('occurrences.nothing')}</p>;
    case 'found':
      return found.list.more ? (
        <Alert type="warning" title={t('occurrences.more', { n: found.list.found })} />
      ) : null;
  }
}
