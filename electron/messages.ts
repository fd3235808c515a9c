import { stepSentence, type SentenceGroup } from '#core/journal/sentence.ts';
import { readAsset } from './archive/assets.ts';
import type { QueryFaultCode } from '#core/search/query/query-fault.ts';
import type { Failure, Step, Warning } from './contract.ts';

export type Language = 'zh-CN' | 'en';

interface SharedMessages extends Readonly<Record<SentenceGroup, Readonly<Record<string, string>>>> {
  readonly error: Readonly<
    Record<string, { readonly what: string; readonly kept: string; readonly next: string }>
  >;
  readonly warning: Readonly<Record<string, string>>;
  readonly status: Readonly<Record<string, string>>;
  readonly kind: Readonly<Record<string, string>>;
  readonly queryFault: Readonly<Record<QueryFaultCode, string>>;
}

/** The sentences that the command line and the window share, in one language. */
export class Messages {
  readonly #messages: SharedMessages;

  readonly language: Language;

  constructor(language: Language) {
    this.language = language;
    // Our own file; a test holds both languages to the same keys and every code to a message.
    this.#messages = JSON.parse(readAsset(`messages/shared.${language}.json`)) as SharedMessages;
  }

  /** `E-CODE: what happened; what was not changed; what to do next`. */
  failure({ code, values }: Failure): string {
    const message = this.#messages.error[code];
    if (!message) return `${code}: ${JSON.stringify(values)}`;
    const reason = this.#messages.queryFault[values['fault'] as QueryFaultCode];
    const all = code === 'E-QUERY' ? { ...values, reason } : values;
    const parts = [message.what, message.kept, message.next].map((part) => fill(part, all));
    return `${code}: ${parts.join('; ')}`;
  }

  warning({ code, values }: Warning): string {
    return fill(this.#messages.warning[code] ?? code, values);
  }

  step({ kind, params }: Pick<Step, 'kind' | 'params'>): string {
    return stepSentence({ kind, params }, (group, name) => this.#messages[group][name]);
  }

  /** A sentence of a chart by its whole key: `chart.title.trend`. */
  chart(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    const found = key
      .split('.')
      .reduce<unknown>(
        (at, part) => (at as Record<string, unknown> | undefined)?.[part],
        this.#messages,
      );
    return typeof found === 'string' ? fill(found, values) : key;
  }

  /** Why a query is no query. */
  queryFault(code: QueryFaultCode): string {
    return this.#messages.queryFault[code];
  }

  status(status: string): string {
    return this.#messages.status[status] ?? status;
  }
}

function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => String(values[name] ?? ''));
}

/** `zh-CN` unless the environment speaks another language. */
export function languageOf(locale: string | undefined): Language {
  if (!locale || /^(?:zh|c\b|posix)/iu.test(locale)) return 'zh-CN';
  return 'en';
}
