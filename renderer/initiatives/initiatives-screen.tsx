import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { useTranslation } from 'react-i18next';
import { useArchive } from '../app/archive-context.ts';
import { thesaurusQuery } from '../app/thesaurus-query.ts';
import { useView } from '../app/view-state.ts';
import { usePanelLayout } from '../ui/use-panel-layout.ts';
import { InitiativeForm } from './initiative-form.tsx';
import { emptyInitiative } from './initiative-values.ts';
import { InitiativeTree } from './initiative-tree.tsx';
import './initiatives.css';
import { Mentions } from './mentions.tsx';
import { SurgeryDialog } from './surgery-dialog.tsx';
import { useSurgery } from './surgery-state.ts';
import { ThesaurusImportDialog } from './thesaurus-import-dialog.tsx';

/** The thesaurus: its tree, one entry, and where that entry is mentioned. */
export function InitiativesScreen() {
  const { t } = useTranslation();
  const { data } = useQuery({
    ...thesaurusQuery(useArchive()),
    placeholderData: keepPreviousData,
  });
  const chosenId = useView((state) => state.initiativeId);
  const openInitiative = useView((state) => state.openInitiative);
  const mark = useSurgery((state) => state.mark);
  const layout = usePanelLayout('initiatives');
  /** Theme that a new entry starts with; null while none is being made. */
  const [newTheme, setNewTheme] = useState<string | null>(null);
  const themeColours = useMemo(
    () => new Map(data?.themeColours.map(({ name, colour }) => [name, colour])),
    [data],
  );
  if (data === undefined) return null;

  const row = data.initiatives.find(({ initiative }) => initiative.id === chosenId);
  const choose = (id: string) => {
    setNewTheme(null);
    openInitiative(id);
  };
  const edited = newTheme === null ? row?.initiative : emptyInitiative(newTheme);
  return (
    <section className="initiatives" data-testid="screen-initiatives">
      <Group orientation="horizontal" defaultLayout={layout.saved} onLayoutChanged={layout.save}>
        <Panel id="tree" minSize="18%" defaultSize="26%">
          <InitiativeTree
            rows={data.initiatives}
            themes={data.themes}
            themeColours={themeColours}
            chosenId={newTheme === null ? chosenId : null}
            onChoose={choose}
            onNew={() => setNewTheme(row?.initiative.theme ?? data.themes[0] ?? '')}
          />
        </Panel>
        <Separator className="desk-separator" aria-label={t('workbench.resize')} />
        <Panel id="form" minSize="25%" defaultSize="36%">
          {edited === undefined ? (
            <div className="empty">
              <p className="empty-title">{t('initiatives.choose')}</p>
              <p>{t('initiatives.chooseNext')}</p>
            </div>
          ) : (
            <InitiativeForm
              key={newTheme === null ? chosenId : 'new'}
              initiative={edited}
              isNew={newTheme !== null}
              rows={data.initiatives}
              themes={data.themes}
              onSaved={choose}
              onCancel={() => setNewTheme(null)}
            />
          )}
        </Panel>
        <Separator className="desk-separator" aria-label={t('workbench.resize')} />
        <Panel id="mentions" minSize="20%" defaultSize="38%">
          {row !== undefined && newTheme === null && <Mentions key={row.initiative.id} row={row} />}
        </Panel>
      </Group>
      <SurgeryDialog
        rows={data.initiatives}
        themes={data.themes}
        onDone={(id) => {
          mark([]);
          if (id !== null) choose(id);
        }}
      />
      <ThesaurusImportDialog />
    </section>
  );
}
