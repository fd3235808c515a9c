/**
 * An error that a person can act on. It crosses every border as data: a stable code and the values
 * its message needs; the words (what happened, what was not changed, what to do next) stand in the
 * message files under the code.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: ErrorCode, values: Readonly<Record<string, string | number>> = {}) {
    super(`${code} ${JSON.stringify(values)}`);
    this.name = 'AppError';
    this.code = code;
    this.values = values;
  }
}

/** Every stable error code. A code is never reused for another meaning. */
export const ERROR_CODES = [
  'E-EMPTY',
  'E-NUL',
  'E-TRUNC',
  'E-TYPE',
  'E-SIZE',
  'E-ENCODING',
  'E-READ',
  'E-TIMEOUT',
  'E-PARSER',
  'E-CHANGED',
  'E-NOTFILE',
  'E-MISSING',
  'E-EMPTYDB',
  'E-APPID',
  'E-NEWER',
  'E-SCHEMA',
  'E-DAMAGED',
  'E-INUSE',
  'E-READONLY',
  'E-DISKFULL',
  'E-WRITE',
  'E-WORKBOOK',
  'E-EXISTS',
  'E-NOARCHIVE',
  'E-NOTFOUND',
  'E-AMBIGUOUS',
  'E-ANCHOR',
  'E-QUERY',
  'E-LIST',
  'E-TILING',
  'E-MEND',
  'E-QUEUE',
  'E-LABEL',
  'E-NAMETAKEN',
  'E-CYCLE',
  'E-NAMED',
  'E-CSV',
  'E-QDC',
  'E-PACKAGE',
  'E-LOCKED',
  'E-NOREPORT',
  'E-QDPX',
  'E-FIELD',
  'E-TEMPLATE',
  'E-WORDTEMPLATE',
  'E-STALE',
  'E-MANY',
  'E-USAGE',
  'E-TOKEN',
  'E-NOUNDO',
  'E-NOREDO',
  'E-PURGED',
  'E-DEPENDS',
  'E-UNDONE',
  'E-CANCELLED',
  'E-PRINT',
  'E-PDFAPP',
  'E-NOTHING',
  'E-SIGNED',
  'E-STAGE',
  'E-SAMEPERSON',
  'E-NOFONT',
  'E-HASH',
  'E-FK',
  'E-QUICKCHECK',
  'E-RUNTIME',
  'E-INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Every stable warning code: the file was taken, but somebody should look. */
export const WARNING_CODES = [
  'W-NUL',
  'W-MIXED',
  'W-MOJIBAKE',
  'W-BOM',
  'W-CHAR',
  'W-BIDI',
  'W-TRUNC',
  'W-DOUBT',
  'W-FONT',
  'W-PLACEHOLDER',
  'W-SHIFT',
  'W-ASTRAY',
  'W-LEFT',
  'W-RENAMED',
  'W-NOINDEX',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];
