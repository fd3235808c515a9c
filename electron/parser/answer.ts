import { AppError } from '#core/error/app-error.ts';
import { decodeText } from './decode-text.ts';
import { parseProject } from './parse-project.ts';
import { readReport } from './report/read-report.ts';
import type { ParserRequest, ParserResponse, ParserTasks, ParserTask } from './protocol.ts';

/** Does one request; whatever goes wrong with foreign bytes comes back as data. */
export function answer(request: ParserRequest): ParserResponse {
  try {
    return { id: request.id, ok: true, answer: done(request) };
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

function done(request: ParserRequest): ParserTasks[ParserTask]['gives'] {
  switch (request.does) {
    case 'decode':
      return decodeText(request);
    case 'project':
      return parseProject(request);
    case 'report':
      return readReport(request);
  }
}
