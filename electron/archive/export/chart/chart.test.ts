import fs from 'node:fs';
import path from 'node:path';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHARTS, type ChartSpec } from '#core/report/chart-spec.ts';
import { temporaryFolder } from '#db/testing/temporary.ts';
import type { ChartInput, ExportEvent } from '../../../contract.ts';
import { codeOf } from '../../testing/desk.ts';
import { countedDesk, type CountedDesk } from '../../testing/insights.ts';
import { findChineseFont } from './fonts.ts';
import { chartPng, PRINT_SCALE } from './png.ts';
import { chartSvg } from './svg.ts';
import { darkPixels, pngPixels } from './testing/png-pixels.ts';

let counted: CountedDesk;
beforeAll(async () => {
  counted = await countedDesk();
});
afterAll(() => counted.desk.session.close());

const chart = (name: ChartInput['chart'], more: Partial<ChartInput> = {}): Promise<ChartSpec> =>
  counted.desk.client.insights.chart({ chart: name, ...more });

/** The texts of an SVG document, by element; throws where it is not well-formed. */
function textsOf(svg: string): readonly (readonly [element: string, text: string])[] {
  const texts: [string, string][] = [];
  const open: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => open.push(name));
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    if (text.trim() !== '') texts.push([open.at(-1) ?? '', text]);
  });
  parser.write(svg).close();
  return texts;
}

describe('the charts of an archive', () => {
  test('stack initiatives over time and say what they leave out', async () => {
    const spec = await chart('initiative-month');
    expect(spec.title).toBe('各举措提及情况（按月）');
    expect(spec.categories.members.map(({ label }) => label).slice(0, 3)).toEqual([
      '2020年1月',
      '2020年2月',
      '2020年3月',
    ]);
    expect(spec.categories.members).toHaveLength(12);
    expect(spec.series.members.map(({ name, values }) => [name, values[0], values[1]])).toEqual([
      ['拼豆集市', 2, 1],
      ['百家长桌', 0, 1],
      ['院坝夜话', 1, 1],
    ]);
    expect(spec.note).toBe('共提及 7 次，涉及 4 篇；另有日期不详的 2 次，未列入');
    expect(spec.summary).toContain('最高为2020年1月的拼豆集市，2 次');
  });

  test('speak English where it is asked for, and name what they are narrowed to', async () => {
    const spec = await chart('trend', {
      language: 'en',
      filter: { initiative: '拼豆集市', from: '2020' },
    });
    expect(spec.title).toBe('Mentions by month (拼豆集市, 2020—)');
    expect(spec.categories.members[0]?.label).toBe('Jan 2020');
    expect(await codeOf(chart('trend', { filter: { initiative: '没有' } }))).toBe('E-NOTFOUND');
  });

  test('lead to the passages of two initiatives in the same articles', async () => {
    const { points, meeting } = counted.ids;
    const { hits, articles } = await counted.desk.client.insights.passages({
      conditions: [{ dimension: 'initiative', keys: [points, meeting], except: false }],
      together: [points, meeting],
    });
    expect(articles).toBe(2);
    expect(hits.map(({ match }) => match).toSorted()).toEqual([
      '拼豆集市',
      '拼豆集市',
      '院坝夜话',
      '院坝夜话',
    ]);
  });
});

