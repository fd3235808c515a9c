import type { Warning } from '../../contract.ts';
import type { ExportJob, Written } from './table-stream.ts';

/** One export on its way: how far it has come, and the work that writes the file. */
export interface Export {
  readonly progress: () => { readonly done: number; readonly total: number };
  readonly write: (file: string, job: ExportJob) => Promise<Written>;
  readonly warnings?: readonly Warning[];
}
