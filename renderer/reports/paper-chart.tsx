import { useTranslation } from 'react-i18next';
import type { PrintedChart } from '#core/report/printed.ts';

/** A chart of a report as it is drawn on paper. */
export function PaperChart({ chart }: { readonly chart: PrintedChart }) {
  const { t } = useTranslation();
  return (
    <table aria-label={t('reportBlock.chart')} className="pivot">
      <thead>
        <tr>
          <th scope="col">{t('reportBlock.chart')}</th>
          {chart.categories.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {chart.series.map(({ name, values }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {chart.categories.map((category, at) => (
              <td key={category} className="count">
                {values[at] ?? ''}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
