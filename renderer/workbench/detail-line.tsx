import { useTranslation } from 'react-i18next';
import { placeText } from '#core/extract/place-text.ts';
import type { DetailView } from '#electron/contract.ts';

/** What a rule says of a name or a date, beyond what is printed; nothing where that is all. */
export function DetailLine({
  detail,
  quote,
}: {
  readonly detail: DetailView;
  readonly quote: string;
}) {
  const text = useDetailText(detail, quote);
  return text === '' ? null : (
    <p className="card-detail" data-testid="card-detail">
      {text}
    </p>
  );
}

function useDetailText(detail: DetailView, quote: string): string {
  const { t } = useTranslation();
  switch (detail.of) {
    case 'proposal': {
      const { theme, level, because } = detail.proposal;
      const parts = [t('detail.newInitiative'), theme, level ?? ''];
      if (because.length > 0) parts.push(t('detail.because', { words: because.join('、') }));
      return join(parts);
    }
    case 'article':
      return t('whole.card');
    case 'date': {
      const { norm, resolved, inferred, rrule } = detail.date;
      const said = resolved ?? norm ?? rrule ?? '';
      return inferred && said !== '' ? `${said} [${t('detail.inferred')}]` : said;
    }
    case 'place': {
      const { officialName } = detail.place;
      const official = officialName === null ? '' : t('detail.official', { name: officialName });
      const chain = placeText(detail.place);
      return join([chain === quote ? '' : chain, official]);
    }
    case 'person':
      return join([detail.person.organisation, detail.person.role]);
    case 'organisation':
      return detail.organisation.fullName === quote ? '' : detail.organisation.fullName;
  }
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
