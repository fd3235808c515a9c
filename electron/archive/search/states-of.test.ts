import { expect, test } from 'vitest';
import type { IndexState } from './index-state.ts';
import { statesOf } from './states-of.ts';

const building = (done: number): IndexState => ({
  phase: 'building',
  origin: 'missing',
  done,
  total: 100,
});

test('of what is done one after the other only the last is told, and another phase at once', async () => {
  const listeners = new Set<(state: IndexState) => void>();
  let state: IndexState = building(0);
  const enter = (next: IndexState): void => {
    state = next;
    for (const listener of listeners) listener(next);
  };
  const keeper = {
    get state() {
      return state;
    },
    onState: (listener: (next: IndexState) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const stop = new AbortController();
  const states = statesOf(keeper, stop.signal);
  expect((await states.next()).value).toEqual(building(0));
  const second = states.next();
  for (let done = 1; done <= 50; done += 1) enter(building(done));
  expect((await second).value).toEqual(building(50));
  const third = states.next();
  enter(building(60));
  enter({ phase: 'ready', origin: 'missing' });
  expect((await third).value).toEqual({ phase: 'ready', origin: 'missing' });
  const last = states.next();
  stop.abort();
  expect((await last).done).toBe(true);
  expect(listeners.size).toBe(0);
});
