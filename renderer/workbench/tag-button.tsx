import { TagOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useEffect, useState } from 'react';
import type { ArticleView } from '#electron/contract.ts';
import { beginNote, beginTag } from './begin-task.ts';
import { Kbd } from '../ui/kbd.tsx';
import type { DeskData } from './desk-data.ts';
import { useDesk } from './desk-state.ts';
import type { PaneLink } from './pane-link.ts';
import { beginEvery } from './begin-every.ts';

interface TagButtonProps {
  readonly view: ArticleView;
  readonly data: DeskData;
  readonly link: PaneLink;
}

/** Floats at the end of a selection made with the pointer: tag it, or note something on it. */
export function TagButton({ view, data, link }: TagButtonProps) {
  const { t } = useTranslation();
  const selection = useDesk((state) => state.selection);
  const busy = useDesk((state) => state.palette !== null);
  const [place, setPlace] = useState<{ readonly left: number; readonly top: number } | null>(null);

  useEffect(() => {
    if (selection === null || selection.start === selection.end) return;
    const pane = link.view(selection.side);
    if (pane === null) return;
    const measure = () => {
      const at = pane.coordsAtPos(selection.end, -1);
      const box = pane.scrollDOM.getBoundingClientRect();
      const inView = at !== null && at.bottom > box.top && at.bottom < box.bottom - 24;
      setPlace(inView ? { left: Math.min(at.right, box.right - 300), top: at.bottom + 4 } : null);
    };
    // While the pointer is still down the selection is still being made.
    const settle = setTimeout(measure, 120);
    pane.scrollDOM.addEventListener('scroll', measure, { passive: true });
    return () => {
      clearTimeout(settle);
      pane.scrollDOM.removeEventListener('scroll', measure);
      // The next selection has its own place, once it is made.
      setPlace(null);
    };
  }, [selection, link]);

  if (place === null || busy || selection === null) return null;
  return (
    <div className="tag-button" style={place}>
      <button
        type="button"
        data-testid="tag-selection"
        // Pressing it must not take the selection away.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => beginTag(view, selection, '')}
      >
        <TagOutlined aria-hidden="true" /> {t('palette.tag')} <Kbd chord="t" />
      </button>
      <button
        type="button"
        data-testid="note-selection"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => beginNote(view, selection)}
      >
        {t('kind.note')} <Kbd chord="n" />
      </button>
      <button
        type="button"
        data-testid="every-selection"
        title={t('occurrences.title')}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => beginEvery(view, data)}
      >
        {t('occurrences.short')} <Kbd chord="Mod+Shift+t" />
      </button>
    </div>
  );
}
