import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { AnnotatedArticle } from '#core/export/export-data.ts';
import { EXAMPLE_DATA, exampleArticle } from '#core/export/example-data.ts';
import { exampleReport } from '#core/report/example-report.ts';
import { convertWithOffice, findOffice, NO_OFFICE, officeText } from '../../../../e2e/office.ts';
import { elementsNamed, parseXml, textOf, type XmlElement } from '../../../../e2e/xml.ts';
import { renderAnnotatedWord } from './annotated.ts';
import type { WordFile } from './document.ts';
import { loadWordProfile, type WordProfile } from './profile.ts';
import { renderReportWord } from './report.ts';

const PROFILES = join(import.meta.dirname, '../../../../assets/profiles');
const CREATED = { author: '档案员甲', createdAt: EXAMPLE_DATA.exportedAt };

async function annotated(
  profile: WordProfile,
  articles: readonly AnnotatedArticle[] = EXAMPLE_DATA.articles,
): Promise<WordFile> {
  const options = { profile, annotations: 'comments' as const, title: '标注 & <稿>', ...CREATED };
  return renderAnnotatedWord(articles, EXAMPLE_DATA.initiatives, options);
}

async function report(profile: WordProfile): Promise<WordFile> {
  return renderReportWord(exampleReport(profile.id), { profile, author: '档案员甲' });
}

/** The XML parts of a document by name. */
function partsOf({ bytes }: WordFile): ReadonlyMap<string, string> {
  const files = Object.entries(unzipSync(bytes));
  return new Map(files.map(([path, data]) => [path, strFromU8(data)]));
}

function partOf(file: WordFile, path: string): XmlElement {
  return parseXml(partsOf(file).get(path) ?? '');
}

/** Text between the anchors of each comment, and how it is shaded. */
function anchoredTexts(document: XmlElement): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open = new Set<string>();
  const visit = (element: XmlElement): void => {
    const id = element.attributes.get('w:id') ?? '';
    if (element.name === 'w:commentRangeStart') {
      expect(texts.has(id)).toBe(false);
      texts.set(id, '');
      open.add(id);
    } else if (element.name === 'w:commentRangeEnd') {
      expect(open.delete(id)).toBe(true);
    } else if (element.name === 'w:t') {
      for (const one of open) texts.set(one, (texts.get(one) ?? '') + textOf(element));
    } else {
      for (const child of element.children) if (typeof child !== 'string') visit(child);
    }
  };
  visit(document);
  expect(open.size).toBe(0);
  return texts;
}

function shadedText(document: XmlElement): readonly string[] {
  return elementsNamed(document, 'w:r')
    .filter((run) => elementsNamed(run, 'w:shd').length > 0)
    .map((run) => textOf(run));
}

