import { unzipSync, type UnzipFileInfo } from 'fflate';
import { AppError } from '#core/error/app-error.ts';

/** Caps of a package that is unpacked in memory; no report comes near them. */
const MAX_ENTRIES = 20_000;
const MAX_UNPACKED = 512 * 1024 * 1024;
/** Deflate packs at most 1,032 to 1; text that says so much the same is no document. */
const MAX_RATIO = 300;
const SMALL = 8 * 1024 * 1024;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Compound file: a .doc or .xls of old, or an encrypted .docx or .xlsx ([MS-OFFCRYPTO] 2.3.2). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export type Package = Readonly<Record<string, Uint8Array>>;

/** What the first bytes of a file say that it is. */
export function containerOf(bytes: Uint8Array): 'zip' | 'compound' | 'other' {
  const begins = (magic: readonly number[]): boolean =>
    magic.every((byte, index) => bytes[index] === byte);
  if (begins(ZIP)) return 'zip';
  return begins(COMPOUND) ? 'compound' : 'other';
}

/**
 * Unpacks an office file in memory. Nothing is written, no name is used as a path.
 *
 * Errors: `E-PACKAGE` for one that is damaged, encrypted, or unpacks to more than any report holds.
 */
export function unpack(bytes: Uint8Array, filename: string): Package {
  let entries = 0;
  let unpacked = 0;
  const refuse = (reason: string): AppError => new AppError('E-PACKAGE', { filename, reason });
  const accept = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    entries += 1;
    unpacked += originalSize;
    if (entries > MAX_ENTRIES || unpacked > MAX_UNPACKED) throw refuse('> 512 MB');
    if (originalSize > SMALL && originalSize > size * MAX_RATIO) throw refuse('> 512 MB');
    return !name.endsWith('/');
  };
  try {
    return unzipSync(bytes, { filter: accept });
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw refuse('ZIP');
  }
}
