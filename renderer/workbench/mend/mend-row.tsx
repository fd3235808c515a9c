import { Select } from 'antd';
import { useEffect, useRef, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ROLES } from '#core/page/role.ts';
import type { Segment } from '#core/page/segment.ts';
import { DOUBT, type MendActions } from './use-mend-actions.ts';

interface MendRowProps {
  readonly segment: Segment;
  readonly text: string;
  readonly current: boolean;
  readonly actions: MendActions;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
}

/** One segment of the page: its role, how it begins and ends, and whether it goes on with the one above. */
export function MendRow({ segment, text, current, actions, onDragStart, onDrop }: MendRowProps) {
  const { t } = useTranslation();
  const { start, role, join, confidence } = segment;
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const doubtful = confidence < DOUBT;
  return (
    <div
      ref={row}
      // Controls stand in the rows: no listbox could hold them.
      role="group"
      aria-label={`${t(`role.${role}`)}: ${extract(text)}`}
      aria-current={current ? 'true' : undefined}
      className={`mend-row${current ? ' mend-current' : ''}${join === 'continue' ? ' mend-joined' : ''}`}
      draggable
      data-testid="mend-row"
      data-start={start}
      data-role={role}
      onClick={() => actions.go(start)}
      onDragStart={onDragStart}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      <Select
        size="small"
        variant="borderless"
        className="mend-role"
        value={role}
        aria-label={t('mend.role')}
        popupMatchSelectWidth={false}
        options={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
        onChange={(value) => void actions.act({ does: 'role', start, role: value })}
      />
      <span className="mend-text serif">
        {join === 'continue' && (
          <span className="mend-join" title={t('mend.continues')}>
            ↳
          </span>
        )}
        {extract(text)}
      </span>
      {doubtful && (
        <button
          type="button"
          className="mend-doubt"
          title={t('mend.doubt', { percent: Math.round(confidence * 100) })}
          aria-label={t('mend.doubt', { percent: Math.round(confidence * 100) })}
          data-testid="mend-doubt"
          onClick={() => void actions.act({ does: 'role', start, role })}
        >
          ?
        </button>
      )}
    </div>
  );
}

const HEAD = 30;
const TAIL = 8;

/** How a segment begins and how it ends: what tells whether it goes on. */
function extract(text: string): string {
  const characters = [...text];
  if (characters.length <= HEAD + TAIL + 2) return text;
  return `${characters.slice(0, HEAD).join('')} … ${characters.slice(-TAIL).join('')}`;
}