describe.each(['plain', 'gbt9704', 'briefing', 'clippings'])('in profile %s', (id) => {
  let profile: WordProfile;
  const files: WordFile[] = [];
  beforeAll(async () => {
    profile = await loadWordProfile(PROFILES, id);
    files.push(await annotated(profile), await report(profile));
  });

  it('writes only well-formed parts', () => {
    for (const file of files) {
      const parts = [...partsOf(file).values()];
      expect(parts.length).toBeGreaterThan(10);
      // Reads strictly and throws, naming the place, where a part is not well-formed.
      expect(parts.map((xml) => parseXml(xml).name)).not.toContain('');
    }
  });

  it('names all four fonts on every run and in the defaults, and no theme font anywhere', () => {
    let runs = 0;
    for (const file of files) {
      for (const [path, xml] of partsOf(file)) {
        if (!path.startsWith('word/') || path.endsWith('.rels')) continue;
        expect(xml).not.toMatch(/w:(?:ascii|hAnsi|eastAsia|cs)[tT]heme=|w:theme(?:Color|Fill)=/u);
        const root = parseXml(xml);
        for (const run of elementsNamed(root, 'w:r')) {
          runs += 1;
          const fonts = elementsNamed(run, 'w:rFonts');
          expect(fonts).toHaveLength(1);
          expectFonts(fonts[0]);
        }
        if (path === 'word/styles.xml') {
          for (const fonts of elementsNamed(root, 'w:rFonts')) expectFonts(fonts);
          const [defaults] = elementsNamed(root, 'w:rPrDefault');
          expect(defaults === undefined ? 0 : elementsNamed(defaults, 'w:rFonts').length).toBe(1);
        }
      }
    }
    expect(runs).toBeGreaterThan(60);
  });

  it('points nowhere outside itself and has no field but PAGE', () => {
    for (const file of files) {
      const parts = [...partsOf(file)];
      const relations = parts.filter(([path]) => path.endsWith('.rels'));
      expect(relations.length).toBeGreaterThan(2);
      for (const [, xml] of relations) {
        for (const relation of elementsNamed(parseXml(xml), 'Relationship')) {
          expect(relation.attributes.get('TargetMode') ?? 'Internal').toBe('Internal');
          expect(relation.attributes.get('Target')).not.toMatch(/^[a-z]+:/u);
        }
      }
      const fields = parts
        .filter(([path]) => path.startsWith('word/'))
        .flatMap(([, xml]) => elementsNamed(parseXml(xml), 'w:instrText').map(textOf));
      expect(new Set(fields)).toEqual(new Set(['PAGE']));
      expect(parts.some(([, xml]) => xml.includes('fldSimple'))).toBe(false);
    }
  });

  it('sets paper and margins as the profile says, in twips', () => {
    const [section] = elementsNamed(partOf(files[0] as WordFile, 'word/document.xml'), 'w:sectPr');
    const margins = section === undefined ? undefined : elementsNamed(section, 'w:pgMar')[0];
    const twips = (millimetres: number): number => (millimetres / 25.4) * 1440;
    for (const side of ['top', 'right', 'bottom', 'left'] as const) {
      const written = Number(margins?.attributes.get(`w:${side}`));
      expect(Math.abs(written - twips(profile.page[side]))).toBeLessThan(1);
    }
  });

  it('depends on its input alone, not on the clock', async () => {
    // The clock itself is turned on: ZIP times only count every other second.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    const again = await annotated(profile).finally(() => vi.useRealTimers());
    expect(Buffer.from(again.bytes).equals(Buffer.from((files[0] as WordFile).bytes))).toBe(true);
    expect(partsOf(again).get('docProps/core.xml')).toContain(
      '>2026-11-23T01:30:00Z</dcterms:created>',
    );
  });
});

function expectFonts(fonts: XmlElement | undefined): void {
  for (const script of ['ascii', 'hAnsi', 'eastAsia', 'cs']) {
    expect(fonts?.attributes.get(`w:${script}`) ?? '').not.toBe('');
  }
  expect(fonts?.attributes.get('w:hint')).toBe('eastAsia');
}

