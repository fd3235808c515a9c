import { AppError } from '#core/error/app-error.ts';
import type {
  ChartInput,
  ExportKind,
  HistoryFilter,
  InsightFilter,
  LedgerWanted,
  PivotTableInput,
  WORD_PROFILES,
} from '../contract.ts';
import type { Language } from '../messages.ts';
import type { Desk } from './desk.ts';
import { EXIT, type ExitCode, type Output } from './output.ts';
import { Progress } from './progress.ts';

type Profile = (typeof WORD_PROFILES)[number] | 'excel' | 'exact';

/** One export, as a command asks for it. */
export interface Wanted {
  readonly kind: ExportKind;
  readonly profile?: Profile | undefined;
  readonly filter?: InsightFilter | undefined;
  readonly reportId?: string | undefined;
  readonly ledger?: LedgerWanted | undefined;
  readonly mask?: boolean | undefined;
  readonly word?:
    | { readonly templateFile?: string; readonly articleOnNewPage?: boolean }
    | undefined;
  readonly chart?: Omit<ChartInput, 'filter'> | undefined;
  readonly pivot?: Omit<PivotTableInput, 'filter'> | undefined;
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
  const { word, ...rest } = wanted;
  const { templateFile, ...how } = word ?? {};
  const input = {
    ...rest,
    token,
    ...(word === undefined
      ? {}
      : {
          word: {
            ...how,
            ...(templateFile === undefined
              ? {}
              : { template: desk.session.tokens.grant([templateFile]) }),
          },
        }),
  };
  // Not through the call's own signal: that gives up at once, and the archive would be closed under the work.
  const events = await desk.client.exports.run(input);
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
      const warnings = event.warnings.map((warning) => ({
        code: warning.code,
        message: output.messages.warning(warning),
      }));
      for (const { code, message } of warnings) output.note(`${code}: ${message}`);
      output.answer(
        { changed: 0, step: null, filename, bytes, sha256, items, replacedCharacters, warnings },
        () => `${filename}\t${bytes}\t${items}`,
      );
      return EXIT.done;
    }
  }
  progress.stop();
  throw new AppError('E-CANCELLED');
}
