import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convertWithOffice } from './office.ts';

/** A cell as a spreadsheet has it after opening a file. */
export interface OpenedCell {
  readonly type: string;
  readonly text: string;
}

/**
 * What LibreOffice Calc makes of a file: the cells of the first table of the flat XML that it saves.
 * `infilter` says how a CSV is to be read.
 */
export async function openedByCalc(
  name: string,
  content: string | Uint8Array,
  infilter = name.endsWith('.csv') ? 'CSV:44,34,76,1' : undefined,
): Promise<OpenedCell[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'juanzong-csv-'));
  try {
    const file = join(folder, name);
    await writeFile(file, content);
    const xml = new TextDecoder().decode(
      await convertWithOffice(file, 'fods', infilter === undefined ? {} : { infilter }),
    );
    const table = xml.slice(xml.indexOf('<table:table '), xml.indexOf('</table:table>'));
    return [...table.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gsu)].map((row) =>
      [
        ...(row[1] ?? '').matchAll(
          /<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gsu,
        ),
      ].map((cell) => {
        const attributes = cell[1] ?? '';
        const type = attributes.includes('table:formula')
          ? 'formula'
          : (/office:value-type="(\w+)"/u.exec(attributes)?.[1] ?? 'empty');
        const value = /office:value="([^"]*)"/u.exec(attributes)?.[1];
        const paragraphs = [...(cell[2] ?? '').matchAll(/<text:p>(.*?)<\/text:p>/gsu)];
        const shown = paragraphs.map((one) => plainText(one[1] ?? '')).join('\n');
        return { type, text: value ?? shown };
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function plainText(xml: string): string {
  return xml
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
