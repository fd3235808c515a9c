import { AppError } from '#core/error/app-error.ts';
import type { Encoding, Warning } from '../contract.ts';
import {
  decodeStrictly,
  firstBadByte,
  truncatedTail,
  type StrictDecoding,
} from './decode-strict.ts';
import { byteOrderMark, candidates, type Candidate } from './detect.ts';
import { decodeMixedLines } from './mixed-lines.ts';
import { binaryFormat, controlShare } from './sniff.ts';
import { warningsOf } from './text-warnings.ts';

/** Below this likeness a reading is offered with a warning. */
const DOUBTFUL = 0.22;
const SAMPLE_UNITS = 400;

export interface DecodeRequest {
  readonly filename: string;
  readonly bytes: Uint8Array;
  readonly encoding: 'auto' | Encoding;
  readonly acceptDamaged: boolean;
}

export interface DecodedText {
  readonly encoding: Encoding;
  readonly text: string;
  readonly warnings: readonly Warning[];
  /** What each possible decoding would show, the chosen one first. */
  readonly candidates: readonly { readonly encoding: Encoding; readonly sample: string }[];
}

/**
 * Decodes the bytes of a text file strictly; a byte order mark is not part of the text.
 *
 * Errors: `E-EMPTY`, `E-NUL`, `E-TYPE`, `E-TRUNC` (at byte `at`), `E-ENCODING`. What is readable
 * but doubtful carries warnings `W-…`.
 */
export function decodeText(request: DecodeRequest): DecodedText {
  const { bytes, filename } = request;
  if (bytes.byteLength === 0) throw new AppError('E-EMPTY', { filename });
  if (bytes.every((byte) => byte === 0)) throw new AppError('E-NUL', { filename });
  const format = binaryFormat(bytes);
  if (format) throw new AppError('E-TYPE', { filename, found: format });

  const mark = byteOrderMark(bytes);
  const content = mark ? bytes.subarray(mark.length) : bytes;
  const offered = candidates(content);
  const chosen = choose(content, mark?.encoding ?? null, offered, request);
  if (!chosen) throw new AppError('E-TYPE', { filename, found: '?' });
  if (chosen.text.trim() === '') throw new AppError('E-EMPTY', { filename });
  return {
    encoding: chosen.encoding,
    text: chosen.text,
    warnings: [...chosen.warnings, ...warningsOf(chosen.text)],
    candidates: [
      { encoding: chosen.encoding, sample: sampleOf(chosen.text) },
      ...offered
        .filter(({ encoding }) => encoding !== chosen.encoding)
        .map(({ encoding, text }) => ({ encoding, sample: sampleOf(text) })),
    ],
  };
}

interface Chosen {
  readonly encoding: Encoding;
  readonly text: string;
  readonly warnings: readonly Warning[];
}

function choose(
  bytes: Uint8Array,
  marked: Encoding | null,
  offered: readonly Candidate[],
  request: DecodeRequest,
): Chosen | null {
  if (request.encoding !== 'auto') return decodeAs(bytes, request.encoding, request);
  if (marked === null) return chooseAmong(bytes, offered, request);
  // Something in another encoding may have been appended to a file that begins with a UTF-8 mark.
  const mixed = marked === 'utf-8' && !decodeStrictly(bytes, 'utf-8') ? decodeMixed(bytes) : null;
  return mixed ?? decodeAs(bytes, marked, request);
}

function decodeAs(bytes: Uint8Array, encoding: Encoding, request: DecodeRequest): Chosen {
  const decoded = decodeStrictly(bytes, encoding);
  if (decoded) {
    const { text, replaced } = decoded;
    return { encoding, text, warnings: replaced > 0 ? [charWarning(replaced)] : [] };
  }
  const cut = truncatedTail(bytes, encoding);
  if (cut > 0) return decodeTruncated(bytes, encoding, cut, request);
  throw new AppError('E-ENCODING', {
    filename: request.filename,
    encoding,
    at: firstBadByte(bytes, encoding),
  });
}

