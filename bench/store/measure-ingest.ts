import { letGoSooner } from '../../src/cli/let-go-sooner.ts';
import { linesAside } from '../../src/cli/lines-aside/lines-aside.ts';
import type { Reference } from '../../src/model/reference.ts';
import { findInputs } from '../../src/pipeline/find-inputs.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';

/** How long an ingest took, and what it needed. */
export interface MeasuredIngest {
  readonly milliseconds: number;
  /** The rate over the last tenth of the releases, as a part of that over the first. */
  readonly endToStart: number;
  /** The most bytes that the process had in memory after a batch. */
  readonly memory: number;
}

/** Takes JSON lines with `size` releases in, the whole way of `entente ingest`; throws an Error where one was not kept. */
export async function measureIngest(
  file: string,
  size: number,
  store: GraphStore,
  reference: Reference,
): Promise<MeasuredIngest> {
  letGoSooner();
  const started = performance.now();
  const steps = [NOTHING];
  let memory = 0;
  const inputs = findInputs([file], {}, { reference, readBy: 'entente/bench' }, { readLines: linesAside });
  const ground = { store, reference, now: () => '2026-01-01T00:00:00.000Z' };
  const { created } = await ingest(inputs, ground, (report) => {
    memory = Math.max(memory, process.memoryUsage.rss());
    steps.push({ kept: report.created, at: performance.now() - started });
  });
  const milliseconds = performance.now() - started;
  if (created !== size) throw new Error(`Only ${created} of ${size} releases were kept.`);
  const first = steps.find(({ kept }) => kept >= size / 10);
  const before = steps.findLast(({ kept }) => kept <= size - size / 10);
  return {
    milliseconds,
    endToStart: rateBetween(before, steps.at(-1)) / rateBetween(steps[0], first),
    memory,
  };
}

interface Step {
  readonly kept: number;
  readonly at: number;
}

function rateBetween(from: Step = NOTHING, to: Step = NOTHING): number {
  return (to.kept - from.kept) / (to.at - from.at);
}

const NOTHING: Step = { kept: 0, at: 0 };
