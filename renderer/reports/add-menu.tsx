import { Dropdown, type MenuProps } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlockKind } from '#core/report/outline.ts';
import type { ReportBlock } from '#electron/contract.ts';
import { ADDABLE, BLOCK_ICONS, newContent } from './block-kinds.tsx';
import { depthsOf } from './moves.ts';
import { PickDialog } from './pick-dialog.tsx';
import { useReports } from './reports-state.ts';
import type { ReportActs } from './use-report-acts.ts';

interface AddMenuProps {
  readonly blocks: readonly ReportBlock[];
  readonly acts: ReportActs;
  readonly children: ReactNode;
}

/** Offers every kind of block with what it is for, and adds the chosen one where it was asked for. */
export function AddMenu({ blocks, acts, children }: AddMenuProps) {
  const { t } = useTranslation();
  const { addingAfter, addAfter, edit } = useReports();
  /** What is being chosen, and where it goes: the menu has closed by then. */
  const [picking, setPicking] = useState<{
    readonly what: 'quotation' | 'article';
    readonly after: string | null;
  } | null>(null);
  const after = addingAfter ?? null;
  const items: NonNullable<MenuProps['items']> = ADDABLE.map((kind) => ({
    key: kind,
    icon: BLOCK_ICONS[kind],
    label: (
      <span className="add-kind" data-testid={`add-${kind}`}>
        <b>{t(`reportBlock.${kind}`)}</b>
        <span className="muted">{t(`reportBlockNote.${kind}`)}</span>
      </span>
    ),
  }));

  async function add(kind: BlockKind): Promise<void> {
    if (kind === 'quotation' || kind === 'article') {
      setPicking({ what: kind, after });
      return;
    }
    const at = blocks.findIndex(({ id }) => id === after);
    const level = Math.max(0, (depthsOf(blocks)[at] ?? 1) - (isHeading(blocks[at]) ? 0 : 1));
    const content = newContent(kind, level);
    addAfter(undefined);
    if (content === null) return;
    const made = await acts.act({ does: 'add', contents: [content], after });
    if (made?.[0] !== undefined) edit(made[0]);
  }

  return (
    <>
      <Dropdown
        open={addingAfter !== undefined && picking === null}
        trigger={[]}
        placement="topLeft"
        autoFocus
        onOpenChange={(open) => {
          if (!open) addAfter(undefined);
        }}
        menu={{
          items,
          className: 'add-menu',
          'aria-label': t('reports.add'),
          onClick: ({ key }) => void add(key as BlockKind),
        }}
      >
        {children}
      </Dropdown>
      {picking !== null && (
        <PickDialog
          what={picking.what}
          onPick={(contents) => {
            setPicking(null);
            addAfter(undefined);
            void acts.act({ does: 'add', contents, after: picking.after }).then((made) => {
              const first = made?.[0];
              if (first !== undefined) edit(first);
            });
          }}
          onClose={() => {
            setPicking(null);
            addAfter(undefined);
          }}
        />
      )}
    </>
  );
}

function isHeading(block: ReportBlock | undefined): boolean {
  return block?.content.kind === 'heading';
}
