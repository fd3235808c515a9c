import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What somebody may do to a report in Word. */
export const ALTERATIONS = [
  'digit',
  'character',
  'moved',
  'line-deleted',
  'line-digit',
  'figure-digit',
  'row-deleted',
  'line-swapped',
] as const;
export type Alteration = (typeof ALTERATIONS)[number];

/** A document whose XML is altered paragraph by paragraph, as a word processor leaves it. */
export class WordSurgery {
  readonly #parts: Record<string, Uint8Array>;
  #xml: string;

  constructor(bytes: Uint8Array) {
    this.#parts = unzipSync(bytes);
    this.#xml = strFromU8(this.#parts['word/document.xml'] ?? new Uint8Array());
  }

  bytes(): Uint8Array {
    return zipSync({ ...this.#parts, 'word/document.xml': strToU8(this.#xml) });
  }

  /** Marks whose bookmarks begin with a letter, each once. */
  marks(letter: string): readonly string[] {
    const names = this.#xml.matchAll(new RegExp(`w:name="jz_(${letter}[0-9A-Z]{8})"`, 'gu'));
    return [...new Set([...names].flatMap(([, mark]) => mark ?? []))];
  }

  /** Does one thing to what carries `mark`; false where there is nothing to do it to. */
  alter(how: Alteration, mark: string, other: string): boolean {
    switch (how) {
      case 'digit':
      case 'figure-digit':
        return this.#inText(`jz_${mark}`, /\d/u, (digit) => String((Number(digit) + 1) % 10));
      case 'character':
        return this.#inText(`jz_${mark}`, /\p{Script=Han}/u, (one) => (one === '不' ? '要' : '不'));
      case 'line-digit':
        return this.#inText(`jz_${mark}_s`, /\d/u, (digit) => String((Number(digit) + 1) % 10));
      case 'line-deleted':
        return this.#replace(`jz_${mark}_s`, () => '');
      case 'row-deleted': {
        const at = this.#xml.indexOf(`w:name="jz_${mark}"`);
        const start = Math.max(
          this.#xml.lastIndexOf('<w:tr>', at),
          this.#xml.lastIndexOf('<w:tr ', at),
        );
        const end = this.#xml.indexOf('</w:tr>', at) + '</w:tr>'.length;
        if (at < 0 || start < 0) return false;
        this.#xml = this.#xml.slice(0, start) + this.#xml.slice(end);
        return true;
      }
      case 'moved': {
        const [from, to] = [this.#paragraph(`jz_${mark}`), this.#paragraph(`jz_${other}_s`)];
        if (from === null || to === null) return false;
        this.#replace(`jz_${mark}`, () => '');
        return this.#replace(`jz_${other}_s`, (paragraph) => from + paragraph);
      }
      case 'line-swapped': {
        const [one, two] = [this.#paragraph(`jz_${mark}_s`), this.#paragraph(`jz_${other}_s`)];
        if (one === null || two === null) return false;
        this.#replace(`jz_${mark}_s`, () => '<!--here-->');
        this.#replace(`jz_${other}_s`, () => one);
        this.#xml = this.#xml.replace('<!--here-->', () => two);
        return true;
      }
    }
  }

  /** Changes every run: each letter in one of its own, proofing marks between, as Word does while somebody types. */
  splitRuns(): void {
    this.#xml = this.#xml.replaceAll(
      /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: [^>]*)?>([^<&]{2,})<\/w:t><\/w:r>/gu,
      (_, look: string | undefined, text: string) => {
        const half = Math.floor(text.length / 2);
        const whole = /[\ud800-\udbff]$/u.test(text.slice(0, half)) ? half + 1 : half;
        const run = (said: string): string =>
          `<w:r w:rsidR="00AB12CD">${look ?? ''}<w:t xml:space="preserve">${said}</w:t></w:r>`;
        return `${run(text.slice(0, whole))}<w:proofErr w:type="spellStart"/>${run(text.slice(whole))}`;
      },
    );
  }

  dropBookmarks(): void {
    this.#xml = this.#xml.replaceAll(/<w:bookmark(?:Start|End)[^>]*\/>/gu, '');
  }

  dropManifest(): void {
    for (const name of Object.keys(this.#parts)) {
      if (name.startsWith('customXml/')) Reflect.deleteProperty(this.#parts, name);
    }
  }

  /** Turns the curly quotation marks of the text straight. */
  straightenQuotes(): void {
    this.#xml = this.#xml.replaceAll(/[“”]/gu, '&quot;').replaceAll(/[‘’]/gu, '&apos;');
  }

  /** Wraps the text of a bookmark in a tracked insertion or deletion. */
  track(mark: string, as: 'ins' | 'del'): boolean {
    return this.#replace(`jz_${mark}`, (paragraph) =>
      paragraph.replaceAll(/<w:r[ >].*?<\/w:r>/gsu, (run) => {
        const said =
          as === 'del'
            ? run.replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText ')
            : run;
        return `<w:${as} w:id="9${mark.length}" w:author="甲" w:date="2026-01-01T00:00:00Z">${said}</w:${as}>`;
      }),
    );
  }

  /** Puts a paragraph of plain text behind the one with a bookmark. */
  insertAfter(name: string, text: string): boolean {
    return this.#replace(
      name,
      (paragraph) => `${paragraph}<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`,
    );
  }

  #paragraph(name: string): string | null {
    const [start, end] = this.#bounds(name);
    return start < 0 ? null : this.#xml.slice(start, end);
  }

  #bounds(name: string): readonly [number, number] {
    const at = this.#xml.indexOf(`w:name="${name}"`);
    if (at < 0) return [-1, -1];
    const start = Math.max(this.#xml.lastIndexOf('<w:p>', at), this.#xml.lastIndexOf('<w:p ', at));
    return [start, this.#xml.indexOf('</w:p>', at) + '</w:p>'.length];
  }

  #replace(name: string, by: (paragraph: string) => string): boolean {
    const [start, end] = this.#bounds(name);
    if (start < 0) return false;
    this.#xml = this.#xml.slice(0, start) + by(this.#xml.slice(start, end)) + this.#xml.slice(end);
    return true;
  }

  /** Changes the first character that fits in the text of a bookmark. */
  #inText(name: string, wanted: RegExp, by: (character: string) => string): boolean {
    let done = false;
    this.#replace(name, (paragraph) => {
      const from = paragraph.indexOf(`w:name="${name}"`);
      const text = /(<w:t(?: [^>]*)?>)([^<]*)(<\/w:t>)/gu;
      const inside = paragraph
        .slice(from)
        .replaceAll(text, (whole, open: string, said: string, close: string) => {
          if (done || !wanted.test(said)) return whole;
          done = true;
          return open + said.replace(wanted, by) + close;
        });
      return paragraph.slice(0, from) + inside;
    });
    return done;
  }
}
