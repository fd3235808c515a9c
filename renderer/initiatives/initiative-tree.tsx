import { PlusOutlined } from '@ant-design/icons';
import { Button, Input, Tree, type InputRef, type TreeDataNode } from 'antd';
import { useMemo, useRef, useState, type Key } from 'react';
import { useTranslation } from 'react-i18next';
import type { InitiativeRow } from '#electron/contract.ts';
import { useScreenCommands } from '../app/commands/command-registry.ts';
import { withKey } from '../app/key-label.ts';
import { useSize } from '../ui/use-size.ts';
import { INITIATIVE_COMMANDS } from './initiative-commands.ts';
import { ThesaurusMenu } from './thesaurus-menu.tsx';
import { entriesIn, THEME_KEY, thesaurusTree, type TreeNode } from './thesaurus-tree.ts';
import { useClearIcon } from '../ui/use-clear-icon.tsx';

interface InitiativeTreeProps {
  readonly rows: readonly InitiativeRow[];
  readonly themes: readonly string[];
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
  readonly onNew: () => void;
}

/** The thesaurus by theme and by broader and narrower, filtered by name or pinyin. */
export function InitiativeTree({ rows, themes, chosenId, onChoose, onNew }: InitiativeTreeProps) {
  const { t } = useTranslation();
  const clearIcon = useClearIcon();
  const [filter, setFilter] = useState('');
  const [expanded, setExpanded] = useState<readonly Key[] | null>(null);
  const [box, size] = useSize<HTMLDivElement>();
  const filterField = useRef<InputRef>(null);
  useScreenCommands(INITIATIVE_COMMANDS, {
    'initiatives.new': onNew,
    'initiatives.filter': () => filterField.current?.focus({ cursor: 'all' }),
  });
  const tree = useMemo(() => thesaurusTree(rows, themes, filter), [rows, themes, filter]);
  const nodes = useMemo(() => tree.map(nodeOf), [tree]);
  const everything = useMemo(() => keysOf(tree), [tree]);

  return (
    <div className="tree-side" data-region="">
      <div className="toolbar">
        <Input
          ref={filterField}
          allowClear={clearIcon}
          value={filter}
          placeholder={t('initiatives.filter')}
          aria-label={t('initiatives.filter')}
          data-testid="initiative-filter"
          onChange={(event) => setFilter(event.target.value)}
        />
        <Button
          icon={<PlusOutlined aria-hidden="true" />}
          aria-label={t('initiatives.new')}
          title={withKey(t('initiatives.new'), 'n')}
          data-testid="initiative-new"
          onClick={onNew}
        />
        <ThesaurusMenu />
      </div>
      <div ref={box} className="tree-box" data-testid="initiative-tree">
        {size !== null && (
          <Tree
            blockNode
            aria-label={t('screen.initiatives')}
            virtual
            height={size.height}
            treeData={nodes}
            // A filter opens everything that leads to what it found.
            expandedKeys={filter === '' && expanded !== null ? [...expanded] : everything}
            onExpand={(keys) => setExpanded(keys)}
            selectedKeys={chosenId === null ? [] : [chosenId]}
            onSelect={(_, { node }) => {
              const key = String(node.key);
              if (!key.startsWith(THEME_KEY)) onChoose(key);
            }}
          />
        )}
      </div>
      <p className="tree-count muted">{t('initiatives.count', { n: entriesIn(tree) })}</p>
    </div>
  );
}

function nodeOf(node: TreeNode): TreeDataNode {
  return {
    key: node.key,
    className: node.row === null ? 'tree-theme' : '',
    title: <NodeTitle node={node} />,
    children: node.children.map(nodeOf),
  };
}

function NodeTitle({ node }: { readonly node: TreeNode }) {
  const { t } = useTranslation();
  const { row } = node;
  if (row === null) return <span>{node.label}</span>;
  const used = row.accepted + row.pending;
  const counts = `${t('status.accepted')} ${row.accepted} · ${t('status.pending')} ${row.pending}`;
  return (
    <span className={`tree-entry tree-${row.initiative.status}`} data-testid="initiative-node">
      <span>{node.label}</span>
      {used > 0 && (
        <span className="number" title={counts}>
          {row.accepted > 0 && row.accepted}
          {row.pending > 0 && <span className="muted"> +{row.pending}</span>}
        </span>
      )}
    </span>
  );
}

function keysOf(nodes: readonly TreeNode[]): Key[] {
  return nodes.flatMap((node) => [node.key, ...keysOf(node.children)]);
}
