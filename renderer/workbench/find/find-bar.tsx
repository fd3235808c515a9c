import { CloseOutlined, DownOutlined, UpOutlined } from '@ant-design/icons';
import { Button, Input, type InputRef } from 'antd';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import scripts from '../../../assets/scripts/t2s.txt?raw';
import { makeFinder } from '#core/search/find-across.ts';
import { makeFold } from '#core/text/fold.ts';
import { withKey } from '../../app/key-label.ts';
import { chordOf } from '../../app/keys.ts';
import type { Side } from '../link.ts';
import type { PaneLink } from '../pane-link.ts';
import { showFound } from '../pane-marks.ts';
import { useFind } from './find-state.ts';
import './find.css';

const fold = makeFold(scripts);

interface FindBarProps {
  readonly side: Side;
  readonly text: string;
  readonly link: PaneLink;
}

/** Finds in one pane, in both scripts and across hard breaks; nothing while it is closed. */
export function FindBar(props: FindBarProps) {
  const open = useFind((state) => state.side === props.side);
  return open ? <OpenFindBar {...props} /> : null;
}

function OpenFindBar({ side, text, link }: FindBarProps) {
  const { t } = useTranslation();
  const { query, at, ask, go, close } = useFind();
  const input = useRef<InputRef>(null);
  const finder = useMemo(() => makeFinder(text, fold), [text]);
  const found = useMemo(() => finder(query), [finder, query]);
  const shown = found.length === 0 ? -1 : ((at % found.length) + found.length) % found.length;

  useEffect(() => input.current?.focus({ cursor: 'all' }), []);
  useEffect(() => {
    const view = link.view(side);
    if (view === null) return;
    showFound(view, found, shown);
    const span = found[shown];
    if (span !== undefined) {
      link.reveal(side, span.start);
      link.alignAcross(side, span.start);
    }
    return () => {
      if (link.view(side) === view) showFound(view, [], -1);
    };
  }, [link, side, found, shown]);

  const leave = () => {
    const view = link.view(side);
    const span = found[shown];
    close();
    if (view === null) return;
    // What was found is selected: it can be tagged at once.
    if (span !== undefined) {
      view.dispatch({ selection: { anchor: span.start, head: span.end }, userEvent: 'select' });
    }
    view.focus();
  };

  const countOf = (): string => {
    if (query.trim() === '') return '';
    return found.length === 0 ? t('find.none') : `${shown + 1} / ${found.length}`;
  };
  return (
    <div className="find-bar" role="search" data-testid="find-bar">
      <Input
        ref={input}
        value={query}
        aria-label={t('find.find')}
        placeholder={t('find.find')}
        data-testid="find-input"
        onChange={(event) => ask(event.target.value)}
        onKeyDown={(event) => {
          const chord = chordOf(event.nativeEvent);
          const step = { Enter: 1, F3: 1, 'Shift+Enter': -1, 'Shift+F3': -1 }[chord];
          if (step !== undefined) go(shown + step);
          else if (chord === 'Escape') leave();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <span className="find-count" aria-live="polite" data-testid="find-count">
        {countOf()}
      </span>
      <Button
        type="text"
        icon={<UpOutlined aria-hidden="true" />}
        aria-label={t('find.previous')}
        title={withKey(t('find.previous'), 'Shift+Enter')}
        disabled={found.length === 0}
        onClick={() => go(shown - 1)}
      />
      <Button
        type="text"
        icon={<DownOutlined aria-hidden="true" />}
        aria-label={t('find.next')}
        title={withKey(t('find.next'), 'Enter')}
        disabled={found.length === 0}
        onClick={() => go(shown + 1)}
      />
      <Button
        type="text"
        icon={<CloseOutlined aria-hidden="true" />}
        aria-label={t('common.close')}
        title={withKey(t('common.close'), 'Escape')}
        onClick={leave}
      />
    </div>
  );
}
