import type { ExportKind } from '#electron/contract.ts';

const BASE_NAMES: Readonly<Record<ExportKind, string>> = {
  'annotated-word': '标注稿',
  'report-word': '举措汇编',
  'report-html': '举措汇编',
  'report-pdf': '举措汇编',
  'article-word': '篇目清样',
  'annotations-csv': '标注表',
  'articles-csv': '篇目表',
  'figures-csv': '数据台账',
  'thesaurus-csv': '举措表',
  'chart-svg': '统计图',
  'chart-png': '统计图',
  'chart-csv': '统计图数据',
  'chart-xlsx': '统计图数据',
  'thesaurus-qdc': '举措表',
  'thesaurus-skos': '举措表',
  'history-csv': '操作历史',
  'history-jsonl': '操作历史',
  'annotations-xlsx': '标注表',
  'articles-xlsx': '篇目表',
  'figures-xlsx': '数据台账',
  'thesaurus-xlsx': '举措表',
  'history-xlsx': '操作历史',
  'ledger-articles-csv': '稿件台账',
  'ledger-articles-xlsx': '稿件台账',
  'ledger-initiatives-csv': '举措台账',
  'ledger-initiatives-xlsx': '举措台账',
  'ledger-figures-csv': '数据台账',
  'ledger-figures-xlsx': '数据台账',
  'matrix-csv': '举措地区月份表',
  'matrix-xlsx': '举措地区月份表',
  'kwic-csv': '检索结果',
  'kwic-xlsx': '检索结果',
  'annotations-jsonld': '标注表',
  'project-qdpx': '编码项目',
};

/** The file name the save dialog starts with; `name` in place of that of its kind. */
export function suggestedName(kind: ExportKind, name = BASE_NAMES[kind]): string {
  return `${name}.${extensionOf(kind)}`;
}

function extensionOf(kind: ExportKind): string {
  if (kind.endsWith('-word')) return 'docx';
  if (kind === 'chart-svg') return 'svg';
  if (kind === 'chart-png') return 'png';
  if (kind === 'report-html') return 'html';
  if (kind === 'report-pdf') return 'pdf';
  if (kind === 'thesaurus-qdc') return 'qdc';
  if (kind === 'project-qdpx') return 'qdpx';
  if (kind === 'thesaurus-skos' || kind.endsWith('-jsonld')) return 'jsonld';
  if (kind.endsWith('-xlsx')) return 'xlsx';
  return kind.endsWith('-jsonl') ? 'jsonl' : 'csv';
}
