import type { IFontAttributesProperties } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** ZIP has no time zone and starts in 1980; the same document always gets the same bytes. */
export const ZIP_TIME = new Date(1980, 0, 1, 0, 0, 0);

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
 * the clock, leaves fonts out of the separators that it adds for footnotes, and has no way to say
 * that a style ignores the line grid or lets punctuation hang.
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

/**
 * Puts into each style what the library cannot say, right before spacing and in this order, as the
 * schema wants (ECMA-376 Part 1, 17.3.1.26):
 *
 * - of a page with a grid, that punctuation may hang at the end of a line, which Word does anyway.
 *   LibreOffice takes the statement for its opposite and keeps to the text area; without it, it hangs;
 * - no space by itself between Han characters and digits: programs make it of different width, and
 *   lines, and with them the pages in the contents, would break differently in each.
 */
function styles(xml: string, { offGrid, grid }: PackageFacts): string {
  return xml.replaceAll(
    /(<w:style [^>]*w:styleId="([^"]*)"[^>]*>)(.*?<\/w:style>)/gsu,
    (_, open: string, id: string, rest: string) =>
      open +
      rest.replace(
        '<w:spacing ',
        (grid ? '<w:overflowPunct w:val="1"/>' : '') +
          '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>' +
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
