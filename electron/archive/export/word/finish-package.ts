import type { IFontAttributesProperties } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** ZIP has no time zone and starts in 1980; the same document always gets the same bytes. */
export const ZIP_TIME = new Date(1980, 0, 1, 0, 0, 0);

const ZIP_DAY = '1980-01-01T00:00:00Z';

export interface PackageFacts {
  /** ISO 8601 with offset. */
  readonly createdAt: string;
  readonly fonts: IFontAttributesProperties;
  /** Ids of paragraph styles that ignore the line grid of the page. */
  readonly offGrid: readonly string[];
  /** Paragraphs fill lines of a whole number of characters. */
  readonly grid: boolean;
}

/**
 * Puts right what the library decides by itself: it stamps the document and the ZIP entries with
 * the clock, draws some ids by lot, leaves fonts out of what it adds by itself, and has no way to say
 * that a style ignores the line grid or lets punctuation hang.
 */
export function finishPackage(packed: Uint8Array, facts: PackageFacts): Uint8Array {
  const parts = unzipSync(packed);
  const names = relationNames(parts);
  const entries: Zippable = {};
  for (const [path, data] of Object.entries(parts)) {
    const text = /\.(?:xml|rels)$/u.test(path) ? named(strFromU8(data), names) : null;
    const content = text === null ? timeless(data) : strToU8(finished(path, text, facts));
    entries[path] = [content, { mtime: ZIP_TIME, level: 6 }];
  }
  return zipSync(entries);
}

function finished(path: string, xml: string, facts: PackageFacts): string {
  switch (path) {
    case 'docProps/core.xml':
      return withDates(xml, facts.createdAt);
    case 'word/styles.xml':
      return styles(xml, facts);
    case 'word/document.xml':
      return counted(withFonts(xml, facts.fonts));
    case 'word/footnotes.xml':
    case 'word/endnotes.xml':
      return withFonts(xml, facts.fonts);
    default:
      return path.startsWith('word/charts/') ? withChartFonts(xml, facts.fonts) : xml;
  }
}

/** The library names one font for Latin and leaves the East Asian one to the theme. */
function withChartFonts(xml: string, { ascii, eastAsia }: PackageFacts['fonts']): string {
  return xml
    .replaceAll(/<a:ea typeface="[^"]*"/gu, `<a:ea typeface="${eastAsia}"`)
    .replaceAll(/<a:(latin|cs) typeface="[^"]*"/gu, `<a:$1 typeface="${ascii}"`);
}

/** The ids that the library draws by lot, and what they are called instead. */
function relationNames(parts: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const path of Object.keys(parts).filter((one) => one.endsWith('.rels'))) {
    for (const [, id = ''] of strFromU8(parts[path] ?? new Uint8Array()).matchAll(DRAWN)) {
      names.set(id, `rIdPart${names.size + 1}`);
    }
  }
  return names;
}

const DRAWN = /"(rId[a-z0-9_-]{15,})"/gu;

function named(xml: string, names: ReadonlyMap<string, string>): string {
  return xml.replaceAll(DRAWN, (_, id: string) => `"${names.get(id) ?? id}"`);
}

/** Drawings are counted through all documents that a process makes. */
function counted(xml: string): string {
  let drawings = 0;
  return xml.replaceAll(/(<wp:docPr id=")\d+(")/gu, (_, open: string, close: string) => {
    drawings += 1;
    return `${open}${drawings}${close}`;
  });
}

/** The workbook in a chart is a package of its own. */
function timeless(data: Uint8Array): Uint8Array {
  if (data[0] !== 0x50 || data[1] !== 0x4b) return data;
  const entries: Zippable = {};
  for (const [path, part] of Object.entries(unzipSync(data))) {
    const xml = path === 'docProps/core.xml' ? withDates(strFromU8(part), ZIP_DAY) : null;
    entries[path] = [xml === null ? part : strToU8(xml), { mtime: ZIP_TIME, level: 6 }];
  }
  return zipSync(entries);
}

function withDates(xml: string, createdAt: string): string {
  // W3CDTF allows an offset, but Word reads only `Z`.
  const at = new Date(createdAt).toISOString().replace(/\.\d{3}Z$/u, 'Z');
  return xml.replaceAll(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu,
    (_, tag: string) => tag + at,
  );
}

/**
 * Says of a page with a grid that punctuation may hang at the end of a line, which Word does anyway.
 * LibreOffice takes the statement for its opposite and keeps to the text area; without it, it hangs.
 *
 * Both stand right before spacing, in this order, as the schema wants (ECMA-376 Part 1, 17.3.1.26).
 */
function styles(xml: string, { offGrid, grid }: PackageFacts): string {
  return xml.replaceAll(
    /(<w:style [^>]*w:styleId="([^"]*)"[^>]*>)(.*?<\/w:style>)/gsu,
    (_, open: string, id: string, rest: string) =>
      open +
      rest.replace(
        '<w:spacing ',
        (grid ? '<w:overflowPunct w:val="1"/>' : '') +
          (offGrid.includes(id) ? '<w:snapToGrid w:val="0"/>' : '') +
          '<w:spacing ',
      ),
  );
}

function withFonts(xml: string, fonts: IFontAttributesProperties): string {
  const attributes = Object.entries(fonts).map(([key, value]) => ` w:${key}="${value}"`);
  const rFonts = `<w:rFonts${attributes.join('')}/>`;
  return xml
    .replaceAll(/<w:r>(?!<w:rPr>)/gu, `<w:r><w:rPr>${rFonts}</w:rPr>`)
    .replaceAll(/<w:rPr>(<w:rStyle [^>]*\/>)(?!<w:rFonts)/gu, `<w:rPr>$1${rFonts}`);
}