describe('an annotated document', () => {
  let profile: WordProfile;
  let file: WordFile;
  let document: XmlElement;
  beforeAll(async () => {
    profile = await loadWordProfile(PROFILES, 'plain');
    file = await annotated(profile);
    document = partOf(file, 'word/document.xml');
  });

  it('anchors a comment on exactly the words of every accepted annotation', () => {
    const accepted = EXAMPLE_DATA.articles.flatMap(({ annotations }) =>
      annotations.filter((one) => one.status === 'accepted'),
    );
    const texts = anchoredTexts(document);
    expect([...texts.values()].toSorted()).toEqual(accepted.map((one) => one.quote).toSorted());
    const references = elementsNamed(document, 'w:commentReference');
    expect(references).toHaveLength(accepted.length);
    expect(new Set(references.map((one) => one.attributes.get('w:id')))).toEqual(
      new Set(texts.keys()),
    );
  });

  it('says in the comment what is said of the words, by whom and when', () => {
    const texts = anchoredTexts(document);
    const said = elementsNamed(partOf(file, 'word/comments.xml'), 'w:comment').map((comment) => [
      texts.get(comment.attributes.get('w:id') ?? ''),
      elementsNamed(comment, 'w:p').map(textOf).join('\n'),
    ]);
    expect(said).toEqual([
      ['茶旅融合', '举措：茶旅融合（产业，县）\n跨行，被图注隔开'],
      ['4.5万余亩', '数据：45000亩（余）\n茶园面积，东川县，2019年'],
      ['一年接待游客三千人', '=核对"原数"，见台账'],
      ['游客三千人。茶旅融合', '举措：茶旅融合（产业，县）'],
      ['四议两公开工作法', '举措：四议两公开（乡村治理，国家）'],
      ['两公开', '举措：两公开（乡村治理，国家）'],
      ['用四议', '人物：重叠示例'],
      [
        '四议两公开',
        '举措：四议两公开（乡村治理，国家）\n举措：两公开（乡村治理，国家）\n一处\n两项',
      ],
      ['𠮷家湾', '举措：湾里议事\n␀'],
    ]);
    const [first] = elementsNamed(partOf(file, 'word/comments.xml'), 'w:comment');
    expect(first?.attributes.get('w:author')).toBe('档案员甲');
    expect(first?.attributes.get('w:date')).toMatch(/^2026-11-03T08:05:00/u);
  });

  it('highlights the marked words and nothing else, with borders where marks overlap', () => {
    expect(shadedText(document)).toEqual([
      '4.5万余亩',
      '茶旅融合',
      '一年接待',
      '游客三千人',
      '。茶旅融合',
      '用',
      '四议',
      '两公开',
      '工作法',
      '𠮷家湾',
      '四议两公开',
    ]);
  });

  it('starts each article on a new page with one Heading 1, captions after the text', () => {
    const paragraphs = elementsNamed(document, 'w:p');
    const headings = paragraphs.filter((paragraph) =>
      elementsNamed(paragraph, 'w:pStyle').some(
        (style) => style.attributes.get('w:val') === 'Heading1',
      ),
    );
    expect(headings.map(textOf)).toEqual(['东川山上茶飘香', '[夜访𠮷家湾]']);
    const breaks = paragraphs.filter((one) =>
      elementsNamed(one, 'w:pageBreakBefore').some(
        (mark) => mark.attributes.get('w:val') !== 'false',
      ),
    );
    expect(breaks.map(textOf)).toEqual(['[夜访𠮷家湾]']);
    const texts = paragraphs.map(textOf);
    expect(texts.indexOf('图为村民采茶。 东川县供图')).toBeGreaterThan(
      texts.indexOf('电话13800138000，编号0007。'),
    );
  });

  it('shows and counts what Word cannot hold', () => {
    expect(file.replacedCharacters).toBe(3);
    expect(textOf(document)).toContain('带有控制符␁和\ufffd的一行 A & B <c> ]]> 收尾——“好”…');
  });

  it('gives words apart from one another one comment, and highlights only them', async () => {
    const article = exampleArticle(
      { id: 'x', title: '题' },
      [
        ['title', '题'],
        ['body', '先说四议，'],
        ['body', '中间隔了一段，'],
        ['body', '再说两公开。'],
      ],
      (mark) => [mark(['四议', '两公开'], { initiativeIds: ['i-four'] })],
    );
    const one = partOf(await annotated(profile, [article]), 'word/document.xml');
    expect([...anchoredTexts(one).values()]).toEqual(['四议，中间隔了一段，再说两公开']);
    expect(shadedText(one)).toEqual(['四议', '两公开']);
  });

  it('has no comments part where nothing is accepted', async () => {
    const bare = EXAMPLE_DATA.articles.map((article) => ({ ...article, annotations: [] }));
    const none = await annotated(profile, bare);
    expect(elementsNamed(partOf(none, 'word/document.xml'), 'w:commentRangeStart')).toEqual([]);
  });
});

const office = findOffice();
if (office === null) console.warn(`skipped: ${NO_OFFICE}`);

