/** What the thread that watches is told at its start. */
export interface WatchOrder {
  /** Two numbers that both threads see, at the places of `TOLD`. */
  readonly told: Int32Array<SharedArrayBuffer>;
  /** Seconds of a processor for one job. */
  readonly seconds: number;
  /** Bytes of memory for the whole process. */
  readonly bytes: number;
}

/** What stands where in `WatchOrder.told`: how many jobs were begun and ended, odd during one; and whether its time is limited. */
export const TOLD = { turns: 0, isTimed: 1 } as const;

/** The signals that end a process which takes more than it may: a timer's for time, the kernel's own choice for memory. */
export const ENDED_FOR = { time: 'SIGVTALRM', memory: 'SIGKILL' } as const;
