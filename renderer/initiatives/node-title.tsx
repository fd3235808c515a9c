import { useTranslation } from 'react-i18next';
import { ColourSign } from './colour-sign.tsx';
import type { TreeNode } from './thesaurus-tree.ts';

interface NodeTitleProps {
  readonly node: TreeNode;
  readonly marked: boolean;
  /** Of its own; null where it has none. */
  readonly colour: number | null;
}

/** A line of the tree: sign, name, how often it is named. */
export function NodeTitle({ node, marked, colour }: NodeTitleProps) {
  const { t } = useTranslation();
  const { row } = node;
  const sign = colour === null ? null : <ColourSign colour={colour} />;
  if (row === null) {
    return (
      <span data-testid="theme-node">
        {sign}
        {node.label}
      </span>
    );
  }
  const used = row.accepted + row.pending;
  const counts = `${t('status.accepted')} ${row.accepted} · ${t('status.pending')} ${row.pending}`;
  return (
    <span
      className={`tree-entry tree-${row.initiative.status}`}
      data-testid="initiative-node"
      data-marked={marked}
    >
      <span>
        {marked && <span className="tree-mark">✓</span>}
        {sign}
        {node.label}
      </span>
      {used > 0 && (
        <span className="number" title={counts}>
          {row.accepted > 0 && row.accepted}
          {row.pending > 0 && <span className="muted"> +{row.pending}</span>}
        </span>
      )}
    </span>
  );
}