function chooseAmong(
  bytes: Uint8Array,
  offered: readonly Candidate[],
  request: DecodeRequest,
): Chosen | null {
  // UTF-8 that breaks off inside its last character decodes in other encodings as garbage.
  if (offered[0]?.encoding !== 'utf-8') {
    const cut = truncatedTail(bytes, 'utf-8');
    if (cut > 0 && hasWideCharacters(bytes.subarray(0, bytes.byteLength - cut))) {
      return decodeTruncated(bytes, 'utf-8', cut, request);
    }
    const mixed = decodeMixed(bytes);
    if (mixed) return mixed;
  }
  const best = firstThatHolds(bytes, offered);
  if (!best || best.score < DOUBTFUL) {
    const truncated = truncatedElsewhere(bytes, request, best?.score ?? 0);
    if (truncated) return truncated;
  }
  if (!best) return null;
  const { encoding, text, replaced, score } = best;
  if (controlShare(bytes) > 0.1 && !encoding.startsWith('utf-16')) return null;
  if (encoding.startsWith('utf-16') && score < DOUBTFUL) return null;
  const warnings: Warning[] = replaced > 0 ? [charWarning(replaced)] : [];
  if (score < DOUBTFUL) warnings.push({ code: 'W-DOUBT', values: { encoding } });
  return { encoding, text, warnings };
}

/** The likeliest encoding in which not only the beginning but all of the bytes is well-formed. */
function firstThatHolds(
  bytes: Uint8Array,
  offered: readonly Candidate[],
): (StrictDecoding & Omit<Candidate, 'text'>) | null {
  for (const { encoding, score } of offered) {
    const decoded = decodeStrictly(bytes, encoding);
    if (decoded) return { ...decoded, encoding, score };
  }
  return null;
}

function decodeMixed(bytes: Uint8Array): Chosen | null {
  const mixed = decodeMixedLines(bytes);
  if (!mixed) return null;
  const { encoding, text } = mixed;
  const values = { lines: printLines(mixed.lines), encoding };
  return { encoding, text, warnings: [{ code: 'W-MIXED', values }] };
}

/** A legacy encoding that is well-formed but for its last bytes and reads as Chinese. */
function truncatedElsewhere(
  bytes: Uint8Array,
  request: DecodeRequest,
  toBeat: number,
): Chosen | null {
  for (const encoding of ['gb18030', 'big5', 'utf-16le', 'utf-16be'] as const) {
    const cut = truncatedTail(bytes, encoding);
    if (cut === 0) continue;
    const [inner] = candidates(bytes.subarray(0, bytes.byteLength - cut));
    if (inner && inner.encoding === encoding && inner.score > Math.max(DOUBTFUL, toBeat)) {
      return decodeTruncated(bytes, encoding, cut, request);
    }
  }
  return null;
}

function decodeTruncated(
  bytes: Uint8Array,
  encoding: Encoding,
  cut: number,
  request: DecodeRequest,
): Chosen {
  // Counted in the whole file, with its byte order mark.
  const at = request.bytes.byteLength - cut;
  const decoded = decodeStrictly(bytes.subarray(0, bytes.byteLength - cut), encoding);
  if (!request.acceptDamaged || !decoded)
    throw new AppError('E-TRUNC', { filename: request.filename, at });
  return { encoding, text: decoded.text, warnings: [{ code: 'W-TRUNC', values: { at } }] };
}

function hasWideCharacters(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte >= 0xc2);
}

function charWarning(count: number): Warning {
  return { code: 'W-CHAR', values: { count } };
}

function sampleOf(text: string): string {
  return text.slice(0, SAMPLE_UNITS).trimStart().split(/\r?\n/u).slice(0, 4).join('\n');
}

function printLines(lines: readonly number[]): string {
  const shown = lines.slice(0, 12).join(', ');
  return lines.length > 12 ? `${shown} …` : shown;
}
