import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnnotationView } from '#electron/contract.ts';
import { hueOf, nameOf, patternOf, type ThesaurusLooks } from '../looks.ts';

/** Names of no more units than this are never cut: “2…” says nothing. */
const SHORT = 5;

interface MarginChipProps {
  readonly annotation: AnnotationView;
  readonly looks: ThesaurusLooks;
  readonly current: boolean;
  readonly onChoose: (id: string) => void;
  readonly onHover: (ids: readonly string[]) => void;
}

/** One annotation in its row of the margin: its colour, its pattern and what it is called. */
export const MarginChip = memo(function MarginChip(props: MarginChipProps) {
  const { t } = useTranslation();
  const { annotation, looks, current, onChoose, onHover } = props;
  const name = nameOf(annotation);
  const short = name.length <= SHORT ? ' chip-short' : '';
  const kind = t(`kind.${annotation.kind}`);
  return (
    <button
      type="button"
      // The keys J and K walk the chips; hundreds of stops for Tab would help nobody.
      tabIndex={-1}
      className={`chip-mark${short} ${hueOf(annotation, looks)} chip-${patternOf(annotation)}`}
      aria-current={current ? 'true' : undefined}
      title={`${name} · ${kind} · ${t(`status.${annotation.status}`)}`}
      data-testid="margin-chip"
      data-annotation-id={annotation.id}
      data-status={annotation.status}
      onClick={() => onChoose(annotation.id)}
      onMouseEnter={() => onHover([annotation.id])}
    >
      {name}
    </button>
  );
});
