/**
 * Paths that a person chose in a native dialog, behind one-use tokens: the page never sees a path
 * and cannot name one.
 */
export declare class PathTokens {
  #private;
  grant(paths: readonly string[]): string;
  /** Looks without using up. Errors: `E-TOKEN`. */
  peek(token: string): readonly string[];
  /** Uses the token up. Errors: `E-TOKEN`. */
  take(token: string): readonly string[];
  /** The one path of a token. Errors: `E-TOKEN`. */
  takeOne(token: string): string;
}
