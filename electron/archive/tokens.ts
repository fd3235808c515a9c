import { randomBytes } from 'node:crypto';
import { AppError } from '#core/error/app-error.ts';

/** Paths wait this long for the page to use its token. */
const MINUTES = 30;

/**
 * Paths that a person chose in a native dialog, behind one-use tokens: the page never sees a path
 * and cannot name one.
 */
export class PathTokens {
  readonly #paths = new Map<
    string,
    { readonly paths: readonly string[]; readonly until: number }
  >();

  grant(paths: readonly string[]): string {
    const now = Date.now();
    for (const [token, entry] of this.#paths) if (entry.until < now) this.#paths.delete(token);
    const token = randomBytes(18).toString('base64url');
    this.#paths.set(token, { paths, until: now + MINUTES * 60_000 });
    return token;
  }

  /** Looks without using up. Errors: `E-TOKEN`. */
  peek(token: string): readonly string[] {
    const entry = this.#paths.get(token);
    if (!entry || entry.until < Date.now()) throw new AppError('E-TOKEN');
    return entry.paths;
  }

  /** Uses the token up. Errors: `E-TOKEN`. */
  take(token: string): readonly string[] {
    const paths = this.peek(token);
    this.#paths.delete(token);
    return paths;
  }

  /** The one path of a token. Errors: `E-TOKEN`. */
  takeOne(token: string): string {
    const [path] = this.take(token);
    if (path === undefined) throw new AppError('E-TOKEN');
    return path;
  }
}
