import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleView } from '#electron/contract.ts';
import type { DeskData } from './desk-data.ts';
import type { ThesaurusLooks } from './looks.ts';
import { marksOf } from './pane-marks.ts';
import type { PaneLink } from './pane-link.ts';
import { segmentLines } from './segment-lines.ts';
import type { OnResize } from './resize-handles.ts';
import { TextPane } from './text-pane.tsx';

interface SourcePaneProps {
  readonly view: ArticleView;
  readonly data: DeskData;
  readonly looks: ThesaurusLooks;
  readonly link: PaneLink;
  readonly onResize: OnResize;
}

/** The page as it is: every character of the source, with its segments beside it. */
export function SourcePane({ view, data, looks, link, onResize }: SourcePaneProps) {
  const { t } = useTranslation();
  const { segments, siblings, article, source } = view;
  const extensions = useMemo(
    () => segmentLines({ segments, siblings, article }, (role) => t(`role.${role}`)),
    // The row of the article changes with every decision; only its id matters to the gutter.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [segments, siblings, article.id, t],
  );
  const marks = useMemo(
    () => marksOf(data.shown, ({ spans }) => spans, looks),
    [data.shown, looks],
  );
  return (
    <TextPane
      side="source"
      textId={source.id}
      text={source.text}
      label={t('workbench.source')}
      heading={`${source.filename} · ${t(`encoding.${source.encoding}`)}`}
      title={`SHA-256 ${source.sha256}`}
      extensions={extensions}
      marks={marks}
      link={link}
      onResize={onResize}
    />
  );
}
