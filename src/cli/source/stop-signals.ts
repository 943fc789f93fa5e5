import type { SyncSignals } from '../../pipeline/sync/sync-tools.ts';

/** Seconds that what is under way has to come to its end. */
const GRACE = 30;

/** SIGTERM and SIGINT let what is under way come to its end; a second one, or half a minute, breaks it off. */
export function stopSignals(): SyncSignals {
  const stop = new AbortController();
  const breakOff = new AbortController();
  const end = () => {
    if (stop.signal.aborted) breakOff.abort();
    stop.abort();
    setTimeout(() => breakOff.abort(), GRACE * 1000).unref();
  };
  for (const name of ['SIGTERM', 'SIGINT'] as const) process.on(name, end);
  return { stop: stop.signal, breakOff: breakOff.signal };
}
