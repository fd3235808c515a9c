import { useTranslation } from 'react-i18next';
import type { FigureBody } from '#core/extract/figure.ts';
import { figureText } from './figure-text.ts';

/** What a figure says, in the reader's number format. */
export function FigureLine({ figure }: { readonly figure: FigureBody }) {
  const { i18n } = useTranslation();
  const about = [figure.measure, figure.place, figure.time].filter((part) => part !== '');
  return (
    <p className="card-figure">
      <b>{figureText(figure, i18n.language)}</b> {about.join(' · ')}
    </p>
  );
}
