import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/*
 * LibreOffice as the independent reader of what we write. Each call has its own profile folder,
 * so that calls do not wait for one another or for somebody's open window.
 */

const run = promisify(execFile);

/** What to say where a test is skipped for want of it. */
export const NO_OFFICE =
  'LibreOffice (soffice) not found: install libreoffice-writer-nogui and libreoffice-calc-nogui';

/** Path of `soffice`, or null where LibreOffice is not installed. */
export function findOffice(): string | null {
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    '/usr/lib/libreoffice/program',
    '/opt/libreoffice/program',
    '/Applications/LibreOffice.app/Contents/MacOS',
    'C:\\Program Files\\LibreOffice\\program',
  ];
  const names = process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice'];
  return (
    folders.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync) ?? null
  );
}

export interface Conversion {
  /** Import filter with its options, e.g. `CSV:44,34,76,1`. */
  readonly infilter?: string;
  readonly timeoutMs?: number;
}

/**
 * Converts a file with LibreOffice and answers the bytes of what comes out.
 * `to` is a target of `--convert-to`: `pdf`, `fods`, `txt:Text (encoded):UTF8`.
 * Throws where LibreOffice is missing, takes too long or makes nothing.
 */
export async function convertWithOffice(
  file: string,
  to: string,
  { infilter, timeoutMs = 120_000 }: Conversion = {},
): Promise<Uint8Array> {
  const office = findOffice();
  if (office === null) throw new Error(NO_OFFICE);
  const folder = await mkdtemp(join(tmpdir(), 'juanzong-office-'));
  try {
    const out = join(folder, 'out');
    const { stderr } = await run(
      office,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--norestore',
        '--nolockcheck',
        ...(infilter === undefined ? [] : [`--infilter=${infilter}`]),
        '--convert-to',
        to,
        '--outdir',
        out,
        file,
      ],
      { timeout: timeoutMs, killSignal: 'SIGKILL' },
    );
    const made = existsSync(out) ? await readdir(out) : [];
    const wanted = basename(file, extname(file));
    const name = made.find((one) => basename(one, extname(one)) === wanted);
    if (name === undefined) throw new Error(`LibreOffice made nothing of ${file}: ${stderr}`);
    return new Uint8Array(await readFile(join(out, name)));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** The text of a document as LibreOffice Writer reads it, line ends as LF, no byte order mark. */
export async function officeText(file: string): Promise<string> {
  const bytes = await convertWithOffice(file, 'txt:Text (encoded):UTF8');
  return new TextDecoder('utf-8').decode(bytes).replaceAll('\r\n', '\n');
}
