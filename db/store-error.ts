import { AppError } from '#core/error/app-error.ts';

/** What SQLite or the file system says of an archive, as an error that a person can act on. */
export function asStoreError(error: unknown, filename: string): unknown {
  if (error instanceof AppError) return error;
  const code = errorCode(error);
  const reason = error instanceof Error ? error.message : String(error);
  if (code === 'ENOENT') return new AppError('E-MISSING', { filename });
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new AppError('E-INUSE', { filename });
  }
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return new AppError('E-DISKFULL', { filename });
  if (
    code.startsWith('SQLITE_READONLY') ||
    code === 'EACCES' ||
    code === 'EROFS' ||
    code === 'EPERM'
  ) {
    return new AppError('E-READONLY', { filename });
  }
  if (code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_IOERR') || code === 'EIO') {
    return new AppError('E-WRITE', { filename, reason });
  }
  if (code === 'EISDIR') return new AppError('E-APPID', { filename });
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') {
    return new AppError('E-DAMAGED', { filename, reason });
  }
  return error;
}

function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
