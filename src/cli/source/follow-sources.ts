import { setTimeout as pause } from 'node:timers/promises';
import type { Source } from '../../model/source.ts';

/** How often is looked whether other sources are followed than before. */
const LOOK_SECONDS = 60;
/** How much longer or shorter than asked for a wait may be, so that not all sites are asked at the same time. */
const JITTER = 0.1;

/** What is followed, how often, and what is done about it. */
export interface Following {
  /** The sources that are followed now. */
  followed(): readonly Source[];
  /** One run over a source. */
  run(source: Source): Promise<unknown>;
  /** Is told what a run has thrown: the next one may do without. */
  failed(source: Source, error: unknown): void;
  /** Is told when nothing is followed, once. */
  idle(): void;
  readonly everySeconds: number;
  readonly stop: AbortSignal;
}

/**
 * Runs over the sources that are followed again and again until it is told to stop, each in its own time: one that is slow or fails
 * keeps no other waiting. Sources that are added or removed meanwhile are taken up and left within a minute.
 */
export async function followSources(following: Following): Promise<void> {
  const { stop } = following;
  const underWay = new Map<string, Promise<void>>();
  let sources: readonly Source[] = [];
  const current = (id: string) => sources.find((source) => source.id === id);
  for (let wasIdle = false; !stop.aborted; wasIdle = sources.length === 0) {
    sources = following.followed();
    if (sources.length === 0 && !wasIdle) following.idle();
    for (const { id } of sources)
      if (!underWay.has(id))
        underWay.set(
          id,
          followSource(() => current(id), following).finally(() => underWay.delete(id)),
        );
    await wait(LOOK_SECONDS, stop);
  }
  await Promise.all(underWay.values());
}

async function followSource(
  current: () => Source | undefined,
  { run, failed, everySeconds, stop }: Following,
): Promise<void> {
  for (let source = current(); source !== undefined && !stop.aborted; source = current()) {
    try {
      await run(source);
    } catch (error) {
      failed(source, error);
    }
    await wait(everySeconds * (1 + JITTER * (2 * Math.random() - 1)), stop);
  }
}

/** Resolves after some seconds, or at once when it is time to stop. */
async function wait(seconds: number, stop: AbortSignal): Promise<void> {
  await pause(seconds * 1000, undefined, { signal: stop }).catch(() => {});
}
