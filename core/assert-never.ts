/** Makes a switch over a union exhaustive: a new member breaks the compile where it must be handled. */
export function assertNever(value: never, what: string): never {
  throw new TypeError(`${what}: ${JSON.stringify(value)}`);
}
