import { AppError } from '#core/error/app-error.ts';
import { decodeText } from './decode-text.ts';
import { readReport } from './report/read-report.ts';
import type { ParserRequest, ParserResponse } from './protocol.ts';

/** Does one request; whatever goes wrong with foreign bytes comes back as data. */
export function answer(request: ParserRequest): ParserResponse {
  try {
    const given = 'report' in request ? readReport(request) : decodeText(request);
    return { id: request.id, ok: true, answer: given };
  } catch (error) {
    if (error instanceof AppError) {
      return {
        id: request.id,
        ok: false,
        failure: { code: error.code, values: { ...error.values } },
      };
    }
    const reason = error instanceof Error ? error.message : String(error);
    return {
      id: request.id,
      ok: false,
      failure: { code: 'E-READ', values: { filename: request.filename, reason } },
    };
  }
}
