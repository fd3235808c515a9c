import { PlusOutlined, ScissorOutlined } from '@ant-design/icons';
import { Button, Dropdown, Input, Tree, type InputRef, type TreeDataNode } from 'antd';
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type Key,
  type KeyboardEvent,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { InitiativeRow } from '#electron/contract.ts';
import { useScreenCommands } from '../app/commands/command-registry.ts';
import { isDialogOpen } from '../app/over-screen.ts';
import { withKey } from '../app/key-label.ts';
import { chordOf, isTextField } from '../app/keys.ts';
import { leadOn } from '../ui/filter-keys.ts';
import { useSize } from '../ui/use-size.ts';
import { useActionsMenu } from './actions-menu.tsx';
import { actionOfKey, actOf, isForOne, type InitiativeAction } from './initiative-actions.ts';
import { INITIATIVE_COMMANDS } from './initiative-commands.ts';
import { NodeTitle } from './node-title.tsx';
import { useSurgery } from './surgery-state.ts';
import { ThesaurusMenu } from './thesaurus-menu.tsx';
import { entriesIn, THEME_KEY, thesaurusTree, type TreeNode } from './thesaurus-tree.ts';
import { useClearIcon } from '../ui/use-clear-icon.tsx';
import { moveIn, moveOnto, moveOut } from './tree-moves.ts';

interface InitiativeTreeProps {
  readonly rows: readonly InitiativeRow[];
  readonly themes: readonly string[];
  readonly themeColours: ReadonlyMap<string, number>;
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
  readonly onNew: () => void;
}

/**
 * The thesaurus by theme and by broader and narrower, filtered by name or pinyin. Entries are marked
 * with Ctrl+click or Space; actions work on the marked ones, else on the one the user stands on.
 */
