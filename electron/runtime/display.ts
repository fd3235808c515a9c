import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { SetUpError } from './project.ts';
import { hasProgram } from './system-packages.ts';

/** A place for windows: the variables a child needs, and how to give it back. */
export interface Display {
  readonly environment: Readonly<Record<string, string>>;
  readonly stop: () => void;
}

const START_LIMIT = 15_000;

/** Whether windows can be shown to a person. Always true on Windows and macOS. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return isSet('DISPLAY') || isSet('WAYLAND_DISPLAY');
}

/**
 * The display of this session, or a virtual one (Xvfb on a free number) that lives until `stop`.
 *
 * @throws SetUpError when there is neither.
 */
export async function openDisplay(): Promise<Display> {
  if (hasDisplay()) return { environment: {}, stop: () => undefined };
  if (!hasProgram('Xvfb')) {
    throw new SetUpError('No display, and no Xvfb to make one. Install the package xvfb.');
  }
  return startXvfb();
}

function startXvfb(): Promise<Display> {
  // -displayfd: the server picks a free number and writes it when it is ready, so nobody guesses or waits.
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const stop = (): void => {
    server.kill();
  };
  process.once('exit', stop);

  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => {
      stop();
      reject(new SetUpError('Xvfb did not start within 15 s.'));
    }, START_LIMIT);
    const settled = (): void => {
      clearTimeout(limit);
    };
    server.once('error', (error) => {
      settled();
      reject(new SetUpError(`Xvfb did not start: ${error.message}`));
    });
    server.once('exit', (code) => {
      settled();
      reject(new SetUpError(`Xvfb ended at once (exit code ${String(code)}).`));
    });
    let written = '';
    const numbers = server.stdio[3] as Readable;
    numbers.setEncoding('utf8').on('data', (text: string) => {
      written += text;
      const number = /^(\d+)\n/.exec(written)?.[1];
      if (number === undefined) return;
      settled();
      resolve({ environment: { DISPLAY: `:${number}` }, stop });
    });
  });
}

function isSet(name: string): boolean {
  const value = process.env[name];
  return value !== undefined && value !== '';
}
