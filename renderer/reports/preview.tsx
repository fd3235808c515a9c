import {
  memo,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type MouseEvent,
} from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { reportBlocks } from '#core/report/layout/report-blocks.ts';
import { reportStyleSheet } from '#core/report/layout/style-sheet.ts';
import type { PageProfile } from '#core/report/layout/page-profile.ts';
import type { PrintedReport } from '#core/report/printed.ts';
import { useSize } from '../ui/use-size.ts';
import { flowsOf } from './flows.ts';
import { PaperFlow } from './paper-flow.tsx';
import { PAPER_STYLES } from './paper-styles.ts';
import type { Place } from './place.ts';
import { useTopBlock } from './use-top-block.ts';

/** Free on both sides of the paper, in pixels. */
const ASIDE = 16;
/** CSS: 96 pixels to the inch. */
const PIXELS_PER_MM = 96 / 25.4;

interface PreviewProps {
  readonly report: PrintedReport;
  readonly profile: PageProfile;
  readonly chosen: readonly string[];
  readonly onChoose: (blockId: string, place: Place | null) => void;
  readonly onOpen: (place: Place) => void;
  /** The block at the top of what is in view. */
  readonly onTop: (blockId: string) => void;
}

/** The report on paper, scaled to the width there is; what is pointed at is chosen in the outline. */
export const Preview = memo(function Preview(props: PreviewProps) {
  const { report, profile, chosen, onChoose, onOpen, onTop } = props;
  const { t } = useTranslation();
  const [box, size] = useSize<HTMLDivElement>();
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  const [pages, setPages] = useState<ReadonlyMap<string, number>>(new Map());
  /** The block that is in view because it was chosen. */
  const chosenHere = useRef<string | null>(null);
  const pointed = useRef<Place | null>(null);
  const flows = useMemo(() => flowsOf(reportBlocks(report, profile), profile), [report, profile]);
  const scale = size === null ? 1 : (size.width - 2 * ASIDE) / (profile.page.width * PIXELS_PER_MM);
  useStyles(root, profile);
  const onScroll = useTopBlock(box, root, onTop);

  useEffect(() => {
    const last = chosen.at(-1) ?? null;
    if (last === chosenHere.current) return;
    // A new block comes a moment after it was chosen: until then it is not there to be shown.
    const element = root?.querySelector(`[data-block="${CSS.escape(last ?? '')}"]`);
    if (last !== null && !element) return;
    chosenHere.current = last;
    element?.scrollIntoView({ block: 'center' });
  }, [chosen, root, report]);

  const onPlace = useCallback((place: Place) => {
    // Clicks come from the inside out: the first one is the nearest.
    pointed.current ??= place;
  }, []);
  const onPages = useCallback((key: string, count: number) => {
    setPages((old) => (old.get(key) === count ? old : new Map(old).set(key, count)));
  }, []);

  function onClick(event: MouseEvent): void {
    const block = (event.target as Element).closest('[data-block]');
    const place = pointed.current;
    pointed.current = null;
    if (!(block instanceof HTMLElement)) return;
    const id = block.dataset['block'] ?? '';
    chosenHere.current = id;
    onChoose(id, place);
    if (event.detail === 2 && place !== null) onOpen(place);
  }

  const counts = flows.map((flow) => pages.get(flow.key) ?? flow.estimate);
  const pagesBefore = (at: number) => counts.slice(0, at).reduce((sum, one) => sum + one, 0);
  return (
    <section className="preview" aria-label={t('reports.preview')} data-region="">
      <p className="preview-note muted">
        <span data-testid="preview-pages">
          {t('reports.pages', { n: pagesBefore(flows.length) })}
        </span>
        <span>{t(flows.length > 1 ? 'reports.previewLong' : 'reports.previewNote')}</span>
      </p>
      <div
        ref={box}
        className="preview-desk"
        tabIndex={0}
        role="document"
        aria-label={t('reports.preview')}
        data-testid="preview"
        onScroll={onScroll}
      >
        <div
          ref={(element) => {
            if (element !== null)
              setRoot(element.shadowRoot ?? element.attachShadow({ mode: 'open' }));
          }}
          style={{ zoom: Math.min(scale, 1.4) }}
          className="preview-paper"
        />
        {root !== null &&
          createPortal(
            <div className="flows" role="presentation" onClick={onClick}>
              {flows.map((flow, at) => (
                <PaperFlow
                  key={flow.key}
                  name={flow.key}
                  blocks={flow.blocks}
                  profile={profile}
                  chosen={chosen}
                  firstPage={pagesBefore(at) + 1}
                  estimate={flow.estimate}
                  onPlace={onPlace}
                  onPages={onPages}
                />
              ))}
            </div>,
            root,
          )}
      </div>
    </section>
  );
});

function adopt(root: ShadowRoot, sheets: CSSStyleSheet[]): void {
  root.adoptedStyleSheets = sheets;
}

/** The look of the paper, apart from that of the window. */
function useStyles(root: ShadowRoot | null, profile: PageProfile): void {
  useLayoutEffect(() => {
    if (root === null) return;
    const paper = new CSSStyleSheet();
    paper.replaceSync(reportStyleSheet(profile));
    const desk = new CSSStyleSheet();
    desk.replaceSync(PAPER_STYLES);
    adopt(root, [paper, desk]);
  }, [root, profile]);
}
