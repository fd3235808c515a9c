import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { SHORTCUTS } from './shortcuts.ts';
import { useView } from './view-state.ts';

/** Every key of the application on one sheet. */
export function ShortcutSheet() {
  const { t } = useTranslation();
  const { shortcutsShown, showShortcuts } = useView();
  const mod = window.juanzong.platform === 'darwin' ? '⌘' : 'Ctrl';
  return (
    <Modal
      open={shortcutsShown}
      onCancel={() => showShortcuts(false)}
      footer={null}
      width={760}
      title={t('frame.shortcuts')}
    >
      <div className="shortcut-sheet" data-testid="shortcut-sheet">
        {SHORTCUTS.map((group) => (
          <section key={group.title}>
            <h3>{t(group.title)}</h3>
            <dl>
              {group.keys.map(([keys, what]) => (
                <div key={what}>
                  <dt>
                    {keys.map((key) => (
                      <kbd key={key}>{key.replace('Mod', mod)}</kbd>
                    ))}
                  </dt>
                  <dd>{t(what)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
