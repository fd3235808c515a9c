import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../ui/kbd.tsx';
import { useNarrowing } from './use-narrowing.ts';

/** What narrows the search besides its words, each to be taken away. */
export function Narrowings() {
  const { t } = useTranslation();
  const { conditions, remove, widen } = useNarrowing();
  if (conditions.length === 0) return null;
  return (
    <div className="search-narrowings" role="group" aria-label={t('search.narrowings')}>
      <span className="muted">{t('search.narrowings')}</span>
      {conditions.map((condition) => (
        <button
          key={condition}
          type="button"
          className="chip search-condition"
          aria-label={t('search.remove', { condition })}
          data-testid="search-condition"
          onClick={() => remove(condition)}
        >
          <span>{condition}</span>
          <CloseOutlined aria-hidden="true" />
        </button>
      ))}
      <Button type="link" size="small" data-testid="search-widen" onClick={widen}>
        {t('search.widen')} <Kbd chord="0" />
      </Button>
    </div>
  );
}
