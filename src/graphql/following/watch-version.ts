import type { Logger } from 'pino';
import type { GraphStore } from '../../store/graph-store.ts';

/** Tells when a store has been written to, by whomever. */
export interface VersionWatch {
  /** Resolves when the version is another than `known`, or when the signal is aborted or the watch has stopped. */
  change(known: number, signal: AbortSignal): Promise<void>;
  readonly isStopped: boolean;
  stop(): void;
}

/** Asks a store for its version every so often, once for all who wait, and not at all while nobody does. */
export function watchVersion(
  store: Pick<GraphStore, 'version'>,
  milliseconds: number,
  logger: Logger,
): VersionWatch {
  const waiting = new Set<{ readonly known: number; readonly wake: () => void }>();
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  const schedule = () => {
    timer ??= setTimeout(() => void look(), milliseconds);
  };
  const look = async () => {
    try {
      const version = await store.version();
      for (const { known, wake } of waiting) if (known !== version) wake();
    } catch (error) {
      logger.warn({ err: error }, 'The store does not tell its version; asked again later');
    }
    timer = undefined;
    if (waiting.size > 0 && !isStopped) schedule();
  };
  return {
    change: (known, signal) =>
      new Promise((resolve) => {
        if (signal.aborted || isStopped) {
          resolve();
          return;
        }
        const waiter = {
          known,
          wake: () => {
            waiting.delete(waiter);
            signal.removeEventListener('abort', waiter.wake);
            resolve();
          },
        };
        waiting.add(waiter);
        signal.addEventListener('abort', waiter.wake);
        schedule();
      }),
    get isStopped() {
      return isStopped;
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
      for (const { wake } of waiting) wake();
    },
  };
}
