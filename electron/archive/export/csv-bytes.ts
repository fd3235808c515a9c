import type { CsvCell, CsvColumn, CsvRow } from '#core/export/csv-table.ts';
import {
  checkedCell,
  CSV_LINE_END,
  csvCell,
  csvHeader,
  type CsvProfile,
} from '#core/export/csv-text.ts';

const LINE_END = Buffer.from(CSV_LINE_END, 'latin1');
/** Begins large enough for a batch of ordinary rows. */
const ROOM = 1024 * 1024;

/**
 * Turns rows into the bytes of a CSV file. Rows of one article say the same in most of their columns:
 * what stands in the line above is copied from there, in stretches, which is many times as fast as
 * making it anew.
 */
export class CsvBytes {
  /** Characters written as visible marks so far. */
  replaced = 0;
  readonly #columns: readonly CsvColumn[];
  readonly #profile: CsvProfile;
  /** Where each cell of the line above begins, its comma included, and where the last one ends; and of this line. */
  #above: Int32Array;
  #here: Int32Array;
  /** Marks in each cell of the line above. */
  readonly #marks: Int32Array;
  /** One is being written while the other is filled. */
  #room = Buffer.allocUnsafe(ROOM);
  #other = Buffer.allocUnsafe(ROOM);

  constructor(columns: readonly CsvColumn[], profile: CsvProfile) {
    this.#columns = columns;
    this.#profile = profile;
    this.#above = new Int32Array(columns.length + 1);
    this.#here = new Int32Array(columns.length + 1);
    this.#marks = new Int32Array(columns.length);
  }

  header(): Uint8Array {
    return Buffer.from(csvHeader(this.#columns, this.#profile), 'utf8');
  }

  /** The lines of some rows; good until the call after the next. Throws as `checkedCell` does. */
  lines(rows: readonly CsvRow[]): Uint8Array {
    [this.#room, this.#other] = [this.#other, this.#room];
    let at = 0;
    let above: CsvRow | null = null;
    for (const row of rows) {
      at = this.#line(row, above, at);
      above = row;
    }
    return this.#room.subarray(0, at);
  }

  #line(row: CsvRow, above: CsvRow | null, begin: number): number {
    const { length } = this.#columns;
    [this.#above, this.#here] = [this.#here, this.#above];
    const from = this.#above;
    const here = this.#here;
    let at = begin;
    for (let index = 0; index < length;) {
      let same = index;
      while (above !== null && same < length && row[same] === above[same]) {
        if (row[same] === undefined) break;
        this.replaced += this.#marks[same] ?? 0;
        same += 1;
      }
      if (same === index) {
        here[index] = at;
        at = this.#cell(index, row[index], at);
        index += 1;
        continue;
      }
      const start = from[index] ?? 0;
      const end = from[same] ?? 0;
      for (let copied = index; copied < same; copied += 1) {
        here[copied] = at + (from[copied] ?? 0) - start;
      }
      this.#make(at, end - start);
      this.#room.copyWithin(at, start, end);
      at += end - start;
      index = same;
    }
    here[length] = at;
    this.#make(at, LINE_END.length);
    this.#room.set(LINE_END, at);
    return at + LINE_END.length;
  }

  #cell(index: number, cell: CsvCell | undefined, at: number): number {
    const column = this.#columns[index];
    if (column === undefined) return at;
    const { text, replaced } = csvCell(checkedCell(column, cell), this.#profile);
    this.#marks[index] = replaced;
    this.replaced += replaced;
    const said = index === 0 ? text : `,${text}`;
    // No code unit needs more than three bytes.
    this.#make(at, said.length * 3);
    return at + this.#room.write(said, at, 'utf8');
  }

  /** Room for so many bytes more. */
  #make(at: number, bytes: number): void {
    if (this.#room.length - at >= bytes) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#room.length * 2, at + bytes));
    larger.set(this.#room.subarray(0, at));
    this.#room = larger;
  }
}
