import { useTranslation } from 'react-i18next';
import { useDescription } from './description-state.ts';

/** Whether what was typed is kept: said in words, never by colour alone. */
export function SavedState() {
  const { t, i18n } = useTranslation();
  const { saving, failed, savedAt, drafts } = useDescription();
  const typing = Object.values(drafts).some(({ kept }) => !kept);
  const time = savedAt === null ? '' : new Date(savedAt).toLocaleTimeString(i18n.language);
  const state = failed
    ? 'failed'
    : saving > 0
      ? 'saving'
      : typing
        ? 'typing'
        : savedAt === null
          ? 'untouched'
          : 'saved';
  return (
    <span className="saved-state muted" role="status" data-testid="saved-state" data-state={state}>
      {t(`saved.${state}`, { time })}
    </span>
  );
}
