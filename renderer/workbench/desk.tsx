import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleView } from '#electron/contract.ts';
import { useArchiveActions } from '../app/use-actions.ts';
import { useView } from '../app/view-state.ts';
import { AcceptVisible, ASK_ABOVE } from '../review/accept-visible.tsx';
import { ArticleHeader } from './article-header.tsx';
import { deskData } from './desk-data.ts';
import { DeskPanes } from './desk-panes.tsx';
import { useDesk } from './desk-state.ts';
import { MendPanel } from './mend/mend-panel.tsx';
import { useMend } from './mend/mend-state.ts';
import { useMendActions } from './mend/use-mend-actions.ts';
import { useMendCommands } from './mend/use-mend-commands.ts';
import { Palette } from './palette.tsx';
import { PaneLink } from './pane-link.ts';
import { SuggestionStrip } from './suggestion-strip.tsx';
import { TagButton } from './tag-button.tsx';
import { WholeArticle } from './whole-article.tsx';
import { useDeskActions } from './use-desk-actions.ts';
import { useDeskCommands } from './use-desk-commands.ts';
import { useTypeToTag } from './use-type-to-tag.ts';
import { useEmphasis } from './use-emphasis.ts';
import { useResize } from './use-resize.ts';
import { useUnits } from './select/use-units.ts';
import { useRules } from './use-rules.ts';
import { useSpot } from './use-spot.ts';
import { useThesaurus } from './use-thesaurus.ts';

/** One article on the desk: header, source, reading, cards, and the strip of suggestions. */
export function Desk({ view }: { readonly view: ArticleView }) {
  const { t } = useTranslation();
  const kind = useDesk((state) => state.kind);
  const narrowing = useDesk((state) => state.narrowing);
  const clear = useDesk((state) => state.clear);
  const data = useMemo(() => deskData(view, kind, narrowing), [view, kind, narrowing]);
  const actions = useDeskActions(view, data);
  const thesaurus = useThesaurus();
  const rules = useRules(view.article.id);
  const articleId = view.article.id;
  const openArticle = useView((state) => state.openArticle);

  const [link] = useState(() => new PaneLink(view.reading));
  useEffect(() => link.setReading(view.reading), [link, view.reading]);
  useEffect(() => clear, [articleId, clear]);
  useSpot(link, view, data);
  useEmphasis(link, view, data);
  const unitsNow = useUnits(view, thesaurus.rows);
  const resize = useResize(view, data, link, actions);
  const mending = useMend((state) => state.open);
  const mendActions = useMendActions(view, link);
  const undo = useArchiveActions().undo;
  const [asking, setAsking] = useState(false);
  const acceptAll = () =>
    void actions.decide(
      data.pending.map(({ id }) => id),
      'accepted',
    );
  const acceptVisible = () => {
    // Of a long page not all is here yet: what is accepted must be what the list will show.
    if (!data.complete) return;
    if (data.pending.length > ASK_ABOVE) setAsking(true);
    else acceptAll();
  };
  useTypeToTag(view);
  useDeskCommands({
    view,
    data,
    actions,
    link,
    stepEdge: resize.step,
    runRules: rules.run,
    acceptVisible,
    undo,
    openArticle,
  });
  // Last: while mending is open its keys go before those of the desk.
  useMendCommands(view, mendActions);

  // What had the focus (a row of the library) is gone: the desk takes it, or its keys would go nowhere.
  const desk = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) desk.current?.focus({ preventScroll: true });
  }, [articleId]);

  return (
    <div ref={desk} className="desk" role="group" aria-label={t('screen.workbench')} tabIndex={-1}>
      <ArticleHeader
        view={view}
        tags={<WholeArticle view={view} data={data} looks={thesaurus.looks} />}
      />
      <DeskPanes
        view={view}
        data={data}
        looks={thesaurus.looks}
        link={link}
        actions={actions}
        resize={resize}
        unitsNow={unitsNow}
        mendPanel={mending ? <MendPanel view={view} actions={mendActions} /> : null}
      />
      <SuggestionStrip
        articleId={articleId}
        data={data}
        actions={actions}
        rules={rules}
        onAcceptVisible={acceptVisible}
      />
      <AcceptVisible
        open={asking}
        n={data.pending.length}
        onYes={acceptAll}
        onClose={() => setAsking(false)}
      />
      <TagButton view={view} data={data} link={link} />
      <Palette rows={thesaurus.rows} themes={thesaurus.themes} actions={actions} link={link} />
    </div>
  );
}
