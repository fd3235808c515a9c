import type { QueryFaultCode } from '#core/search/query/query-fault.ts';
import type { Failure, Step, Warning } from './contract.ts';
export type Language = 'zh-CN' | 'en';
/** The sentences that the command line and the window share, in one language. */
export declare class Messages {
  #private;
  readonly language: Language;
  constructor(language: Language);
  /** `E-CODE: what happened; what was not changed; what to do next`. */
  failure({ code, values }: Failure): string;
  warning({ code, values }: Warning): string;
  step({ kind, params }: Pick<Step, 'kind' | 'params'>): string;
  /** A sentence of a chart by its whole key: `chart.title.trend`. */
  chart(key: string, values?: Readonly<Record<string, string | number>>): string;
  /** Why a query is no query. */
  queryFault(code: QueryFaultCode): string;
  status(status: string): string;
}
/** `zh-CN` unless the environment speaks another language. */
export declare function languageOf(locale: string | undefined): Language;
