import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { countMarked } from '../ui/selection.ts';
import { useLibrary } from './library-state.ts';

/** The box in the header: marks every article that the library lists, `total` of them, or none. */
export function SelectAll({ total }: { readonly total: number }) {
  const { t } = useTranslation();
  const { selection, markListed, markNone } = useLibrary();
  const box = useRef<HTMLInputElement>(null);
  const marked = countMarked(selection, total);
  const whole = total > 0 && marked === total;
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = marked > 0 && !whole;
  }, [marked, whole]);
  return (
    <input
      ref={box}
      type="checkbox"
      checked={whole}
      aria-label={t('library.selectAll')}
      onChange={whole ? markNone : markListed}
    />
  );
}
