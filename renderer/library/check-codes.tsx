import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CodeCheckView } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { useView } from '../app/view-state.ts';

/** Numbers left out, codes given twice, codes of another form; each leads to its article. */
export function CheckCodes({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { queries } = useArchive();
  const { data } = useQuery(queries.codes.check.queryOptions());
  if (data === undefined) return null;
  const { faults } = data;
  const all = faults.gaps + faults.duplicates + faults.foreign;
  const listed = data.gaps.length + data.duplicates.length + data.foreign.length;
  return (
    <div className="codes" data-testid="codes-check">
      <p role="status" data-testid="codes-check-count">
        {t('codes.checked', {
          held: data.held,
          without: data.without,
          gaps: faults.gaps,
          duplicates: faults.duplicates,
        })}
        {all === 0 && ` ${t('codes.sound')}`}
        {listed < all && ` ${t('bulk.shownOnly', { n: listed })}`}
      </p>
      <div className="codes-faults">
        {data.duplicates.map(({ code, number, holders }) => (
          <section key={code} className="codes-fault" data-testid="code-duplicate">
            <h3>{t('codes.duplicate', { code, n: number })}</h3>
            {holders.map((holder) => (
              <Holder key={holder.articleId} holder={holder} onClose={onClose} />
            ))}
          </section>
        ))}
        {data.gaps.map((gap) => (
          <section key={`${gap.series} ${gap.from}`} className="codes-fault" data-testid="code-gap">
            <h3>{t('codes.gap', { codes: gap.codes.join(' — '), n: gap.to - gap.from + 1 })}</h3>
            {gap.after !== null && <Holder holder={gap.after} onClose={onClose} />}
            <Holder holder={gap.before} onClose={onClose} />
          </section>
        ))}
        {data.foreign.length > 0 && (
          <section className="codes-fault" data-testid="code-foreign">
            <h3>{t('codes.foreign', { n: faults.foreign })}</h3>
            {data.foreign.map((holder) => (
              <Holder key={holder.articleId} holder={holder} onClose={onClose} />
            ))}
          </section>
        )}
      </div>
    </div>
  );
}

interface HolderProps {
  readonly holder: CodeCheckView['foreign'][number];
  readonly onClose: () => void;
}

function Holder({ holder, onClose }: HolderProps) {
  const openArticle = useView((state) => state.openArticle);
  return (
    <button
      type="button"
      className="code-holder"
      data-testid="code-holder"
      onClick={() => {
        onClose();
        openArticle(holder.articleId);
      }}
    >
      <span className="number">{holder.code}</span> <span className="serif">{holder.title}</span>
    </button>
  );
}
