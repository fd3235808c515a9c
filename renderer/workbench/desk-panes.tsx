import { Fragment, useMemo, useRef, type ReactNode } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { useTranslation } from 'react-i18next';
import type { ArticleView } from '#electron/contract.ts';
import { usePanelLayout } from '../ui/use-panel-layout.ts';
import type { DeskData } from './desk-data.ts';
import type { ThesaurusLooks } from './looks.ts';
import { Connector } from './margin/connector.tsx';
import { Margin } from './margin/margin.tsx';
import type { PaneLink } from './pane-link.ts';
import { DESK_PANES, sideOfMargin, usePanes, type DeskPane } from './panes-state.ts';
import { ReadingPane } from './reading-pane.tsx';
import { SourcePane } from './source-pane.tsx';
import type { DeskActions } from './use-desk-actions.ts';
import type { Resize } from './use-resize.ts';

interface DeskPanesProps {
  readonly view: ArticleView;
  readonly data: DeskData;
  readonly looks: ThesaurusLooks;
  readonly link: PaneLink;
  readonly actions: DeskActions;
  readonly resize: Resize;
  /** Stands in the place of the margin while pages are mended. */
  readonly mendPanel: ReactNode;
}

/** Smallest and first share of the width of each pane, in per cent. */
const SHARES: Readonly<Record<DeskPane, readonly [min: string, first: string]>> = {
  source: ['18%', '36%'],
  reading: ['22%', '42%'],
  margin: ['14%', '22%'],
};

/** Source, reading and margin beside each other, each as wide as the user made it, or hidden. */
export function DeskPanes(props: DeskPanesProps) {
  const { view, data, looks, link, actions, resize, mendPanel } = props;
  const { t } = useTranslation();
  const panes = usePanes();
  const shown = useMemo(
    () => DESK_PANES.filter((pane) => panes[pane] || (pane === 'margin' && mendPanel !== null)),
    [panes, mendPanel],
  );
  // What is shown has widths of its own: three panes are shared out differently from two.
  const layout = usePanelLayout(`workbench.${shown.join('-')}`);
  const within = useRef<HTMLDivElement>(null);
  const side = sideOfMargin(panes);
  const texts = { view, data, looks, link };

  const contentOf = (pane: DeskPane): ReactNode => {
    switch (pane) {
      case 'source':
        return <SourcePane {...texts} onResize={resize.onSource} />;
      case 'reading':
        return <ReadingPane {...texts} onResize={resize.onReading} />;
      case 'margin':
        return (
          mendPanel ?? (
            <Margin data={data} looks={looks} actions={actions} link={link} side={side} />
          )
        );
    }
  };

  return (
    <div ref={within} className="desk-panes-frame">
      <Group
        key={shown.join('-')}
        className="desk-panes"
        orientation="horizontal"
        defaultLayout={layout.saved}
        onLayoutChanged={layout.save}
      >
        {shown.map((pane, at) => (
          <Fragment key={pane}>
            {at > 0 && <Separator className="desk-separator" aria-label={t('workbench.resize')} />}
            <Panel id={pane} minSize={SHARES[pane][0]} defaultSize={SHARES[pane][1]}>
              {contentOf(pane)}
            </Panel>
          </Fragment>
        ))}
      </Group>
      {panes.margin && mendPanel === null && (
        <Connector data={data} looks={looks} link={link} side={side} within={within} />
      )}
    </div>
  );
}
