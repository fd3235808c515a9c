import type {
  ExportFilter,
  ExportKind,
  HistoryFilter,
  LedgerWanted,
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
  readonly filter?: ExportFilter | undefined;
  readonly reportId?: string | undefined;
  readonly ledger?: LedgerWanted | undefined;
  readonly history?:
    | {
        readonly filter: HistoryFilter;
        readonly limit?: number | undefined;
        readonly language: Language;
      }
    | undefined;
}

/** Runs one export to a path and prints what was written. */
export async function exportTo(
  desk: Desk,
  output: Output,
  file: string,
  wanted: Wanted,
): Promise<ExitCode> {
  const progress = new Progress('export');
  const token = desk.session.tokens.grant([file]);
  for await (const event of await desk.client.exports.run({ ...wanted, token })) {
    if (event.type === 'progress') progress.show(event);
    else {
      progress.stop();
      const { filename, bytes, sha256, items, replacedCharacters } = event;
      output.answer(
        { changed: 0, step: null, filename, bytes, sha256, items, replacedCharacters },
        () => `${filename}\t${bytes}\t${items}`,
      );
    }
  }
  return EXIT.done;
}
