import { ClockCircleOutlined, CloseCircleFilled, SearchOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryFault } from '#core/search/query/query-fault.ts';
import { chordOf } from '../app/keys.ts';
import { useStatus } from '../app/use-status.ts';
import { useSettled } from '../ui/use-settled.ts';
import { toResults } from './focus.ts';
import { searchLabel } from './search-label.ts';
import { faultOf, NO_SEARCH, useSearch, useSearchLooks } from './search-state.ts';

/** Typing that pauses for this long (ms) is looked for: a later question takes the place of one under way. */
const PAUSE = 80;
/** After a pause of this length (ms) somebody has written what they wanted to, and a fault is said. */
const QUIET = 300;

/** What is searched for. Looked for as one types, at once by Enter; a fault is marked where it stands. */
export function QueryBox({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const { box, panel, write, ask, search, show } = useSearch();
  const archiveId = useStatus()?.archive?.id ?? '';
  const field = useRef<HTMLTextAreaElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  const [composing, setComposing] = useState(false);
  const [recentOpen, setRecentOpen] = useState(false);
  const recent = useSearchLooks((state) => state.recent[archiveId]) ?? [];
  const paused = useSettled(box, PAUSE);
  const settled = useSettled(box, QUIET);
  const fault = settled === box && !composing ? shownFault(faultOf(box)) : null;

  useEffect(() => {
    if (!composing) ask();
  }, [paused, composing, ask]);
  useEffect(() => {
    if (useSearch.getState().asked.text === '') field.current?.focus();
  }, []);

  /** Asks at once; a fault gets the caret, else the results get the focus. */
  function enter(): void {
    const wrong = ask();
    if (wrong === null) {
      useSearchLooks.getState().remember(archiveId, box);
      toResults();
    } else {
      field.current?.setSelectionRange(wrong.start, wrong.end);
    }
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    const chord = chordOf(event.nativeEvent);
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const atEnd = selectionStart === value.length && selectionEnd === value.length;
    if (chord === 'Enter') enter();
    else if (chord === 'ArrowDown' && value === '' && recent.length > 0) setRecentOpen(true);
    else if (chord === 'ArrowDown' && atEnd) toResults();
    else if (chord === 'Escape' && panel === 'help') show(null);
    else if (chord === 'Escape') toResults();
    else return;
    event.preventDefault();
  }

  return (
    <div className="search-box-line" role="search" aria-label={t('screen.search')}>
      <Dropdown
        open={recentOpen && recent.length > 0}
        autoFocus
        trigger={[]}
        onOpenChange={setRecentOpen}
        menu={{
          className: 'search-recent',
          'aria-label': t('search.recent'),
          items: [
            ...recent.map((one, at) => ({
              key: String(at),
              label: <span data-testid="search-recent">{searchLabel(t, one)}</span>,
            })),
            { type: 'divider' as const },
            { key: 'forget', label: t('search.forgetRecent') },
          ],
          onClick: ({ key }) => {
            setRecentOpen(false);
            field.current?.focus();
            const chosen = recent[Number(key)];
            if (chosen !== undefined) search(chosen);
            else useSearchLooks.getState().forget(archiveId);
          },
        }}
      >
        <div className="search-box" data-fault={fault !== null}>
          <SearchOutlined aria-hidden="true" />
          <div className="search-field">
            <div ref={mirror} className="search-mirror" aria-hidden="true">
              <Marked text={box.text} fault={fault} />
            </div>
            <textarea
              ref={field}
              rows={1}
              value={box.text}
              maxLength={100_000}
              spellCheck={false}
              autoComplete="off"
              placeholder={t(box.exact ? 'search.placeholderExact' : 'search.placeholder')}
              aria-label={t('search.box')}
              aria-invalid={fault !== null}
              aria-describedby="search-fault"
              data-testid="search-box"
              onChange={(event) => write({ text: event.target.value })}
              onCompositionStart={() => setComposing(true)}
              onCompositionEnd={() => setComposing(false)}
              onScroll={({ currentTarget }) =>
                mirror.current?.scrollTo({ top: currentTarget.scrollTop })
              }
              onKeyDown={onKeyDown}
            />
          </div>
          {box.text !== '' && (
            <Button
              type="text"
              size="small"
              icon={<CloseCircleFilled aria-hidden="true" />}
              aria-label={t('common.clear')}
              data-testid="search-clear"
              onClick={() => {
                search({ ...NO_SEARCH, exact: box.exact, in: box.in });
                field.current?.focus();
              }}
            />
          )}
          <Button
            type="text"
            size="small"
            icon={<ClockCircleOutlined aria-hidden="true" />}
            disabled={recent.length === 0}
            aria-label={t('search.recent')}
            title={t('search.recent')}
            data-testid="search-recent-open"
            onClick={() => setRecentOpen(!recentOpen)}
          />
        </div>
      </Dropdown>
      {children}
      <p id="search-fault" className="search-fault-line" role="status" data-testid="search-fault">
        {fault !== null && t(`queryFault.${fault.code}`)}
      </p>
    </div>
  );
}

/** An empty box is no fault worth a word. */
function shownFault(fault: QueryFault | null): QueryFault | null {
  return fault === null || fault.code === 'empty' ? null : fault;
}

/** The text once more, unseen, with the fault underlined; a fault at its end gets a place of its own. */
function Marked({ text, fault }: { readonly text: string; readonly fault: QueryFault | null }) {
  if (fault === null) return text;
  const { start, end } = fault;
  return (
    <>
      {text.slice(0, start)}
      <mark data-testid="search-fault-mark">{start === end ? ' ' : text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  );
}
