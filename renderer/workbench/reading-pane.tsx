import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleView } from '#electron/contract.ts';
import { blockLines } from './block-lines.ts';
import type { DeskData } from './desk-data.ts';
import type { ThesaurusLooks } from './looks.ts';
import { marksOf } from './pane-marks.ts';
import type { PaneLink } from './pane-link.ts';
import type { OnResize } from './resize-handles.ts';
import { TextPane } from './text-pane.tsx';

interface ReadingPaneProps {
  readonly view: ArticleView;
  readonly data: DeskData;
  readonly looks: ThesaurusLooks;
  readonly link: PaneLink;
  readonly onResize: OnResize;
}

/** The article alone, in reading order and joined, with what has been said of it. */
export function ReadingPane({ view, data, looks, link, onResize }: ReadingPaneProps) {
  const { t } = useTranslation();
  const { reading } = view;
  const extensions = useMemo(() => blockLines(reading), [reading]);
  const marks = useMemo(
    () => marksOf(data.shown, ({ id }) => data.readingSpans.get(id) ?? [], looks),
    [data.shown, data.readingSpans, looks],
  );
  return (
    <TextPane
      side="reading"
      textId={view.article.id}
      text={reading.text}
      label={t('workbench.reading')}
      heading={t('workbench.reading')}
      title=""
      extensions={extensions}
      marks={marks}
      link={link}
      onResize={onResize}
    />
  );
}
