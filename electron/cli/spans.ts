import { AppError } from '#core/error/app-error.ts';
import type { Span } from '#core/text/span.ts';

/** Reads `10-20,30-40` as spans. Errors: `E-USAGE`. */
export function parseSpans(text: string): readonly Span[] {
  return text.split(',').map((part) => {
    const match = /^(\d+)-(\d+)$/u.exec(part.trim());
    if (!match) throw new AppError('E-USAGE', { reason: `--span ${text}` });
    return { start: Number(match[1]), end: Number(match[2]) };
  });
}