describe('a picture', () => {
  test.each(CHARTS)('%s: is one well-formed SVG whose words are text', async (name) => {
    const spec = await chart(name);
    const { svg, width, height } = await chartSvg(spec, { empty: '无', source: '数据来源：某馆' });
    const texts = textsOf(svg);
    const shown = texts.filter(([element]) => element === 'text').map(([, text]) => text);
    expect(texts).toContainEqual(['title', spec.title]);
    expect(texts).toContainEqual(['desc', spec.summary]);
    expect(shown).toContain(spec.title);
    expect(shown).toContain('数据来源：某馆');
    expect(shown.join('')).toContain(spec.note);
    for (const { short } of spec.categories.members.slice(0, 1)) {
      expect(shown.some((text) => text.startsWith(short))).toBe(true);
    }
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
    expect(svg).not.toMatch(/ecmeta|<script|href|<image/u);
  });

  test('holds whatever a label says, and is well-formed none the less', async () => {
    const spec = await chart('place');
    const members = spec.categories.members.map((member) => ({
      ...member,
      label: '<b>&"甲\u0001\uFFFE\uD800',
      short: '<b>&"甲\u0001\uFFFE\uD800',
    }));
    const hostile = { ...spec, title: ']]><x>&', categories: { ...spec.categories, members } };
    const { svg } = await chartSvg(hostile, { empty: '' });
    const texts = textsOf(svg).map(([, text]) => text);
    expect(texts).toContain('<b>&"甲\uFFFD\uFFFD\uFFFD');
    expect(texts).toContain(']]><x>&');
  });

  test.each(CHARTS)('%s: in pixels is of its size and not blank', async (name) => {
    const picture = await chartSvg(await chart(name), { empty: '', width: 360 });
    const { png, pixelWidth, pixelHeight } = await chartPng(picture);
    const pixels = pngPixels(png);
    expect([pixels.width, pixels.height]).toEqual([pixelWidth, pixelHeight]);
    expect(pixelWidth).toBe(360 * PRINT_SCALE);
    expect(Math.abs(pixelHeight - picture.height * PRINT_SCALE)).toBeLessThanOrEqual(1);
    expect(darkPixels(pixels)).toBeGreaterThan(1000);
    // Opaque paper: a transparent picture is black in some programs.
    expect(pixels.data.filter((_, at) => at % 4 === 3).every((alpha) => alpha === 255)).toBe(true);
  });

  test('draws Chinese characters, each its own shape, and no boxes for want of them', async () => {
    const font = findChineseFont();
    const drawn = async (text: string): Promise<string> => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40" fill="#fff"/><text x="4" y="30" font-size="28" font-family="sans-serif">${text}</text></svg>`;
      const { png } = await chartPng({ svg, width: 40, height: 40 }, 1, font);
      const pixels = pngPixels(png);
      expect(darkPixels(pixels), text).toBeGreaterThan(10);
      return Buffer.from(pixels.data).toString('base64');
    };
    const shapes = await Promise.all(['举', '措', '縣', '县', '次', 'A'].map(drawn));
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  test('is refused, not drawn without its words, where there is no Chinese font', async () => {
    const empty = temporaryFolder();
    expect(findChineseFont([empty, path.join(empty, 'none')])).toBeNull();
    const picture = await chartSvg(await chart('place'), { empty: '' });
    await expect(chartPng(picture, 1, null)).rejects.toMatchObject({ code: 'E-NOFONT' });
  });

  test('takes the best font of the platform, however deep it lies', () => {
    const folder = temporaryFolder();
    const put = (...names: readonly string[]): void => {
      fs.mkdirSync(path.join(folder, ...names.slice(0, -1)), { recursive: true });
      fs.writeFileSync(path.join(folder, ...names), '');
    };
    put('truetype', 'uming.ttc');
    expect(findChineseFont([folder], 'linux')?.family).toBe('AR PL UMing CN');
    put('opentype', 'noto', 'NotoSansCJK-Regular.ttc');
    expect(findChineseFont([folder], 'linux')?.family).toBe('Noto Sans CJK SC');
    put('MSYH.TTC');
    expect(findChineseFont([folder], 'win32')?.family).toBe('Microsoft YaHei');
    put('PingFang.ttc');
    expect(findChineseFont([folder], 'darwin')?.family).toBe('PingFang SC');
  });
});

describe('the export of a chart', () => {
  async function exported(kind: 'chart-svg' | 'chart-png' | 'chart-csv', filter = {}) {
    const { session, client, folder } = counted.desk;
    const file = path.join(folder, `out-${kind}`);
    const token = session.tokens.grant([file]);
    let done: Extract<ExportEvent, { readonly type: 'done' }> | null = null;
    const wanted = { chart: 'initiative-place', measure: 'articles' } as const;
    for await (const event of await client.exports.run({ token, kind, filter, chart: wanted })) {
      if (event.type === 'done') done = event;
    }
    return { content: fs.readFileSync(file), items: done?.items };
  }

  test('writes a vector picture, pixels, or the data', async () => {
    const svg = await exported('chart-svg');
    expect(svg.items).toBe(5);
    expect(svg.content.toString()).toContain('各地举措提及情况');
    expect(svg.content.toString()).toContain('数据来源：档案库“a”');
    expect(pngPixels((await exported('chart-png')).content).width).toBe(720 * PRINT_SCALE);
    expect((await exported('chart-csv')).content.toString()).toBe(
      '\uFEFFformat,地区,拼豆集市,百家长桌,院坝夜话\r\n' +
        '"juanzong-chart/1","白蘋市",1,2,1\r\n"juanzong-chart/1","云岫县",2,0,1\r\n',
    );
  });

  test('writes nothing where there is nothing to draw', async () => {
    expect(await codeOf(exported('chart-svg', { from: '2031' }))).toBe('E-NOTHING');
  });
});
