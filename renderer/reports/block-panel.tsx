import {
  ArrowDownOutlined,
  ArrowUpOutlined,
  CopyOutlined,
  DeleteOutlined,
  LockOutlined,
  UnlockOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportBlock } from '#electron/contract.ts';
import { withKey } from '../app/key-label.ts';
import { BlockEditor, FrozenNotice } from './block-editor.tsx';
import { BLOCK_ICONS } from './block-kinds.tsx';
import type { Place } from './place.ts';
import { useReports } from './reports-state.ts';
import type { ReportActs } from './use-report-acts.ts';

const FIELD = 'input:not(:disabled), textarea:not(:disabled)';

interface BlockPanelProps {
  readonly block: ReportBlock | undefined;
  /** How many are chosen. */
  readonly count: number;
  readonly acts: ReportActs;
  readonly readOnly: boolean;
  readonly place: Place | null;
  readonly onOpenPlace: (place: Place) => void;
}

/** The chosen block: what can be done to it, and its fields. */
export function BlockPanel(props: BlockPanelProps) {
  const { block, count, acts, readOnly, place, onOpenPlace } = props;
  const { t } = useTranslation();
  const { toEdit, edited } = useReports();
  const fields = useRef<HTMLDivElement>(null);
  const id = block?.id;
  useEffect(() => {
    if (toEdit === null || toEdit !== id) return;
    edited();
    const first = fields.current?.querySelector<HTMLElement>(FIELD);
    // What has no fields is left in the outline.
    (first ?? document.querySelector<HTMLElement>('.outline-rows'))?.focus();
  }, [toEdit, edited, id]);
  return (
    <section className="editor" aria-label={t('reports.editor')} data-region="">
      {block === undefined || count > 1 ? (
        <ChosenNote count={count} readOnly={readOnly} acts={acts} />
      ) : (
        <>
          <h2 className="editor-head">
            {BLOCK_ICONS[block.content.kind]} {t(`reportBlock.${block.content.kind}`)}
          </h2>
          {!readOnly && <BlockButtons acts={acts} frozen={block.frozen} />}
          {block.state === 'broken' && <p className="warning">{t('blockStateNote.broken')}</p>}
          {block.todo.length > 0 && (
            <ul className="editor-todo" aria-label={t('reports.todoList')}>
              {block.todo.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          )}
          {place !== null && (
            <p>
              <Button data-testid="open-place" onClick={() => onOpenPlace(place)}>
                {withKey(t('reports.openPlace'), 'o')}
              </Button>
            </p>
          )}
          {readOnly ? (
            <p className="muted">{t('reports.signedReadOnly')}</p>
          ) : block.frozen ? (
            <FrozenNotice
              stale={block.state === 'stale'}
              onUnfreeze={() => void acts.act({ does: 'unfreeze', blockIds: [block.id] })}
              onRefresh={() =>
                useReports.getState().show({ kind: 'refresh', blockIds: [block.id] })
              }
            />
          ) : (
            <div key={block.id} ref={fields} className="editor-fields" data-testid="block-editor">
              <BlockEditor
                block={block}
                onChange={(content) =>
                  void acts.act({ does: 'change', blockId: block.id, content })
                }
              />
            </div>
          )}
        </>
      )}
    </section>
  );
}

function ChosenNote(props: {
  readonly count: number;
  readonly readOnly: boolean;
  readonly acts: ReportActs;
}) {
  const { count, readOnly, acts } = props;
  const { t } = useTranslation();
  if (count > 1) {
    return (
      <>
        <h2 className="editor-head">{t('reports.chosen', { n: count })}</h2>
        {!readOnly && <BlockButtons acts={acts} frozen={false} />}
      </>
    );
  }
  return (
    <div className="empty">
      <p className="empty-title">{t('reports.chooseBlock')}</p>
      <p>{t('reports.chooseBlockNext')}</p>
    </div>
  );
}

function BlockButtons({ acts, frozen }: { readonly acts: ReportActs; readonly frozen: boolean }) {
  const { t } = useTranslation();
  const button = (
    name: string,
    label: string,
    chord: string,
    icon: ReactNode,
    run: () => Promise<void>,
  ) => (
    <Button
      type="text"
      icon={icon}
      aria-label={label}
      title={withKey(label, chord)}
      data-testid={`block-${name}`}
      onClick={() => void run()}
    />
  );
  return (
    <p className="button-row" role="group" aria-label={t('reports.blockActs')}>
      {button('up', t('reports.up'), 'Alt+ArrowUp', <ArrowUpOutlined aria-hidden="true" />, () =>
        acts.step(-1),
      )}
      {button(
        'down',
        t('reports.down'),
        'Alt+ArrowDown',
        <ArrowDownOutlined aria-hidden="true" />,
        () => acts.step(1),
      )}
      {button(
        'duplicate',
        t('reports.duplicate'),
        'd',
        <CopyOutlined aria-hidden="true" />,
        acts.duplicate,
      )}
      {button(
        'freeze',
        t(frozen ? 'reports.unfreeze' : 'reports.freeze'),
        'f',
        frozen ? <UnlockOutlined aria-hidden="true" /> : <LockOutlined aria-hidden="true" />,
        acts.toggleFrozen,
      )}
      {button(
        'remove',
        t('reports.remove'),
        'Delete',
        <DeleteOutlined aria-hidden="true" />,
        acts.remove,
      )}
    </p>
  );
}
