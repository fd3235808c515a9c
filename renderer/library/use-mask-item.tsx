import { CheckOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useExport } from './export-state.ts';

const KEY = 'mask';

/** A switch within an export menu, which stays open while it is set. */
export function useMaskItem() {
  const { t } = useTranslation();
  const { masks, setMasks } = useExport();
  const [open, setOpen] = useState(false);
  return {
    item: {
      key: KEY,
      icon: masks ? <CheckOutlined aria-hidden="true" /> : null,
      label: (
        <span data-testid="export-mask" data-on={masks}>
          {t(masks ? 'exportMask.on' : 'exportMask.off')}
        </span>
      ),
    },
    menu: {
      open,
      onOpenChange: (next: boolean, { source }: { readonly source: 'trigger' | 'menu' }) => {
        if (next || source === 'trigger') setOpen(next);
      },
    },
    /** True where the switch was meant; any other choice closes the menu. */
    took: (key: string): boolean => {
      if (key === KEY) setMasks(!masks);
      else setOpen(false);
      return key === KEY;
    },
  };
}
