import fs from 'node:fs';

/** The version that package.json states. */
export function packageVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  const { version } = JSON.parse(fs.readFileSync(file, 'utf8')) as { readonly version: string };
  return version;
}
