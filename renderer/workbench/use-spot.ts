import { useEffect } from 'react';
import type { ArticleView } from '#electron/contract.ts';
import { useView } from '../app/view-state.ts';
import type { DeskData } from './desk-data.ts';
import { useDesk } from './desk-state.ts';
import { acrossFrom } from './link.ts';
import type { PaneLink } from './pane-link.ts';

/** Shows the place that the article was opened for, as the selection of the reading, once. */
export function useSpot(link: PaneLink, view: ArticleView, data: DeskData): void {
  const spot = useView((state) => state.spot);
  const wanted = useView((state) => state.articleId);
  useEffect(() => {
    const first = spot?.spans[0];
    const last = spot?.spans.at(-1);
    // While the new article is on its way the old one is still on the desk.
    if (first === undefined || last === undefined || wanted !== view.article.id) return;
    const across = spot?.spans.flatMap((span) => acrossFrom('source', view.reading, span)) ?? [];
    const side = across.length > 0 ? 'reading' : 'source';
    const start = across[0]?.start ?? first.start;
    const end = across.at(-1)?.end ?? last.end;
    const pane = link.view(side);
    if (pane === null) return;
    const marked = [...data.byId.values()].find(
      (one) => one.spans[0]?.start === first.start && one.spans.at(-1)?.end === last.end,
    );
    link.reveal('source', first.start);
    link.reveal(side, start);
    if (marked === undefined) {
      pane.dispatch({ selection: { anchor: start, head: end }, userEvent: 'select' });
    } else {
      const desk = useDesk.getState();
      desk.showCards(marked.status === 'pending' ? 'pending' : 'accepted');
      desk.setCurrent(marked.id);
    }
    pane.focus();
    useView.setState({ spot: null });
  }, [spot, wanted, link, view, data]);
}