export function InitiativeTree(props: InitiativeTreeProps) {
  const { rows, themes, themeColours, chosenId, onChoose, onNew } = props;
  const { t } = useTranslation();
  const clearIcon = useClearIcon();
  const [filter, setFilter] = useState('');
  const [expanded, setExpanded] = useState<readonly Key[] | null>(null);
  const [box, size] = useSize<HTMLDivElement>();
  /** Where the arrow keys stand: a key of the tree. It stays when the focus leaves. */
  const [active, setActive] = useState<string | null>(null);
  /** What a dragged entry is over: it goes onto that, never between two. */
  const [over, setOver] = useState<string | null>(null);
  const { marked, toggleMark, mark, begin } = useSurgery();
  const filterField = useRef<InputRef>(null);
  const tree = useMemo(() => thesaurusTree(rows, themes, filter), [rows, themes, filter]);
  const everything = useMemo(() => keysOf(tree), [tree]);
  const byId = useMemo(() => new Map(rows.map((row) => [row.initiative.id, row])), [rows]);
  const nodes = useMemo(() => {
    const nodeOf = (node: TreeNode): TreeDataNode => ({
      key: node.key,
      className: [
        node.row === null ? 'tree-theme' : '',
        marked.includes(node.key) ? 'tree-marked' : '',
      ].join(' '),
      title: (
        <NodeTitle
          node={node}
          marked={marked.includes(node.key)}
          colour={
            node.row === null ? (themeColours.get(node.label) ?? null) : node.row.initiative.colour
          }
        />
      ),
      children: node.children.map(nodeOf),
    });
    return tree.map(nodeOf);
  }, [tree, marked, themeColours]);

  const toTree = useCallback(
    () => box.current?.querySelector<HTMLElement>('[role=tree]')?.focus(),
    [box],
  );
  const measured = size !== null;
  useEffect(() => {
    // It is measured a moment after it comes, and by then somebody may be at a dialog.
    if (measured && !isDialogOpen()) toTree();
  }, [measured, toTree]);

  const standing = marked.filter((id) => byId.has(id));
  function idsFor(key: string | null): readonly string[] {
    if (standing.length > 0) return standing;
    const id = key !== null && byId.has(key) ? key : chosenId;
    return id === null ? [] : [id];
  }
  const chosen = idsFor(active);

  function act(action: InitiativeAction): void {
    const at = active;
    if (at?.startsWith(THEME_KEY) && standing.length === 0) {
      const theme = at.slice(THEME_KEY.length);
      if (action !== 'rename' && action !== 'colour') return;
      begin({ does: 'theme', theme, name: theme, colour: themeColours.get(theme) ?? null });
      return;
    }
    const asked = actOf(
      action,
      idsFor(at).flatMap((id) => byId.get(id) ?? []),
    );
    if (asked !== null) begin(asked);
  }

  const run = (action: InitiativeAction) => ({
    run: () => act(action),
    enabled: () => chosen.length === 1 || (chosen.length > 1 && !isForOne(action)),
  });
  useScreenCommands(INITIATIVE_COMMANDS, {
    'initiatives.new': onNew,
    'initiatives.filter': () => filterField.current?.focus({ cursor: 'all' }),
    'initiatives.rename': run('rename'),
    'initiatives.alias': run('alias'),
    'initiatives.move': run('move'),
    'initiatives.merge': run('merge'),
    'initiatives.split': run('split'),
    'initiatives.colour': run('colour'),
    'initiatives.deprecate': run('deprecate'),
    'initiatives.delete': run('delete'),
  });

  function onKey(event: KeyboardEvent): void {
    const chord = chordOf(event.nativeEvent);
    const at = active;
    // The tree's own field for the keyboard takes no text.
    const inField =
      isTextField(event.target) && box.current?.contains(event.target as Node) !== true;
    if (inField || chord === '') return;
    const action = actionOfKey(chord);
    if (action !== null) act(action);
    else if (chord === ' ' && at !== null && byId.has(at)) toggleMark(at);
    else if (chord === 'Escape' && marked.length > 0) mark([]);
    else if ((chord === 'Alt+ArrowLeft' || chord === 'Alt+ArrowRight') && at !== null) {
      const move = chord === 'Alt+ArrowLeft' ? moveOut(tree, at) : moveIn(tree, at);
      if (move !== null) begin(move);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const menu = useActionsMenu(chosen.length, act);
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
          onKeyDown={(event) => leadOn(event, toTree)}
        />
        <Button
          icon={<PlusOutlined aria-hidden="true" />}
          aria-label={t('initiatives.new')}
          title={withKey(t('initiatives.new'), 'n')}
          data-testid="initiative-new"
          onClick={onNew}
        />
        <Dropdown trigger={['click']} menu={menu}>
          <Button
            icon={<ScissorOutlined aria-hidden="true" />}
            aria-label={t('surgery.actions')}
            title={t('surgery.actions')}
            data-testid="initiative-actions"
          />
        </Dropdown>
        <ThesaurusMenu />
      </div>
      <Dropdown trigger={['contextMenu']} menu={menu}>
        <div ref={box} className="tree-box" data-testid="initiative-tree" onKeyDownCapture={onKey}>
          {nodes.length === 0 && (
            <div className="empty" data-testid="tree-empty">
              <p className="empty-title">{t('initiatives.noMatch')}</p>
              <p>{t('initiatives.noMatchNext')}</p>
            </div>
          )}
          {size !== null && nodes.length > 0 && (
            <Tree
              blockNode
              aria-label={t('screen.initiatives')}
              virtual
              draggable={{ icon: false, nodeDraggable: ({ key }) => byId.has(String(key)) }}
              height={size.height}
              treeData={nodes}
              // A filter opens everything that leads to what it found.
              expandedKeys={filter === '' && expanded !== null ? [...expanded] : everything}
              onExpand={(keys) => setExpanded(keys)}
              selectedKeys={chosenId === null ? [] : [chosenId]}
              // Told again, it stands where it stood when a dialog over it has gone.
              activeKey={active}
              onActiveChange={(key) => {
                if (key !== null && key !== undefined) setActive(String(key));
              }}
              onRightClick={({ node }) => {
                const key = String(node.key);
                setActive(key);
                if (byId.has(key) && !marked.includes(key)) {
                  mark([]);
                  onChoose(key);
                }
              }}
              onSelect={(_, { node, nativeEvent }) => {
                const key = String(node.key);
                setActive(key);
                if (!byId.has(key)) return;
                if (nativeEvent.ctrlKey || nativeEvent.metaKey) {
                  // The one that was open is the first of those that are marked.
                  if (marked.length === 0 && chosenId !== null && chosenId !== key) {
                    mark([chosenId, key]);
                  } else toggleMark(key);
                } else onChoose(key);
              }}
              dropIndicatorRender={() => null}
              onDragEnter={({ node }) => setOver(String(node.key))}
              onDrop={({ dragNode }) => {
                const dragged = String(dragNode.key);
                const ids = standing.includes(dragged) ? standing : [dragged];
                const move = over === null ? null : moveOnto(tree, ids, over);
                if (move !== null) begin(move);
              }}
            />
          )}
        </div>
      </Dropdown>
      <p className="tree-count muted" data-testid="tree-count">
        {t('initiatives.count', { n: entriesIn(tree) })}
        {standing.length > 0 && ` · ${t('surgery.marked', { n: standing.length })}`}
      </p>
    </div>
  );
}

function keysOf(nodes: readonly TreeNode[]): Key[] {
  return nodes.flatMap((node) => [node.key, ...keysOf(node.children)]);
}
