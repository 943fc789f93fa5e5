import { workerData } from 'node:worker_threads';
import { ENDED_FOR, TOLD, type WatchOrder } from './watch-order.ts';

/** How often is looked, in milliseconds. */
const PAUSE = 100;

/** What waits for something that never comes takes no time of a processor: this many times as much by the clock. */
const PATIENCE = 3;

const { told, seconds, bytes } = workerData as WatchOrder;
const parent = process.ppid;

for (;;) {
  const turn = Atomics.load(told, TOLD.turns);
  if (turn % 2 === 0) Atomics.wait(told, TOLD.turns, turn);
  else watch(turn);
}

/** Looks until the job is over. Looks are counted, not time, of which a machine that sleeps lets any amount pass. */
function watch(turn: number): void {
  const before = process.cpuUsage();
  const limit = Atomics.load(told, TOLD.isTimed) === 1 ? seconds : Infinity;
  for (let looks = 1; Atomics.wait(told, TOLD.turns, turn, PAUSE) === 'timed-out'; looks += 1) {
    const { user, system } = process.cpuUsage(before);
    if (user + system > limit * 1e6 || looks * PAUSE > limit * 1e3 * PATIENCE) end(ENDED_FOR.time);
    if (process.memoryUsage.rss() > bytes) end(ENDED_FOR.memory);
    // The main thread would hear of it only after the job.
    if (process.ppid !== parent) end('SIGKILL');
  }
}

function end(signal: NodeJS.Signals): void {
  process.kill(process.pid, signal);
}
