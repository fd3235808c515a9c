import { Button } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { useTranslation } from 'react-i18next';
import { useScreenCommands } from '../app/commands/command-registry.ts';
import { useView } from '../app/view-state.ts';
import { usePanelLayout } from '../ui/use-panel-layout.ts';
import { BlockPanel } from './block-panel.tsx';
import { ComposerBar } from './composer-bar.tsx';
import { Outline } from './outline.tsx';
import type { Place } from './place.ts';
import { Preview } from './preview.tsx';
import { COMPOSER_COMMANDS } from './report-commands.ts';
import { ReportDialogs } from './report-dialogs.tsx';
import { useReports } from './reports-state.ts';
import { SignedBanner } from './signed-banner.tsx';
import { usePrinted, useReportView } from './use-report.ts';
import { useReportActs } from './use-report-acts.ts';

/** One report: its outline, its pages, and the block that is being edited. */
export function Composer({ reportId }: { readonly reportId: string }) {
  const { t } = useTranslation();
  const view = useReportView(reportId);
  const printed = usePrinted(reportId);
  const { chosen, choose, place, show, addAfter, open } = useReports();
  const openArticle = useView((state) => state.openArticle);
  const layout = usePanelLayout('reports');
  const [inView, setInView] = useState<string | null>(null);
  const blocks = view?.blocks ?? NONE;
  const acts = useReportActs(reportId, blocks);
  const signed = (view?.signOffs.length ?? 0) > 0;
  const current = blocks.find(({ id }) => id === chosen.at(-1));

  const openPlace = useCallback(
    ({ articleId, spans }: Place) =>
      openArticle(articleId, spans.length === 0 ? undefined : { spans }, 'reports'),
    [openArticle],
  );
  const onChoose = useCallback((id: string, at: Place | null) => choose([id], at), [choose]);
  const edit = useCallback(() => {
    const last = useReports.getState().chosen.at(-1);
    if (last !== undefined) useReports.getState().edit(last);
  }, []);

  // What an undo took away is not chosen any more.
  useEffect(() => {
    if (view === undefined) return;
    const there = new Set(view.blocks.map(({ id }) => id));
    const left = useReports.getState().chosen.filter((id) => there.has(id));
    if (left.length !== useReports.getState().chosen.length) choose(left, place);
  }, [view, choose, place]);

  const onBlocks = (run: () => unknown) => ({
    run,
    enabled: () => !signed && chosen.length > 0,
  });
  const unlessSigned = (run: () => unknown) => ({
    run,
    enabled: () => view !== undefined && !signed,
  });
  const frozen = blocks.filter((block) => block.frozen);
  useScreenCommands(COMPOSER_COMMANDS, {
    'reports.add': unlessSigned(() => addAfter(current?.id ?? blocks.at(-1)?.id ?? null)),
    'reports.up': onBlocks(() => acts.step(-1)),
    'reports.down': onBlocks(() => acts.step(1)),
    'reports.promote': onBlocks(() => acts.level(-1)),
    'reports.demote': onBlocks(() => acts.level(1)),
    'reports.duplicate': onBlocks(acts.duplicate),
    'reports.remove': onBlocks(acts.remove),
    'reports.freeze': onBlocks(acts.toggleFrozen),
    'reports.refresh': {
      run: () => show({ kind: 'refresh', blockIds: chosen }),
      enabled: () => !signed && blocks.some(({ id, frozen: is }) => is && chosen.includes(id)),
    },
    'reports.refreshAll': {
      run: () => show({ kind: 'refresh', blockIds: null }),
      enabled: () => !signed && frozen.length > 0,
    },
    'reports.openPlace': {
      run: () => place !== null && openPlace(place),
      enabled: () => place !== null,
    },
    'reports.rename': unlessSigned(() => show({ kind: 'rename' })),
    'reports.settings': unlessSigned(() => show({ kind: 'settings' })),
    'reports.sign': {
      run: () => show({ kind: 'sign' }),
      enabled: () => view?.next !== null && view !== undefined,
    },
    'reports.export': { run: () => show({ kind: 'export' }), enabled: () => view !== undefined },
    'reports.toList': () => open(null),
  });

  if (view === undefined) return null;
  return (
    <section className="composer" data-testid="composer" data-signed={signed}>
      <ComposerBar view={view} acts={acts} />
      {signed && <SignedBanner view={view} />}
      <Group
        orientation="horizontal"
        defaultLayout={layout.saved}
        onLayoutChanged={layout.save}
        className="composer-panes"
      >
        <Panel id="report-outline" minSize="16%" defaultSize="24%">
          <Outline blocks={blocks} acts={acts} readOnly={signed} inView={inView} onEdit={edit} />
        </Panel>
        <Separator className="desk-separator" aria-label={t('workbench.resize')} />
        <Panel id="report-pages" minSize="30%" defaultSize="52%">
          {printed !== undefined && (
            <Preview
              report={printed.report}
              profile={printed.profile}
              chosen={chosen}
              onChoose={onChoose}
              onOpen={openPlace}
              onTop={setInView}
            />
          )}
        </Panel>
        <Separator className="desk-separator" aria-label={t('workbench.resize')} />
        <Panel id="report-editor" minSize="16%" defaultSize="24%">
          <BlockPanel
            block={current}
            count={chosen.length}
            acts={acts}
            readOnly={signed}
            place={place}
            onOpenPlace={openPlace}
          />
        </Panel>
      </Group>
      {blocks.length === 0 && !signed && (
        <div className="composer-empty">
          <p>{t('reports.noBlocks')}</p>
          <Button onClick={() => addAfter(null)}>{t('reports.add')}</Button>
        </div>
      )}
      <ReportDialogs view={view} acts={acts} />
    </section>
  );
}

const NONE: readonly never[] = [];
