import { useEffect, useMemo, useRef, useState } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { useTranslation } from 'react-i18next';
import type { ArticleView } from '#electron/contract.ts';
import { useView } from '../app/view-state.ts';
import { ArticleHeader } from './article-header.tsx';
import { Cards } from './cards.tsx';
import { deskData } from './desk-data.ts';
import { useDesk } from './desk-state.ts';
import { MendPanel } from './mend/mend-panel.tsx';
import { useMend } from './mend/mend-state.ts';
import { useMendActions } from './mend/use-mend-actions.ts';
import { useMendKeys } from './mend/use-mend-keys.ts';
import { Palette } from './palette.tsx';
import { PaneLink } from './pane-link.ts';
import { ReadingPane } from './reading-pane.tsx';
import { SourcePane } from './source-pane.tsx';
import { SuggestionStrip } from './suggestion-strip.tsx';
import { TagButton } from './tag-button.tsx';
import { useDeskActions } from './use-desk-actions.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { useEmphasis } from './use-emphasis.ts';
import { usePanelLayout } from '../ui/use-panel-layout.ts';
import { useRules } from './use-rules.ts';
import { useSpot } from './use-spot.ts';
import { useThesaurus } from './use-thesaurus.ts';

/** One article on the desk: header, source, reading, cards, and the strip of suggestions. */
export function Desk({ view }: { readonly view: ArticleView }) {
  const { t } = useTranslation();
  const kind = useDesk((state) => state.kind);
  const clear = useDesk((state) => state.clear);
  const data = useMemo(() => deskData(view, kind), [view, kind]);
  const actions = useDeskActions(view, data);
  const thesaurus = useThesaurus();
  const rules = useRules(view.article.id);
  const layout = usePanelLayout('workbench');
  const articleId = view.article.id;
  const openArticle = useView((state) => state.openArticle);

  const [link] = useState(() => new PaneLink(view.reading));
  useEffect(() => link.setReading(view.reading), [link, view.reading]);
  useEffect(() => clear, [articleId, clear]);
  useSpot(link, view, data);
  useEmphasis(link, view, data);
  const mending = useMend((state) => state.open);
  const mendActions = useMendActions(view, link);
  useMendKeys(view, mendActions);
  useDeskKeys({ view, data, actions, link, runRules: rules.run, openArticle });

  // What had the focus (a row of the library) is gone: the desk takes it, or its keys would go nowhere.
  const desk = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) desk.current?.focus({ preventScroll: true });
  }, [articleId]);

  return (
    <div ref={desk} className="desk" role="group" aria-label={t('screen.workbench')} tabIndex={-1}>
      <ArticleHeader view={view} />
      <Group
        className="desk-panes"
        orientation="horizontal"
        defaultLayout={layout.saved}
        onLayoutChanged={layout.save}
      >
        <Panel id="source" minSize="20%" defaultSize="40%">
          <SourcePane view={view} data={data} looks={thesaurus.looks} link={link} />
        </Panel>
        <Separator className="desk-separator" aria-label={t('workbench.resize')} />
        <Panel id="reading" minSize="25%" defaultSize="40%">
          <ReadingPane view={view} data={data} looks={thesaurus.looks} link={link} />
        </Panel>
        <Separator className="desk-separator" aria-label={t('workbench.resize')} />
        <Panel id="cards" minSize="12%" defaultSize="20%">
          {mending ? (
            <MendPanel view={view} actions={mendActions} />
          ) : (
            <Cards data={data} looks={thesaurus.looks} actions={actions} link={link} />
          )}
        </Panel>
      </Group>
      <SuggestionStrip data={data} actions={actions} rules={rules} />
      <TagButton view={view} link={link} />
      <Palette rows={thesaurus.rows} actions={actions} link={link} />
    </div>
  );
}
