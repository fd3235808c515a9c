import { AppError, ERROR_CODES } from '#core/error/app-error.ts';
import type { Remote } from '#db/search/remote.ts';

/** An object in another thread, and how to end that. */
export interface Link<Api> {
  readonly calls: Remote<Api>;
  end(): void;
}

export interface CallMessage {
  readonly id: number;
  readonly name: string;
  readonly values: readonly unknown[];
}

export type AnswerMessage =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly error: ThrownData };

/** An error as it crosses between threads: SQLite's and ours are known by their codes. */
export interface ThrownData {
  readonly message: string;
  readonly code: string;
  /** Of an `AppError`. */
  readonly values: AppError['values'] | null;
}

export function thrownData(error: unknown): ThrownData {
  const message = error instanceof Error ? error.message : String(error);
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return { message, code, values: error instanceof AppError ? error.values : null };
}

export function thrownFrom({ message, code, values }: ThrownData): Error {
  const known = ERROR_CODES.find((one) => one === code);
  if (values && known) return new AppError(known, values);
  return Object.assign(new Error(message), { code });
}

/** Makes the object that is spoken with; `call` carries a call over. */
export function remote<Api extends object>(
  names: readonly (keyof Api & string)[],
  call: (name: string, values: readonly unknown[]) => Promise<unknown>,
): Remote<Api> {
  // The names are those of the interface, so each gets what its method takes and answers.
  return Object.fromEntries(
    names.map((name) => [name, (...values: unknown[]) => call(name, values)]),
  ) as Remote<Api>;
}

/** Does what a message asks of `object`. */
export function callOn<Api extends object>(
  object: Api,
  names: readonly (keyof Api & string)[],
  name: string,
  values: readonly unknown[],
): unknown {
  const known = names.find((one) => one === name);
  const method: unknown = known === undefined ? undefined : object[known];
  if (typeof method !== 'function') throw new TypeError(`there is no call ${name}`);
  return Reflect.apply(method, object, values);
}

/** The object in this thread, where a thread of its own is not worth it. */
export function here<Api extends object & { close(): void }>(
  object: Api,
  names: readonly (keyof Api & string)[],
): Link<Api> {
  return {
    calls: remote<Api>(names, async (name, values) => callOn(object, names, name, values)),
    end: () => object.close(),
  };
}
