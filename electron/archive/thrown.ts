import { AppError, ERROR_CODES } from '#core/error/app-error.ts';

/** An error as it crosses between threads: SQLite's and ours are known by their codes. */
export interface ThrownData {
  readonly message: string;
  readonly code: string;
  /** Of an `AppError`. */
  readonly values: AppError['values'] | null;
}

export function thrownData(error: unknown): ThrownData {
  const message = error instanceof Error ? error.message : String(error);
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return { message, code, values: error instanceof AppError ? error.values : null };
}

export function thrownFrom({ message, code, values }: ThrownData): Error {
  const known = ERROR_CODES.find((one) => one === code);
  if (values && known) return new AppError(known, values);
  return Object.assign(new Error(message), { code });
}
