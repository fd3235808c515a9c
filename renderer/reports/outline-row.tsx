import { LockOutlined, PlusOutlined, WarningOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { ReportBlock } from '#electron/contract.ts';
import { BLOCK_ICONS } from './block-kinds.tsx';
import { rowId, startDrag } from './outline-drag.ts';
import { useSaid } from './use-said.ts';

interface OutlineRowProps {
  readonly block: ReportBlock;
  readonly depth: number;
  readonly position: number;
  readonly count: number;
  readonly chosen: boolean;
  readonly inView: boolean;
  readonly drop: 'before' | 'after' | null;
  readonly readOnly: boolean;
  readonly onChoose: (extend: boolean, toggle: boolean) => void;
  readonly onEdit: () => void;
  readonly onDragOver: (before: boolean) => void;
  readonly onAdd: () => void;
}

/** One block in the outline: its kind, what it says in a line, and how it stands. */
export function OutlineRow(props: OutlineRowProps) {
  const { block, depth, chosen, readOnly } = props;
  const { t } = useTranslation();
  const said = useSaid()(block);
  const heading = block.content.kind === 'heading';
  return (
    <div
      id={rowId(block.id)}
      role="treeitem"
      aria-level={depth}
      aria-posinset={props.position}
      aria-setsize={props.count}
      aria-selected={chosen}
      className={heading ? 'outline-row outline-heading' : 'outline-row'}
      data-in-view={props.inView}
      data-drop={props.drop ?? undefined}
      data-testid="outline-row"
      data-block-id={block.id}
      data-kind={block.content.kind}
      data-state={block.state}
      style={{ paddingInlineStart: `${(depth - 1) * 1.1 + 0.6}em` }}
      draggable={!readOnly}
      onClick={(event) => props.onChoose(event.shiftKey, event.ctrlKey || event.metaKey)}
      onDoubleClick={props.onEdit}
      onDragStart={(event) => startDrag(event, block.id)}
      onDragOver={(event) => {
        if (readOnly) return;
        event.preventDefault();
        const { top, height } = event.currentTarget.getBoundingClientRect();
        props.onDragOver(event.clientY < top + height / 2);
      }}
    >
      <span className="outline-icon" title={t(`reportBlock.${block.content.kind}`)}>
        {BLOCK_ICONS[block.content.kind]}
      </span>
      <span className="unseen">{t(`reportBlock.${block.content.kind}`)}</span>
      <span className={block.said === '' ? 'outline-said muted' : 'outline-said'}>{said}</span>
      <RowState block={block} />
      {!readOnly && (
        // For the mouse: by keys one is added with A.
        <button
          type="button"
          className="outline-between"
          tabIndex={-1}
          aria-hidden="true"
          title={t('reports.addHere')}
          data-testid="block-add-here"
          onClick={(event) => {
            event.stopPropagation();
            props.onAdd();
          }}
        >
          <PlusOutlined aria-hidden="true" />
        </button>
      )}
    </div>
  );
}

function RowState({ block }: { readonly block: ReportBlock }) {
  const { t } = useTranslation();
  const { state, todo, parts } = block;
  const finds = 'query' in block.content || block.content.kind === 'sources';
  return (
    <span className="outline-state">
      {todo.length > 0 && (
        <span className="outline-todo" title={todo.join('\n')}>
          {t('reports.todo', { n: todo.length })}
        </span>
      )}
      {finds && <span className="muted number">{parts}</span>}
      {state === 'frozen' && (
        <span title={t('blockState.frozen')}>
          <LockOutlined aria-hidden="true" />
          <span className="unseen">{t('blockState.frozen')}</span>
        </span>
      )}
      {state === 'stale' && (
        <span className="warning" title={t('blockStateNote.stale')}>
          <LockOutlined aria-hidden="true" /> {t('blockState.stale')}
        </span>
      )}
      {state === 'broken' && (
        <span className="warning" title={t('blockStateNote.broken')}>
          <WarningOutlined aria-hidden="true" /> {t('blockState.broken')}
        </span>
      )}
    </span>
  );
}
