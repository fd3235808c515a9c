import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLibrary } from './library-state.ts';

interface SelectAllProps {
  /** Articles that the library lists. */
  readonly total: number;
  readonly onSelectAll: () => void;
}

/** The box in the header: marks every article that the library lists, or none. */
export function SelectAll({ total, onSelectAll }: SelectAllProps) {
  const { t } = useTranslation();
  const { selected, select } = useLibrary();
  const box = useRef<HTMLInputElement>(null);
  const whole = total > 0 && selected.length >= total;
  const some = selected.length > 0 && !whole;
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = some;
  }, [some]);
  return (
    <input
      ref={box}
      type="checkbox"
      checked={whole}
      aria-label={t('library.selectAll')}
      onChange={() => (selected.length > 0 ? select([]) : onSelectAll())}
    />
  );
}
