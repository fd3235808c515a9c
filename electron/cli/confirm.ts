import readline from 'node:readline/promises';

/** Asks on the terminal; without one the answer is no. */
export async function confirm(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const terminal = readline.createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^(?:y|yes|是)$/iu.test((await terminal.question(question)).trim());
  } finally {
    terminal.close();
  }
}
