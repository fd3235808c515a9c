import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract, Shell } from '#electron/contract.ts';

declare global {
  interface Window {
    readonly juanzong: Shell;
  }
}

/** Every call to the archive process, typed by the contract. */
export type ArchiveClient = ContractRouterClient<Contract>;

/**
 * Asks preload for the port to the archive process and waits for it (protocol: last comment of
 * `electron/contract.ts`). `onLost` runs when the other end goes away.
 */
export function receivePort(onLost: () => void): Promise<MessagePort> {
  return new Promise((resolve) => {
    const listen = (event: MessageEvent) => {
      if (event.source !== window || !isPortMessage(event.data)) return;
      const port = event.ports[0];
      if (port === undefined) return;
      window.removeEventListener('message', listen);
      port.addEventListener('close', onLost);
      // A port whose messages are read by addEventListener stays silent until it is started.
      port.start();
      resolve(port);
    };
    window.addEventListener('message', listen);
    window.postMessage({ type: 'juanzong:ready' }, window.origin);
  });
}

/** A client that speaks over `port`. */
export function clientOver(port: MessagePort): ArchiveClient {
  return createORPCClient(new RPCLink({ port }));
}

function isPortMessage(data: unknown): boolean {
  return (
    typeof data === 'object' && data !== null && 'type' in data && data.type === 'juanzong:port'
  );
}
