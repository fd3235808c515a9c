import { useQuery } from '@tanstack/react-query';
import { Input, InputNumber, Modal, type InputRef } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { POINT_LEVELS, type PointTable } from '#core/ledger/points.ts';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { isComposing } from '../app/keys.ts';

interface DoubtDialogProps {
  readonly n: number;
  readonly onSave: (note: string) => void;
  readonly onClose: () => void;
}

/** Asks what is doubtful about figures; Enter saves. */
export function DoubtDialog({ n, onSave, onClose }: DoubtDialogProps) {
  const { t } = useTranslation();
  const [note, setNote] = useState('');
  const input = useRef<InputRef>(null);
  return (
    <Modal
      open
      title={t('ledger.doubtTitle', { n })}
      okText={t('common.save')}
      cancelText={t('common.cancel')}
      okButtonProps={{ 'data-testid': 'ledger-doubt-save' }}
      onOk={() => onSave(note)}
      onCancel={onClose}
      afterOpenChange={(open) => open && input.current?.focus()}
    >
      <Input
        ref={input}
        value={note}
        maxLength={2000}
        placeholder={t('ledger.doubtNote')}
        aria-label={t('ledger.doubtNote')}
        data-testid="ledger-doubt-note"
        onChange={(event) => setNote(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event.nativeEvent)) onSave(note);
        }}
      />
    </Modal>
  );
}

/** How points are counted in this archive. */
export function PointsDialog({ onClose }: { readonly onClose: () => void }) {
  const { queries } = useArchive();
  const { data } = useQuery(queries.ledger.points.queryOptions());
  return data === undefined ? null : <PointsForm table={data} onClose={onClose} />;
}

function PointsForm({
  table,
  onClose,
}: {
  readonly table: PointTable;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const { client } = useArchive();
  const [now, setNow] = useState(table);
  return (
    <Modal
      open
      title={t('ledgerKeys.points')}
      okText={t('common.save')}
      cancelText={t('common.cancel')}
      okButtonProps={{ 'data-testid': 'ledger-points-save' }}
      onOk={() => void client.ledger.setPoints(now).then(onClose, reportFailure)}
      onCancel={onClose}
    >
      <p className="muted">{t('ledger.pointsHelp')}</p>
      <div className="ledger-units">
        {POINT_LEVELS.map((level) => (
          <label key={level}>
            <span>{level}</span>
            <InputNumber
              min={0}
              max={10_000}
              value={now.levels[level]}
              aria-label={level}
              data-testid={`ledger-points-${level}`}
              onChange={(points) =>
                setNow({ ...now, levels: { ...now.levels, [level]: points ?? 0 } })
              }
            />
          </label>
        ))}
        <label>
          <span>{t('ledger.leadTimes')}</span>
          <InputNumber
            min={1}
            max={100}
            value={now.lead}
            aria-label={t('ledger.leadTimes')}
            onChange={(lead) => setNow({ ...now, lead: lead ?? 1 })}
          />
        </label>
      </div>
    </Modal>
  );
}
