import { Input, Modal } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../ui/kbd.tsx';
import { COMMAND_GROUPS } from './commands/catalogue.ts';
import { keyLabel } from './key-label.ts';
import { useView } from './view-state.ts';
import { useClearIcon } from '../ui/use-clear-icon.tsx';

interface Line {
  readonly label: string;
  readonly keys: readonly string[];
}

/** Every key of the application on one sheet, to be searched by words or by key. */
export function ShortcutSheet() {
  const { t } = useTranslation();
  const shown = useView((state) => state.overlay === 'shortcuts');
  const show = useView((state) => state.show);
  return (
    <Modal
      open={shown}
      onCancel={() => show(null)}
      footer={null}
      width="min(860px, 94vw)"
      destroyOnHidden
      title={t('frame.shortcuts')}
      closable={{ 'aria-label': t('common.close') }}
    >
      <Sheet />
    </Modal>
  );
}

function Sheet() {
  const { t } = useTranslation();
  const clearIcon = useClearIcon();
  const [wanted, setWanted] = useState('');
  const groups = useMemo(() => {
    const said = wanted.trim().toLowerCase();
    const fits = ({ label, keys }: Line) =>
      label.toLowerCase().includes(said) ||
      keys.some((key) => keyLabel(key).toLowerCase().includes(said));
    return COMMAND_GROUPS.map(({ title, commands, hints }) => {
      const lines: readonly Line[] = [...commands, ...(hints ?? [])]
        .filter(({ keys }) => keys.length > 0)
        .map(({ label, keys }) => ({ label: t(label), keys }));
      return { title, lines: t(title).toLowerCase().includes(said) ? lines : lines.filter(fits) };
    }).filter(({ lines }) => lines.length > 0);
  }, [t, wanted]);
  return (
    <>
      <Input
        autoFocus
        allowClear={clearIcon}
        value={wanted}
        placeholder={t('shortcuts.search')}
        aria-label={t('shortcuts.search')}
        data-testid="shortcut-search"
        onChange={(event) => setWanted(event.target.value)}
      />
      <div className="shortcut-scroll" tabIndex={0} role="group" aria-label={t('frame.shortcuts')}>
        <div className="shortcut-sheet" data-testid="shortcut-sheet">
          {groups.map(({ title, lines }) => (
            <section key={title}>
              <h2>{t(title)}</h2>
              <dl>
                {lines.map(({ label, keys }) => (
                  <div key={label}>
                    <dt>
                      {keys.map((key) => (
                        <Kbd key={key} chord={key} />
                      ))}
                    </dt>
                    <dd>{label}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
          {groups.length === 0 && <p className="muted">{t('commands.none')}</p>}
        </div>
      </div>
    </>
  );
}
