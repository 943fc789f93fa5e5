import { pause, untilAborted } from '../common/until-aborted.ts';
import { NotNowError } from './not-now.ts';

/** What is kept of a host. Times in milliseconds. */
interface Host {
  /** Settles when the last of those that wait has had its turn. */
  tail: Promise<unknown>;
  waiting: number;
  /** When its last turn ended. */
  endedAt: number;
  /** Until when it wants to be left alone. */
  restsUntil: number;
}

/** Hosts that are kept before those that nobody asks any more are forgotten. */
const MOST_HOSTS = 1000;

/** Gives turns at hosts: at one host one after the other, with a delay between them; at several at once. */
export class HostTurns {
  readonly #hosts = new Map<string, Host>();
  readonly #longestRest: number;

  /** A host that wants to rest for longer than `longestRest` milliseconds is not waited for. */
  constructor(longestRest: number) {
    this.#longestRest = longestRest;
  }

  /**
   * Does a task in its turn, `delay` milliseconds after the one before has ended. Rejects with NotNowError where the host
   * rests for too long, and with the signal's reason once it is aborted while waiting.
   */
  async take<T>(name: string, delay: number, signal: AbortSignal, task: () => Promise<T>): Promise<T> {
    const host = this.#host(name);
    host.waiting += 1;
    const turn = host.tail.then(async () => {
      try {
        signal.throwIfAborted();
        await this.#waitFor(name, host, delay, signal);
        return await task().finally(() => {
          host.endedAt = Date.now();
        });
      } finally {
        host.waiting -= 1;
      }
    });
    host.tail = turn.catch(() => {});
    return await untilAborted(turn, signal);
  }

  /** Leaves a host alone for some milliseconds. */
  rest(name: string, milliseconds: number): void {
    const host = this.#host(name);
    host.restsUntil = Math.max(host.restsUntil, Date.now() + milliseconds);
  }

  async #waitFor(name: string, host: Host, delay: number, signal: AbortSignal): Promise<void> {
    const rest = host.restsUntil - Date.now();
    if (rest > this.#longestRest)
      throw new NotNowError(
        'refused',
        `${name} has asked to be left alone until ${new Date(host.restsUntil).toISOString()}.`,
      );
    const left = Math.max(rest, host.endedAt + delay - Date.now());
    if (left > 0) await pause(left, signal);
  }

  #host(name: string): Host {
    const known = this.#hosts.get(name);
    if (known !== undefined) return known;
    if (this.#hosts.size >= MOST_HOSTS) this.#forget();
    const host = { tail: Promise.resolve(), waiting: 0, endedAt: 0, restsUntil: 0 };
    this.#hosts.set(name, host);
    return host;
  }

  /** An hour is longer than any delay. */
  #forget(): void {
    const now = Date.now();
    for (const [name, { waiting, endedAt, restsUntil }] of this.#hosts)
      if (waiting === 0 && endedAt + 3_600_000 < now && restsUntil < now) this.#hosts.delete(name);
  }
}
