import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { hasProgram } from '#electron/runtime/system-packages.ts';

/*
 * Poppler as the ruler of a PDF: where its words stand, where there is ink. All lengths in points
 * from the upper left corner of the page.
 */

const run = promisify(execFile);
const BUFFER = { maxBuffer: 256 * 1024 * 1024 } as const;

/** What to say where a test is skipped for want of it. */
export const NO_PDF_TOOLS = 'pdftotext and pdftoppm not found: install poppler-utils';

export function hasPdfTools(): boolean {
  return hasProgram('pdftotext') && hasProgram('pdftoppm');
}

export interface Box {
  readonly xMin: number;
  readonly yMin: number;
  readonly xMax: number;
  readonly yMax: number;
}

export interface PdfWord extends Box {
  readonly text: string;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PdfWord[];
}

/** A line: words that stand at one height, from left to right. */
export interface PdfLine extends Box {
  readonly text: string;
}

/** The pages of a PDF with their words as `pdftotext -bbox` finds them. */
export async function pdfPages(file: string): Promise<readonly PdfPage[]> {
  const { stdout } = await run('pdftotext', ['-bbox', file, '-'], BUFFER);
  return [...stdout.matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gsu)].map(
    ([, width, height, content = '']) => ({
      width: Number(width),
      height: Number(height),
      words: [...content.matchAll(WORD)].map(([, xMin, yMin, xMax, yMax, text = '']) => ({
        xMin: Number(xMin),
        yMin: Number(yMin),
        xMax: Number(xMax),
        yMax: Number(yMax),
        text: text
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&amp;', '&'),
      })),
    }),
  );
}

const WORD =
  /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/gsu;

/** The lines of a page from the top: words whose middles are less than 3 points apart in height. */
export function pdfLines({ words }: PdfPage): readonly PdfLine[] {
  const lines: PdfWord[][] = [];
  const middle = ({ yMin, yMax }: Box): number => (yMin + yMax) / 2;
  for (const word of words.toSorted((a, b) => middle(a) - middle(b))) {
    const last = lines.at(-1);
    const [first] = last ?? [];
    if (last !== undefined && first !== undefined && middle(word) - middle(first) < 3) {
      last.push(word);
    } else {
      lines.push([word]);
    }
  }
  return lines.map((line) => {
    const across = line.toSorted((a, b) => a.xMin - b.xMin);
    return {
      xMin: Math.min(...line.map(({ xMin }) => xMin)),
      xMax: Math.max(...line.map(({ xMax }) => xMax)),
      yMin: Math.min(...line.map(({ yMin }) => yMin)),
      yMax: Math.max(...line.map(({ yMax }) => yMax)),
      text: across.map(({ text }) => text).join(''),
    };
  });
}

/** The box round everything that is not white on a page, `from` and `to` a height in points. */
export async function inkBox(
  file: string,
  page: number,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<Box> {
  const resolution = 144;
  const scale = 72 / resolution;
  const { stdout } = await run(
    'pdftoppm',
    ['-gray', '-r', String(resolution), '-f', String(page), '-l', String(page), file],
    { ...BUFFER, encoding: 'buffer' },
  );
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(stdout.subarray(0, 64).toString('latin1'));
  if (head === null) throw new Error('pdftoppm made no grey picture');
  const width = Number(head[1]);
  const pixels = stdout.subarray(head[0].length);
  let box = { xMin: Infinity, yMin: Infinity, xMax: -Infinity, yMax: -Infinity };
  for (let y = Math.floor(from / scale); y < Math.ceil(to / scale); y += 1) {
    for (let x = 0; x < width; x += 1) {
      if ((pixels[y * width + x] ?? 255) > 200) continue;
      box = {
        xMin: Math.min(box.xMin, x * scale),
        yMin: Math.min(box.yMin, y * scale),
        xMax: Math.max(box.xMax, (x + 1) * scale),
        yMax: Math.max(box.yMax, (y + 1) * scale),
      };
    }
  }
  return box;
}
