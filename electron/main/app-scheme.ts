import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { protocol, type Session } from 'electron';

/** The page's own scheme: nothing is ever loaded from `file:` or the network. */
export const APP_SCHEME = 'app';
export const APP_ORIGIN = `${APP_SCHEME}://juanzong`;

/** Every kind of file the page consists of; anything else is not served. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Electron asks for this before the application is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the files under `folder` as `app://juanzong/…`, with a new style nonce for each page load. */
export function serveApp(session: Session, folder: string): void {
  session.protocol.handle(APP_SCHEME, async (request) => {
    if (request.method !== 'GET') return new Response(null, { status: 405 });
    const file = fileOf(request.url, folder);
    if (file === null) return new Response(null, { status: 403 });
    const type = MEDIA_TYPES[path.extname(file)];
    if (type === undefined) return new Response(null, { status: 404 });
    let body: Buffer<ArrayBuffer>;
    try {
      body = await fs.readFile(file);
    } catch {
      // What is not there is not found, whatever the reason.
      return new Response(null, { status: 404 });
    }
    const headers = { 'content-type': type, 'x-content-type-options': 'nosniff' };
    if (!type.startsWith('text/html')) return new Response(body, { headers });
    const nonce = randomBytes(16).toString('base64');
    return new Response(body.toString('utf8').replaceAll('__CSP_NONCE__', nonce), {
      headers: { ...headers, 'content-security-policy': contentSecurityPolicy(nonce) },
    });
  });
}

/**
 * No `unsafe-*` of any kind. Style sheets made at run time (the UI kit's, the text view's) carry the
 * nonce; scripts come from our own files alone.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** The file that an address names; null where it is not one inside `folder`. */
function fileOf(address: string, folder: string): string | null {
  const { host, pathname } = new URL(address);
  if (host !== 'juanzong') return null;
  let name: string;
  try {
    name = decodeURIComponent(pathname);
  } catch {
    // Not a well-formed address.
    return null;
  }
  if (name.includes('\0') || name.includes('\\')) return null;
  const file = path.join(folder, name === '/' ? 'index.html' : name);
  const inside = path.relative(folder, file);
  return inside === '' || inside.startsWith('..') || path.isAbsolute(inside) ? null : file;
}
