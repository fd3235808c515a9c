import { AppError } from '#core/error/app-error.ts';
import { decodeText } from './decode-text.ts';
import { parseProject } from './parse-project.ts';
import type { ParserRequest, ParserResponse } from './protocol.ts';

/** Does one request; whatever goes wrong with foreign bytes comes back as data. */
export function answer(request: ParserRequest): ParserResponse {
  try {
    return request.does === 'project'
      ? { id: request.id, ok: true, project: parseProject(request) }
      : { id: request.id, ok: true, decoded: decodeText(request) };
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
