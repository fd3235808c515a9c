import { createElement, type ReactNode } from 'react';
import type { DocumentElement, DocumentNode } from '#core/report/layout/document-node.ts';
import { PaperChart } from './paper-chart.tsx';
import type { Place } from './place.ts';

/** Attributes that the outermost element of a block has besides its own. */
export interface BlockAttributes {
  readonly 'data-block'?: string;
  readonly className?: string;
}

/** An element of a report for the preview: the same that HTML and PDF have. */
export function paperElement(
  element: DocumentElement,
  onPlace: (place: Place) => void,
  key: string | number | undefined,
  more: BlockAttributes = {},
): ReactNode {
  const { tag, className, id, scope, colSpan, label, place, children } = element;
  return createElement(
    tag,
    {
      key,
      ...more,
      className: [className, more.className].filter((one) => one !== undefined).join(' '),
      id,
      scope,
      colSpan,
      'aria-label': label,
      // The nearest place wins: a row of a table before the table.
      ...(place === undefined ? {} : { 'data-place': '', onClick: () => onPlace(place) }),
    },
    ...children.map((child, at) => paperChild(child, onPlace, at)),
  );
}

function paperChild(node: DocumentNode, onPlace: (place: Place) => void, at: number): ReactNode {
  if (typeof node === 'string') return node;
  return 'chart' in node ? (
    <PaperChart key={at} chart={node.chart} />
  ) : (
    paperElement(node, onPlace, at)
  );
}
