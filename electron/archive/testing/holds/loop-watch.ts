/** The longest time for which nobody else was served, in milliseconds, and how much of it this thread computed. */
export interface Hold {
  readonly ms: number;
  readonly cpu: number;
}

/** Milliseconds after which the timer that watches is due again: what a free loop takes for a tick. */
const TICK = 1;

/** Watches the event loop while work is done: a timer that is due every millisecond and is served late. */
export async function longestHold(work: () => Promise<unknown>): Promise<Hold> {
  let longest: Hold = { ms: 0, cpu: 0 };
  let last = performance.now();
  let spent = process.threadCpuUsage();
  const tick = (): void => {
    const now = performance.now();
    const { user, system } = process.threadCpuUsage(spent);
    const ms = Math.max(0, now - last - TICK);
    if (ms > longest.ms) longest = { ms, cpu: (user + system) / 1000 };
    last = now;
    spent = process.threadCpuUsage();
  };
  const timer = setInterval(tick, TICK);
  try {
    await work();
  } finally {
    tick();
    clearInterval(timer);
  }
  return longest;
}
