import type { Remote } from '#db/search/remote.ts';
import type { ThrownData } from '../../thrown.ts';

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
