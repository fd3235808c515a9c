import fs from 'node:fs';
import path from 'node:path';
import { expect, vi } from 'vitest';
import type { z } from 'zod';
import { forkParser } from '../../archive/import/fork-parser.ts';
import { runCommandLine } from '../program.ts';
import { SHAPES, type Shape } from './shapes.ts';

/** A page about an invented county: a hard break inside a term, a heading, figures. */
export const NEWS = `云岫县推行四个不摘见实效

本报讯（记者 韦青禾）松坪乡把四个不
摘写进村规民约，光伏扶贫电站并网，惠及95户。

一、三会一课进院坝

光伏扶贫电站惠及群众，四个不摘的要求落到每一户，种植4.5万余亩。
`;

const OTHER = '白蘋市光伏扶貧電站並網\n\n本報訊 石榴鎮的光伏扶貧電站並網，帶動九十五戶增收。\n';

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in a process of its own. */
export type Spawn = (args: readonly string[]) => Promise<CommandResult>;

export interface Answer<Name extends Shape> {
  readonly code: number | null;
  readonly json: z.infer<(typeof SHAPES)[Name]>;
  readonly stderr: string;
}

/** Commands on archives in one folder, beginning with a base archive of two pages. */
export class Commands {
  readonly folder: string;
  readonly #spawn: Spawn;
  readonly #spawned = new Set<string>();

  constructor(folder: string, spawn: Spawn) {
    this.folder = folder;
    this.#spawn = spawn;
  }

  /** The commands that were real processes. */
  get spawned(): readonly string[] {
    return [...this.#spawned].toSorted();
  }

  at(name: string): string {
    return path.join(this.folder, name);
  }

  /** Makes the base archive; answers what was printed. */
  async importPages(): Promise<Answer<'import'>> {
    fs.mkdirSync(this.at('pages'));
    fs.writeFileSync(this.at('pages/news.txt'), NEWS);
    fs.writeFileSync(this.at('pages/other.txt'), OTHER);
    fs.writeFileSync(this.at('pages/empty.txt'), '');
    return this.run('import', ['import', this.at('pages')], this.at('base.juanzong'));
  }

  /** A copy of the base archive: an archive serves one process at a time. */
  copy(name: string): string {
    fs.copyFileSync(this.at('base.juanzong'), this.at(`${name}.juanzong`));
    return this.at(`${name}.juanzong`);
  }

  /**
   * Runs one command. The first time that a command comes, it is a real process; then the same
   * function runs here, because starting Node a hundred times would take minutes.
   */
  async line(args: readonly string[]): Promise<CommandResult> {
    const words = /^(?:thesaurus|report|export)$/u.test(args[0] ?? '') ? 2 : 1;
    const name = args.slice(0, words).join(' ');
    if (!this.#spawned.has(name)) {
      this.#spawned.add(name);
      return this.#spawn(args);
    }
    const out: string[] = [];
    const err: string[] = [];
    const into = (list: string[]) => (piece: string | Uint8Array) => list.push(String(piece)) > 0;
    const stdout = vi.spyOn(process.stdout, 'write').mockImplementation(into(out));
    const stderr = vi.spyOn(process.stderr, 'write').mockImplementation(into(err));
    try {
      const code = await runCommandLine(args, { version: 'x', startParser: forkParser });
      return { code, stdout: out.join(''), stderr: err.join('') };
    } finally {
      stdout.mockRestore();
      stderr.mockRestore();
    }
  }

  /** Runs one command with `--json`; answers exit code and the one document it printed. */
  async run<Name extends Shape>(
    shape: Name,
    args: readonly string[],
    archive: string,
  ): Promise<Answer<Name>> {
    const { code, stdout, stderr } = await this.line([...args, '--archive', archive, '--json']);
    // JSON.parse refuses a second document.
    const json = SHAPES[shape].parse(JSON.parse(stdout)) as z.infer<(typeof SHAPES)[Name]>;
    return { code, json, stderr };
  }

  /** Runs a command that must fail; answers error code and exit code. */
  async failing(
    args: readonly string[],
    archive: string,
  ): Promise<readonly [code: string, exit: number | null]> {
    const { code, json, stderr } = await this.run('error', args, archive);
    expect(json.error.message.startsWith(`${json.error.code}: `)).toBe(true);
    expect(stderr).toContain(json.error.message);
    return [json.error.code, code];
  }
}
