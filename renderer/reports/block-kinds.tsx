import {
  BarChartOutlined,
  BarsOutlined,
  ContainerOutlined,
  DatabaseOutlined,
  FileSearchOutlined,
  FileTextOutlined,
  FontSizeOutlined,
  NumberOutlined,
  OrderedListOutlined,
  PicRightOutlined,
  ProfileOutlined,
  ScissorOutlined,
  TableOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { BlockContent, BlockKind } from '#core/report/outline.ts';

export const BLOCK_ICONS: Readonly<Record<BlockKind, ReactNode>> = {
  heading: <FontSizeOutlined aria-hidden="true" />,
  text: <BarsOutlined aria-hidden="true" />,
  quotation: <PicRightOutlined aria-hidden="true" />,
  passages: <ProfileOutlined aria-hidden="true" />,
  excerpts: <FileSearchOutlined aria-hidden="true" />,
  figures: <NumberOutlined aria-hidden="true" />,
  pivot: <TableOutlined aria-hidden="true" />,
  chart: <BarChartOutlined aria-hidden="true" />,
  article: <FileTextOutlined aria-hidden="true" />,
  articles: <ContainerOutlined aria-hidden="true" />,
  contents: <OrderedListOutlined aria-hidden="true" />,
  sources: <DatabaseOutlined aria-hidden="true" />,
  'page-break': <ScissorOutlined aria-hidden="true" />,
};

/** Kinds that can be added as they are, in the order in which they are offered. */
export const ADDABLE: readonly BlockKind[] = [
  'heading',
  'text',
  'quotation',
  'passages',
  'excerpts',
  'figures',
  'pivot',
  'chart',
  'article',
  'articles',
  'contents',
  'sources',
  'page-break',
];

/**
 * What a new block of a kind says before anybody has changed it; null where something has to be
 * chosen first. `level` is the one of the heading that it stands under.
 */
export function newContent(kind: BlockKind, level: number): BlockContent | null {
  switch (kind) {
    case 'heading':
      return { kind, level: level === 0 || level === 1 ? 1 : level === 2 ? 2 : 3, text: '' };
    case 'text':
      return { kind, text: '' };
    case 'passages':
      return {
        kind,
        query: {},
        groupBy: ['initiative'],
        sort: 'date',
        limit: null,
        definitions: false,
      };
    case 'excerpts':
      return { kind, query: {}, groupBy: [], sort: 'date', limit: null, extent: 'sentence' };
    case 'figures':
      return { kind, caption: '', query: {}, groupBy: [], sort: 'date', quotedOnly: false };
    case 'pivot':
      return {
        kind,
        caption: '',
        query: {},
        rows: 'initiative',
        columns: 'year',
        counts: 'mentions',
      };
    case 'chart':
      return { kind, caption: '', query: {}, chart: 'initiative-month', counts: 'mentions' };
    case 'articles':
      return { kind, query: {}, groupBy: ['mediaLevel'], sort: 'date' };
    case 'contents':
      return { kind, depth: 2 };
    case 'sources':
    case 'page-break':
      return { kind };
    case 'quotation':
    case 'article':
      return null;
  }
}
