/** The part of Electron's `MessagePortMain` that is used here; stated so that Node checks it too. */
export interface MainPort {
  on(event: 'message', listener: (message: { readonly data: unknown }) => void): void;
  on(event: 'close', listener: () => void): void;
  postMessage(message: unknown): void;
  start(): void;
  close(): void;
}

/** The part of `process.parentPort` of a utility process that is used here. */
export interface ParentPort {
  on(
    event: 'message',
    listener: (message: { readonly data: unknown; readonly ports: readonly MainPort[] }) => void,
  ): void;
  postMessage(message: unknown): void;
}
