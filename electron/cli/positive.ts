import { AppError } from '#core/error/app-error.ts';

/** A whole number above zero. Errors: `E-USAGE`. */
export function positive(text: string, option: string): number {
  if (!/^[1-9]\d{0,5}$/u.test(text)) throw new AppError('E-USAGE', { reason: `${option} ${text}` });
  return Number(text);
}
