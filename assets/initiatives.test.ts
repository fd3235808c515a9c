import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { INITIATIVE_STATUSES, LEVELS, THEMES } from '#core/thesaurus/initiative.ts';

const bytes = readFileSync(new URL('initiatives.csv', import.meta.url));
const text = bytes.toString('utf8');
const [header, ...records] = parse(text);

const rows = records.map((cells) => {
  const [prefLabel, altLabels, definition, , theme, level, broader, notation, status] = cells;
  return {
    prefLabel: prefLabel ?? '',
    altLabels: (altLabels ?? '').split('|').filter((label) => label !== ''),
    definition: definition ?? '',
    theme: theme ?? '',
    level: level ?? '',
    broader: broader ?? '',
    notation: notation ?? '',
    status: status ?? '',
  };
});
const byLabel = new Map(rows.map((row) => [row.prefLabel, row]));

/** Labels that differ only in quotation marks or the enumeration comma name the same thing. */
const bare = (label: string): string => label.replace(/[“”‘’、\s]/g, '');

const repeated = (items: readonly string[]): string[] =>
  items.filter((item, at) => items.indexOf(item) !== at);

describe('the built-in thesaurus', () => {
  it('is UTF-8 without a mark, with LF line ends', () => {
    expect(bytes.subarray(0, 3).toString('latin1')).not.toBe('\xEF\xBB\xBF');
    expect(Buffer.from(text, 'utf8').equals(bytes)).toBe(true);
    expect(text).not.toContain('\r');
    expect(text.endsWith('\n')).toBe(true);
  });

  it('has the columns that `thesaurus import` reads', () => {
    expect(header?.join(',')).toBe(
      'prefLabel,altLabels,definition,scopeNote,theme,level,broader,notation,status',
    );
    for (const cells of records) expect(cells).toHaveLength(9);
  });

  it('holds at least 260 initiatives, some of every theme', () => {
    expect(rows.length).toBeGreaterThanOrEqual(260);
    const thin = THEMES.filter((theme) => rows.filter((row) => row.theme === theme).length < 8);
    expect(thin).toEqual([]);
  });

  it('uses known themes, levels and states', () => {
    const themes = new Set<string>(THEMES);
    const levels = new Set<string>([...LEVELS, '']);
    const statuses = new Set<string>(INITIATIVE_STATUSES);
    const strange = rows.filter(
      ({ theme, level, status }) =>
        !themes.has(theme) || !levels.has(level) || !statuses.has(status),
    );
    expect(strange).toEqual([]);
  });

  it('gives no label to two entries, nor twice to one', () => {
    const labels = rows.flatMap((row) => [
      ...new Set([row.prefLabel, ...row.altLabels].map((label) => bare(label))),
    ]);
    expect(repeated(labels)).toEqual([]);
    for (const row of rows) expect(repeated([row.prefLabel, ...row.altLabels])).toEqual([]);
  });

  it('has labels of two characters at least, without outer white space or quotation marks', () => {
    for (const label of rows.flatMap((row) => [row.prefLabel, ...row.altLabels])) {
      expect(label).toMatch(/^..+$/u);
      expect(label).toBe(label.trim());
      expect(label).not.toMatch(/^“[^“”]*”$/);
    }
  });

  it('has no label so ordinary that it would flood a page', () => {
    const ordinary =
      '工作 服务 活动 管理 发展 建设 帮扶 振兴 机制 制度 项目 扶贫 治理 监测 集体经济 党建引领 长效机制 三年行动 网格员 村集体经济';
    const labels = new Set(rows.flatMap((row) => [row.prefLabel, ...row.altLabels]));
    expect(ordinary.split(' ').filter((word) => labels.has(word))).toEqual([]);
  });

  it('has a code of its own for each entry, one prefix a theme', () => {
    expect(repeated(rows.map((row) => row.notation))).toEqual([]);
    const prefixes = new Map<string, string>();
    for (const row of rows) {
      expect(row.notation).toMatch(/^[A-Z]{2}-\d{3}$/);
      const prefix = row.notation.slice(0, 2);
      expect(prefixes.get(prefix) ?? row.theme).toBe(row.theme);
      prefixes.set(prefix, row.theme);
    }
    expect(prefixes.size).toBe(THEMES.length);
  });

  it('names an entry as broader, and never itself by a way round', () => {
    expect(rows.filter((row) => row.broader !== '').length).toBeGreaterThan(100);
    for (const row of rows) {
      const way = [row.prefLabel];
      for (let next = row.broader; next !== ''; next = byLabel.get(next)?.broader ?? '') {
        expect([...byLabel.keys()]).toContain(next);
        expect(way).not.toContain(next);
        way.push(next);
      }
    }
  });

  it('defines each entry in one line of 12 to 40 characters', () => {
    const wrong = rows.filter(({ definition }) => !/^[^\n。]{12,40}$/.test(definition));
    expect(wrong).toEqual([]);
    expect(repeated(rows.map((row) => row.definition))).toEqual([]);
  });

  it('starts no cell with a character that a spreadsheet takes for a formula', () => {
    for (const cells of records) for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t]/);
  });

  it.each([
    ['四个不摘', '摘帽不摘责任 摘帽不摘政策 摘帽不摘帮扶 摘帽不摘监管'],
    ['乡村五大振兴', '产业振兴 人才振兴 文化振兴 生态振兴 组织振兴'],
    ['一约四会', '村规民约 红白理事会 道德评议会 禁毒禁赌会'],
  ])('puts under %s its parts', (whole, parts) => {
    for (const part of parts.split(' ')) expect(byLabel.get(part)?.broader).toBe(whole);
  });

  it('knows the programmes that every county reports', () => {
    const labels = new Set(rows.flatMap((row) => [row.prefLabel, ...row.altLabels]));
    const wanted =
      '四个不摘 两不愁三保障 三会一课 四议两公开 防止返贫动态监测 防返贫动态监测 光伏扶贫 消费帮扶 消费扶贫 ' +
      '公益性岗位 雨露计划 积分制 河长制 林长制 千万工程 第一书记 驻村工作队 一户一策 网格化管理 ' +
      '农村人居环境整治 厕所革命 高标准农田 以工代赈 扶贫车间 帮扶车间 东西部协作 万企兴万村 万企帮万村 结对帮扶 ' +
      '对口支援 社会救助兜底 低保 特困供养 健康扶贫 先诊疗后付费 教育扶贫 控辍保学 金融扶贫 小额信贷 ' +
      '易地扶贫搬迁 生态补偿 生态护林员 土地托管 三变改革 集体产权制度改革 壮大村集体经济 农村电商 一村一品 ' +
      '农产品质量安全追溯 党支部领办合作社 党建引领乡村治理 主题党日 不忘初心主题教育 我为群众办实事 新时代文明实践中心 ' +
      '道德银行 红黑榜 爱心超市 枫桥经验 三治融合 清单制 四好农村路 农村饮水安全 数字乡村 三支一扶 科技特派员 ' +
      '大学生村官 打通最后一公里 一窗通办 放管服 智慧养老 日间照料中心 幸福院 种养结合 到村工作大学生';
    expect(wanted.split(' ').filter((label) => !labels.has(label))).toEqual([]);
  });
});
