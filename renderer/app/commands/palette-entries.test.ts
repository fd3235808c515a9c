import { describe, expect, it } from 'vitest';
import { indexLabel } from '../../ui/pinyin-index.ts';
import { rankEntries, type PaletteEntry } from './palette-entries.ts';

function entry(label: string, more: Partial<PaletteEntry> = {}): PaletteEntry {
  return {
    key: `command:${label}`,
    kind: 'command',
    label,
    aliases: [],
    detail: '',
    chord: undefined,
    enabled: true,
    offered: true,
    run: () => undefined,
    ...more,
  };
}

const ENTRIES = [
  entry('导入文件', { aliases: ['Import files'] }),
  entry('导入文件夹', { aliases: ['Import a folder'] }),
  entry('撤销', { aliases: ['Undo'], enabled: false }),
  entry('四个不摘', { kind: 'initiative', offered: false, aliases: ['摘帽不摘责任'] }),
  entry('晒亮点', { kind: 'article', offered: false, found: true }),
];

const labels = (query: string, recent: readonly string[] = []) =>
  rankEntries(ENTRIES, query, recent, indexLabel).map(({ label }) => label);

describe('rankEntries', () => {
  it('finds by name, pinyin, initials, alias and scattered words of the other language', () => {
    expect(labels('sgbz')[0]).toBe('四个不摘');
    expect(labels('daoruwenjianjia')[0]).toBe('导入文件夹');
    expect(labels('drwj')[0]).toBe('导入文件');
    expect(labels('摘责任')[0]).toBe('四个不摘');
    expect(labels('import fold')[0]).toBe('导入文件夹');
    expect(labels('undo')).toContain('撤销');
  });

  it('keeps what the archive found by something else, after what the words say', () => {
    expect(labels('导入')).toEqual(['导入文件', '导入文件夹', '晒亮点']);
  });

  it('offers the recent ones first when nothing is typed, and only what is possible', () => {
    expect(labels('')).toEqual(['导入文件', '导入文件夹']);
    expect(labels('', ['command:四个不摘', 'command:导入文件夹'])).toEqual([
      '四个不摘',
      '导入文件夹',
      '导入文件',
    ]);
  });

  it('puts what was used last before what matches as well', () => {
    expect(labels('drwj', ['command:导入文件夹'])).toEqual(['导入文件', '导入文件夹', '晒亮点']);
    expect(labels('导', ['command:导入文件夹'])[0]).toBe('导入文件夹');
  });

  it('lists what cannot be done now last', () => {
    const both = [entry('撤销', { enabled: false }), entry('撤销标注')];
    expect(rankEntries(both, '撤销', [], indexLabel).map(({ label }) => label)).toEqual([
      '撤销标注',
      '撤销',
    ]);
  });
});
