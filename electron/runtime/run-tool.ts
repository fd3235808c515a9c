import { spawn } from 'node:child_process';
import { projectEnvironment, PROJECT_ROOT } from './project.ts';

/** Runs a Node script in the project's folder, its output passed through; resolves to its exit code. */
export function runNode(
  script: string,
  parameters: readonly string[] = [],
  environment: NodeJS.ProcessEnv = {},
): Promise<number> {
  return runProgram(process.execPath, [script, ...parameters], environment);
}

/** Runs a program in the project's folder, its output passed through; resolves to its exit code. */
export function runProgram(
  program: string,
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      cwd: PROJECT_ROOT,
      env: projectEnvironment(environment),
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', reject);
    child.once('close', (code) => {
      resolve(code ?? 1); // null: ended by a signal
    });
  });
}
