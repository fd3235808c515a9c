import { describe, expect, it } from 'vitest';
import { COMMAND_GROUPS } from './catalogue.ts';
import { FRAME_COMMANDS } from './frame-commands.ts';

const all = COMMAND_GROUPS.flatMap(({ commands }) => commands);

function doubles(values: readonly string[]): readonly string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

describe('the commands', () => {
  it('have ids of their own', () => {
    expect(all.length).toBeGreaterThan(50);
    expect(doubles(all.map(({ id }) => id))).toEqual([]);
  });

  it('take no key twice within a group, but for leaving what one is in', () => {
    for (const { title, commands } of COMMAND_GROUPS)
      expect(doubles(commands.flatMap(({ keys }) => keys)), title).toEqual([]);
  });

  it('leave the keys of the frame alone on every screen', () => {
    const framed = new Set<string>(FRAME_COMMANDS.commands.flatMap(({ keys }) => keys));
    const taken = COMMAND_GROUPS.filter((group) => group !== FRAME_COMMANDS).flatMap(
      ({ commands, hints }) => [...commands, ...(hints ?? [])].flatMap(({ keys }) => keys),
    );
    expect(taken.filter((key) => framed.has(key))).toEqual([]);
  });

  it('are written as key presses are named', () => {
    const named = /^(?:Mod\+)?(?:Alt\+)?(?:Shift\+)?(?:[^A-Z]|[A-Z][A-Za-z]+|F\d+)$/u;
    expect(all.flatMap(({ keys }) => keys).filter((key) => !named.test(key))).toEqual([]);
  });
});
