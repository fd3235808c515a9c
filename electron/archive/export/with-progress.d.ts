import type { ExportJob } from './table-stream.ts';
/**
 * Runs a long piece of work and yields how far it has come, at most ten times a second; answers what
 * the work answers and fails as it fails. Whoever stops listening, or aborts `signal`, cancels the
 * work, and it is over before this ends.
 */
export declare function withProgress<Result, Progress>(
  work: (job: ExportJob) => Promise<Result>,
  progressOf: (rows: number) => Progress,
  signal?: AbortSignal,
): AsyncGenerator<Progress, Result>;
