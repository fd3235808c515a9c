import type { Contract } from '../../../contract.ts';

export type CallName = {
  [Room in keyof Contract]: `${Room}.${keyof Contract[Room] & string}`;
}[keyof Contract];

/** What a call is asked: one input, or several by what tells them apart; a text says why it is not made. */
export type Asked = (() => unknown) | Readonly<Record<string, () => unknown>> | string;

/** Waits for a call; what it streams is read to its end. */
export async function drained(call: unknown): Promise<void> {
  const answer: unknown = await call;
  if (typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer) {
    for await (const _ of answer as AsyncIterable<unknown>);
  }
}
