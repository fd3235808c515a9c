import { spawnSync } from 'node:child_process';
import { SetUpError, type Say } from './project.ts';
import { SYSTEM_NEEDS, type Scope, type SystemNeed } from './system-needs.ts';

/**
 * Sees to the packages of the operating system. As root on Debian and Ubuntu it installs what is missing
 * and says so in a line; elsewhere it prints the command that does.
 *
 * @throws SetUpError for the scope `test` when something essential is missing and was not installed.
 */
export function ensureSystemPackages(scope: Scope, say: Say): void {
  const needs = SYSTEM_NEEDS.filter((need) => scope === 'test' || need.scope === 'run');
  if (process.platform === 'linux') ensureOnLinux(needs, scope, say);
  else if (process.platform === 'darwin') adviseOnMac(needs, say);
  // Windows brings everything Electron needs; tests that want other programs skip with a message.
}

/** The command that installs everything of a scope here, for messages; empty when we know none. */
export function installCommand(needs: readonly SystemNeed[]): string {
  if (hasProgram('apt-get')) return `apt-get install ${needs.map(aptName).join(' ')}`;
  if (hasProgram('dnf')) return `dnf install ${needs.map((need) => need.dnf).join(' ')}`;
  return '';
}

/** Whether a program of this name is on PATH. */
export function hasProgram(name: string): boolean {
  const finder = process.platform === 'win32' ? 'where' : 'which';
  return spawnSync(finder, [name], { stdio: 'ignore' }).status === 0;
}

function ensureOnLinux(needs: readonly SystemNeed[], scope: Scope, say: Say): void {
  const installed = packageQuery();
  if (installed === null) return; // an unknown distribution: the check of shared libraries follows anyway
  const missing = needs.filter((need) => !installed(need));
  if (missing.length === 0) return;

  const root = process.getuid?.() === 0;
  const left = root && hasProgram('apt-get') ? aptInstall(missing, installed, say) : missing;
  if (left.length === 0) return;

  const advice =
    `Missing: ${left.map((need) => need.what).join(', ')}. ` +
    `Install with: ${root ? '' : 'sudo '}${installCommand(left)}`;
  if (scope === 'test' && left.some((need) => need.essential)) throw new SetUpError(advice);
  say(advice);
}

/** Installs and returns what is still missing afterwards. */
function aptInstall(
  missing: readonly SystemNeed[],
  installed: (need: SystemNeed) => boolean,
  say: Say,
): readonly SystemNeed[] {
  say(`Installing system packages with apt-get: ${missing.map((n) => n.apt.at(-1)).join(' ')} …`);
  const updated = apt(['update', '-qq']);
  const names = missing.map(aptName); // after the update: before it no package has a candidate
  const done = apt(['install', '-y', '-qq', '--no-install-recommends', ...names]);
  if (done.status !== 0) {
    say(
      `apt-get failed:\n${`${updated.output}${done.output}`.trim().split('\n').slice(-8).join('\n')}`,
    );
  }
  return missing.filter((need) => !installed(need));
}

function apt(parameters: readonly string[]): {
  readonly status: number | null;
  readonly output: string;
} {
  const run = spawnSync('apt-get', parameters, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status: run.status, output: `${run.stdout}${run.stderr}` };
}

/** The first of a package's names that this release of Debian or Ubuntu can install. */
function aptName(need: SystemNeed): string {
  const known = need.apt.find((name) => {
    const policy = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' });
    return /Candidate: (?!\(none\))\S/.test(policy.stdout);
  });
  return known ?? need.apt.join(' | ');
}

function packageQuery(): ((need: SystemNeed) => boolean) | null {
  if (hasProgram('dpkg-query')) return (need) => need.apt.some(dpkgHas);
  if (hasProgram('rpm')) return (need) => succeeds('rpm', ['-q', need.dnf]);
  return null;
}

function dpkgHas(name: string): boolean {
  const query = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status}\n', name], {
    encoding: 'utf8',
  });
  return query.stdout.split('\n').includes('installed');
}

function adviseOnMac(needs: readonly SystemNeed[], say: Say): void {
  const wanted = needs.flatMap((need) => (need.brew === null ? [] : [need.brew]));
  for (const { install, proof } of wanted) {
    if (!hasProgram(proof))
      say(`${proof} is missing: some tests will be skipped. brew install ${install}`);
  }
}

function succeeds(program: string, parameters: readonly string[]): boolean {
  return spawnSync(program, parameters, { stdio: 'ignore' }).status === 0;
}
