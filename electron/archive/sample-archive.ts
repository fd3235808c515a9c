import fs from 'node:fs';
import path from 'node:path';
import { AppError } from '#core/error/app-error.ts';
import { samplePages } from './assets.ts';
import { runImport } from './import/run-import.ts';
import type { Session } from './session.ts';

/** The sample archive's name in the user's own folder. */
export const SAMPLE_ARCHIVE = '示例档案库.juanzong';

/**
 * Opens the archive of sample pages, made on the first call: the pages imported, the rules run over
 * them, nothing decided yet. A later call opens it as the user left it.
 */
export async function openSampleArchive(session: Session, signal?: AbortSignal): Promise<void> {
  if (session.userFolder === null) throw new AppError('E-NOARCHIVE');
  fs.mkdirSync(session.userFolder, { recursive: true });
  const file = path.join(session.userFolder, SAMPLE_ARCHIVE);
  if (fs.existsSync(file)) {
    await session.openInTurn(file);
    return;
  }
  session.create(file);
  const events = runImport(
    session,
    samplePages(),
    { encoding: 'auto', choices: [], acceptDamaged: false, suggest: true },
    signal,
  );
  for await (const event of events) {
    if (event.type === 'done' && event.cancelled) throw new AppError('E-CANCELLED');
  }
}
