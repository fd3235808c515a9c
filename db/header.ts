import fs from 'node:fs';
import { AppError } from '#core/error/app-error.ts';
import { APPLICATION_ID, SCHEMA_VERSION } from './schema.ts';
import { asStoreError } from './store-error.ts';

/** SQLite file format 3, section 1.3: offsets of the header fields read before SQLite touches the file. */
const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';
const PAGE_SIZE_AT = 16;
const CHANGE_COUNTER_AT = 24;
const PAGE_COUNT_AT = 28;
const USER_VERSION_AT = 60;
const APPLICATION_ID_AT = 68;
const VERSION_VALID_FOR_AT = 92;

/**
 * Reads the header of a file without SQLite.
 *
 * Errors: `E-MISSING`, `E-EMPTYDB`, `E-APPID`, `E-NEWER`, `E-DAMAGED` (cut off), `E-READONLY`.
 */
export function checkHeader(file: string, filename: string): void {
  let header: Buffer;
  let size: number;
  try {
    size = fs.statSync(file).size;
    if (size === 0) throw new AppError('E-EMPTYDB', { filename });
    header = Buffer.alloc(HEADER_BYTES);
    const handle = fs.openSync(file, 'r');
    try {
      fs.readSync(handle, header, 0, HEADER_BYTES, 0);
    } finally {
      fs.closeSync(handle);
    }
  } catch (error) {
    throw asStoreError(error, filename);
  }
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC)
    throw new AppError('E-APPID', { filename });
  if (header.readUInt32BE(APPLICATION_ID_AT) !== APPLICATION_ID) {
    throw new AppError('E-APPID', { filename });
  }
  const found = header.readUInt32BE(USER_VERSION_AT);
  if (found > SCHEMA_VERSION)
    throw new AppError('E-NEWER', { filename, found, known: SCHEMA_VERSION });
  // SQLite reads what is missing at the end as zeros, and its own check may not see it. With a -wal
  // the missing pages may stand there.
  const needed = pagesOf(header) * pageSizeOf(header);
  if (size < needed && !fs.existsSync(`${file}-wal`)) {
    throw new AppError('E-DAMAGED', { filename, reason: `${size} < ${needed} bytes` });
  }
}

/** The value 1 stands for 65,536, which does not fit. */
function pageSizeOf(header: Buffer): number {
  const size = header.readUInt16BE(PAGE_SIZE_AT);
  return size === 1 ? 65_536 : size;
}

/** How many pages the file has by its header; 0 where an old SQLite did not keep the number. */
function pagesOf(header: Buffer): number {
  const kept = header.readUInt32BE(CHANGE_COUNTER_AT) === header.readUInt32BE(VERSION_VALID_FOR_AT);
  return kept ? header.readUInt32BE(PAGE_COUNT_AT) : 0;
}
