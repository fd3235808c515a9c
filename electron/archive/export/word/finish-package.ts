import type { IFontAttributesProperties } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** ZIP has no time zone and starts in 1980; the same document always gets the same bytes. */
const ZIP_TIME = new Date(1980, 0, 1, 0, 0, 0);

export interface PackageFacts {
  /** ISO 8601 with offset. */
  readonly createdAt: string;
  readonly fonts: IFontAttributesProperties;
  /** Ids of paragraph styles that ignore the line grid of the page. */
  readonly offGrid: readonly string[];
  /** Punctuation at the end of a line may stand outside the text area. */
  readonly hangingPunctuation: boolean;
}

/**
 * Puts right what the library decides by itself: it stamps the document and the ZIP entries with
 * the clock, leaves fonts out of the separators that it adds for footnotes, and has no way to say
 * that a style ignores the line grid or that punctuation stays inside the text area.
 */
export function finishPackage(packed: Uint8Array, facts: PackageFacts): Uint8Array {
  const entries: Zippable = {};
  for (const [path, data] of Object.entries(unzipSync(packed))) {
    const options = { mtime: ZIP_TIME, level: 6 } as const;
    if (path === 'docProps/core.xml') {
      entries[path] = [strToU8(withDates(strFromU8(data), facts.createdAt)), options];
    } else if (path === 'word/footnotes.xml' || path === 'word/endnotes.xml') {
      entries[path] = [strToU8(withFonts(strFromU8(data), facts.fonts)), options];
    } else if (path === 'word/styles.xml') {
      entries[path] = [strToU8(styles(strFromU8(data), facts)), options];
    } else {
      entries[path] = [data, options];
    }
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

function styles(xml: string, { offGrid, hangingPunctuation }: PackageFacts): string {
  const snapped = withoutGrid(xml, offGrid);
  if (hangingPunctuation) return snapped;
  const inside = snapped.replace(
    /<w:pPrDefault\s*\/>|<w:pPrDefault>\s*<\/w:pPrDefault>/u,
    '<w:pPrDefault><w:pPr><w:overflowPunct w:val="0"/></w:pPr></w:pPrDefault>',
  );
  if (inside === snapped) throw new Error('no place for the default of paragraphs in styles.xml');
  return inside;
}

function withoutGrid(xml: string, styleIds: readonly string[]): string {
  return xml.replaceAll(
    /(<w:style [^>]*w:styleId="([^"]*)"[^>]*>)(.*?<\/w:style>)/gsu,
    (whole, open: string, id: string, rest: string) =>
      // The schema wants snapToGrid right before spacing (ECMA-376 Part 1, 17.3.1.26).
      styleIds.includes(id)
        ? open + rest.replace('<w:spacing ', '<w:snapToGrid w:val="0"/><w:spacing ')
        : whole,
  );
}

function withFonts(xml: string, fonts: IFontAttributesProperties): string {
  const attributes = Object.entries(fonts).map(([key, value]) => ` w:${key}="${value}"`);
  const rFonts = `<w:rFonts${attributes.join('')}/>`;
  return xml
    .replaceAll(/<w:r>(?!<w:rPr>)/gu, `<w:r><w:rPr>${rFonts}</w:rPr>`)
    .replaceAll(/<w:rPr>(<w:rStyle [^>]*\/>)(?!<w:rFonts)/gu, `<w:rPr>$1${rFonts}`);
}