async function withFile<T>(file: WordFile, task: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'juanzong-word-'));
  try {
    const path = join(folder, 'document.docx');
    await writeFile(path, file.bytes);
    return await task(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe.skipIf(office === null)('read by LibreOffice', () => {
  it('an annotated document has the text that was given', async () => {
    const file = await annotated(await loadWordProfile(PROFILES, 'gbt9704'));
    const lines = (await withFile(file, officeText)).trimEnd().split('\n');
    expect(lines).toEqual([
      '一片叶子富一方',
      '东川山上茶飘香',
      '本报记者　林小川',
      '“茶树是我们的命根子。”西山村老支书说。全村茶园4.5万余亩，推行茶旅融合，一年接待游客三千人。茶旅融合让山路热闹了；夜里也亮着灯。',
      '大家的事大家议',
      '修路用谁家的地？村里用四议两公开工作法定下来，四议两公开的结果都贴上墙。',
      '电话13800138000，编号0007。',
      '图为村民采茶。 东川县供图',
      '《东川山上茶飘香》，东川日报，2019年6月3日，第3版。原件：a1.txt，SHA-256 ab12ab12ab12ab12…',
      '[夜访𠮷家湾]',
      '=开头像公式的一行，𠮷家湾也学四议两公开。',
      '带有控制符␁和\ufffd的一行 A & B <c> ]]> 收尾——“好”…',
      '[夜访𠮷家湾]，[媒体不详]，[2018年7月]，[版次不详]。原件：=夜访.txt，SHA-256 ab12ab12ab12ab12…',
    ]);
  }, 180_000);

  it('comments lie on the same words', async () => {
    const file = await annotated(await loadWordProfile(PROFILES, 'plain'));
    const xml = await withFile(file, (path) => convertWithOffice(path, 'fodt'));
    const anchored = officeAnchors(parseXml(new TextDecoder().decode(xml)));
    const accepted = EXAMPLE_DATA.articles.flatMap(({ annotations }) =>
      annotations.filter((one) => one.status === 'accepted'),
    );
    expect(anchored.map((one) => one.text).toSorted()).toEqual(
      accepted.map((one) => one.quote).toSorted(),
    );
    expect(anchored).toContainEqual({
      text: '4.5万余亩',
      comment: '档案员甲：数据：45000亩（余） 茶园面积，东川县，2019年',
    });
  }, 180_000);

  it('a report has its text and its outline', async () => {
    const file = await report(await loadWordProfile(PROFILES, 'gbt9704'));
    const xml = await withFile(file, (path) => convertWithOffice(path, 'fodt'));
    const root = parseXml(new TextDecoder().decode(xml));
    const outline = elementsNamed(root, 'text:h').map(
      (heading) => `${heading.attributes.get('text:outline-level')} ${textOf(heading)}`,
    );
    expect(outline).toEqual([
      '1 一、产业',
      '2 （一）茶旅融合',
      '1 二、乡村治理',
      '2 （一）四议两公开',
      '2 （二）两公开',
      '1 三、未列入举措表',
      '2 （一）湾里议事',
      '1 四、数据一览',
      '1 五、引用篇目',
    ]);
    const lines = (await withFile(file, officeText)).trimEnd().split('\n');
    expect(lines.slice(0, 2)).toEqual(['东川做法汇编', '2026年11月23日']);
    expect(lines).toContain(
      '全村茶园4.5万余亩，推行茶旅融合，一年接待游客三千人。茶旅融合让山路热闹了；',
    );
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^——《东川山上茶飘香》，东川日报，2019年6月3日，第3版，第1段　核验号 Q[0-9A-Z]{8}$/u,
      ),
    );
    expect(lines.at(-1)).toMatch(
      /^2\. \[夜访𠮷家湾\]，\[媒体不详\]，\[2018年7月\]，\[版次不详\]。原件：=夜访\.txt（SHA-256 ab12ab12ab12ab12…）　核验号 A[0-9A-Z]{8}$/u,
    );
  }, 180_000);
});

/** Comments of an ODF document with the text they lie on. */
function officeAnchors(root: XmlElement): readonly { text: string; comment: string }[] {
  const found = new Map<string, { text: string; comment: string }>();
  const open = new Set<string>();
  const visit = (child: XmlElement | string): void => {
    if (typeof child === 'string') {
      for (const name of open) {
        const one = found.get(name);
        if (one !== undefined) found.set(name, { ...one, text: one.text + child });
      }
      return;
    }
    const name = child.attributes.get('office:name') ?? '';
    if (child.name === 'office:annotation') {
      const [creator] = elementsNamed(child, 'dc:creator');
      const lines = elementsNamed(child, 'text:p').map(textOf).join(' ');
      found.set(name, {
        text: '',
        comment: `${creator === undefined ? '' : textOf(creator)}：${lines}`,
      });
      open.add(name);
    } else if (child.name === 'office:annotation-end') {
      open.delete(name);
    } else {
      child.children.forEach(visit);
    }
  };
  const [body] = elementsNamed(root, 'office:text');
  if (body !== undefined) visit(body);
  return [...found.values()];
}
