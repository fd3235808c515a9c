import { AppError } from '#core/error/app-error.ts';
import type { ExportFilter, ExportKind, HistoryFilter, WORD_PROFILES } from '../contract.ts';
import type { Language } from '../messages.ts';
import type { Desk } from './desk.ts';
import { EXIT, type ExitCode, type Output } from './output.ts';
import { Progress } from './progress.ts';

type Profile = (typeof WORD_PROFILES)[number] | 'excel' | 'exact';

/** One export, as a command asks for it. */
export interface Wanted {
  readonly kind: ExportKind;
  readonly profile?: Profile | undefined;
  readonly filter?: ExportFilter | undefined;
  readonly reportId?: string | undefined;
  readonly history?:
    | {
        readonly filter: HistoryFilter;
        readonly limit?: number | undefined;
        readonly language: Language;
      }
    | undefined;
}

/**
 * Runs one export to a path and prints what was written. Ctrl-C cancels it; when this fails with
 * `E-CANCELLED`, the work is over and the old file is as it was.
 */
export async function exportTo(
  desk: Desk,
  output: Output,
  file: string,
  wanted: Wanted,
  signal: AbortSignal,
): Promise<ExitCode> {
  const progress = new Progress('export');
  const token = desk.session.tokens.grant([file]);
  // Not through the call's own signal: that gives up at once, and the archive would be closed under the work.
  const events = await desk.client.exports.run({ ...wanted, token });
  for await (const event of events) {
    if (signal.aborted) break;
    if (event.type === 'progress') {
      progress.show({
        ...event,
        what: event.rows > 0 ? `${event.rows} ${event.what}` : event.what,
      });
    } else {
      progress.stop();
      const { filename, bytes, sha256, items, replacedCharacters } = event;
      output.answer(
        { changed: 0, step: null, filename, bytes, sha256, items, replacedCharacters },
        () => `${filename}\t${bytes}\t${items}`,
      );
      return EXIT.done;
    }
  }
  progress.stop();
  throw new AppError('E-CANCELLED');
}
