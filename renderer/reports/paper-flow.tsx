import { memo, useLayoutEffect, useRef, useState, type CSSProperties } from 'react';
import type { DocumentBlock } from '#core/report/layout/document-node.ts';
import type { PageProfile } from '#core/report/layout/page-profile.ts';
import { paperElement } from './paper-node.tsx';
import type { Place } from './place.ts';

/** Between two sheets on the desk, in millimetres. */
const GAP = 8;

interface PaperFlowProps {
  readonly name: string;
  readonly blocks: readonly DocumentBlock[];
  readonly profile: PageProfile;
  readonly chosen: readonly string[];
  /** Number of its first page. */
  readonly firstPage: number;
  /** Pages it may have, until it is laid out. */
  readonly estimate: number;
  readonly onPlace: (place: Place) => void;
  readonly onPages: (name: string, pages: number) => void;
}

/**
 * Blocks laid out by the browser itself on sheets of paper, one below the other: each sheet is a
 * column of the height of the text area.
 */
export const PaperFlow = memo(function PaperFlow(props: PaperFlowProps) {
  const { name, blocks, profile, chosen, firstPage, estimate, onPlace, onPages } = props;
  const { page } = profile;
  const text = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState(estimate);

  useLayoutEffect(() => {
    const element = text.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      // Millimetres in CSS pixels: the element is as wide as the text area.
      const millimetre = element.offsetWidth / (page.width - page.left - page.right);
      const pitch = (page.height + GAP) * millimetre;
      const count = Math.max(1, Math.round((element.offsetHeight + pitch / 2) / pitch));
      setPages(count);
      onPages(name, count);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [name, page, onPages]);

  const inner = page.height - page.top - page.bottom;
  const textArea: CSSProperties & { readonly columnHeight: string } = {
    margin: `${page.top}mm ${page.right}mm ${page.bottom + GAP}mm ${page.left}mm`,
    columnHeight: `${inner}mm`,
    rowGap: `${page.top + page.bottom + GAP}mm`,
  };
  return (
    <div
      className="flow"
      style={{
        width: `${page.width}mm`,
        containIntrinsicHeight: `auto ${pages * (page.height + GAP)}mm`,
      }}
    >
      {Array.from({ length: pages }, (_, at) => (
        // Sheets have no other name than their place.
        // oxlint-disable-next-line react/no-array-index-key
        <Sheet key={at} profile={profile} at={at} number={firstPage + at} />
      ))}
      <div ref={text} className="paper flow-text" style={textArea}>
        {blocks.map(({ blockId, key, element }) =>
          paperElement(
            element,
            onPlace,
            key,
            blockId === null
              ? {}
              : {
                  'data-block': blockId,
                  ...(chosen.includes(blockId) ? { className: 'block-chosen' } : {}),
                },
          ),
        )}
      </div>
    </div>
  );
});

interface SheetProps {
  readonly profile: PageProfile;
  readonly at: number;
  readonly number: number;
}

/** The paper itself with its number: right on odd pages, left on even ones, where the profile says so. */
function Sheet({ profile, at, number }: SheetProps) {
  const { page, pageNumber, styles } = profile;
  const side = pageNumber === 'center' ? 'center' : number % 2 === 1 ? 'right' : 'left';
  return (
    <div
      className="sheet"
      data-page={number}
      style={{
        top: `${at * (page.height + GAP)}mm`,
        width: `${page.width}mm`,
        height: `${page.height}mm`,
      }}
    >
      <span
        className="sheet-number"
        style={{
          left: `${page.left}mm`,
          right: `${page.right}mm`,
          bottom: `${page.footer}mm`,
          fontSize: `${styles.pageNumber.size}pt`,
          paddingInline: `${styles.pageNumber.leftChars}em`,
          textAlign: side,
        }}
      >
        — {number} —
      </span>
    </div>
  );
}
