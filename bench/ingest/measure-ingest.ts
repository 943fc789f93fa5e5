import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReadAside } from '../../src/cli/read-aside/read-aside.ts';
import { loadReference } from '../../src/load-reference.ts';
import { findInputs } from '../../src/pipeline/find-inputs.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { describeMachine } from '../store/machine.ts';
import { endedChildrenMilliseconds, familyBytes } from './children.ts';
import { processorMilliseconds, timeSteps } from './time-steps.ts';
import { type Kind, KINDS, writeDocuments } from './write-documents.ts';

/** Documents over which the steps are timed. */
const STEPS_OVER = 300;

const [size = 2000] = process.argv.slice(2).map(Number);
const reference = loadReference();
const reader = { reference, readBy: 'entente/bench' };
const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));

/** How fast documents come from their files into the embedded store as `entente ingest` takes them in, and where the time goes. */
try {
  const load = loadavg()[0]?.toFixed(1);
  process.stdout.write(`${describeMachine()}; ${load} processes ready to run before the measurement\n\n`);
  process.stdout.write(
    'kind   documents  a second  processor ms each  last tenth to first  MB after a tenth  MB at the end\n',
  );
  for (const kind of KINDS) {
    const count = kind === 'pdf' ? Math.ceil(size / 5) : size;
    await writeDocuments(join(folder, kind), kind, count);
    await measure(kind, count);
  }
  process.stdout.write('\nprocessor milliseconds a document, after the first ones\n');
  process.stdout.write('kind   format  main text  letterhead  reading  identity and store\n');
  for (const kind of KINDS) {
    const sample = join(folder, `${kind}-steps`);
    await writeDocuments(sample, kind, STEPS_OVER);
    // What the engine learns of the code, it learns before.
    await withStore(`${kind}-before`, (store) => timeSteps(sample, reader, store));
    const { format, text, letterhead, reading, store } = await withStore(`${kind}-steps`, (ground) =>
      timeSteps(sample, reader, ground),
    );
    const row = [
      format.toFixed(2).padStart(6),
      text.toFixed(2).padStart(9),
      letterhead.toFixed(2).padStart(10),
    ];
    row.push(reading.toFixed(2).padStart(7), store.toFixed(2).padStart(18));
    process.stdout.write(`${kind.padEnd(5)}  ${row.join('  ')}\n`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

async function measure(kind: Kind, count: number): Promise<void> {
  const processes = availableParallelism();
  const aside = new ReadAside(reader.readBy, { processes });
  const inputs = findInputs([join(folder, kind)], {}, reader, { readDocument: aside.readDocument });
  const before = process.cpuUsage();
  const ended = endedChildrenMilliseconds();
  const steps = [{ kept: 0, at: performance.now() }];
  let memory = 0;
  const { created, failures } = await withStore(kind, (ground) =>
    ingest(
      inputs,
      ground,
      ({ created: kept }) => {
        steps.push({ kept, at: performance.now() });
        if (memory === 0 && kept >= count / 10) memory = familyBytes();
      },
      2 * processes,
    ),
  );
  const memoryAtTheEnd = familyBytes();
  await aside.stop();
  const spent = processorMilliseconds(before) + endedChildrenMilliseconds() - ended;
  if (created !== count) throw new Error(`Only ${created} of ${count} were kept: ${failures[0]?.reason}`);
  const [begin, end] = [steps[0]!, steps.at(-1)!];
  const first = steps.find(({ kept }) => kept >= count / 10)!;
  const last = steps.findLast(({ kept }) => kept <= count - count / 10)!;
  const rate = (from: typeof begin, to: typeof begin) => (1000 * (to.kept - from.kept)) / (to.at - from.at);
  const megabytes = (bytes: number) => (bytes / 2 ** 20).toFixed(0);
  const row = [String(count).padStart(9), rate(begin, end).toFixed(0).padStart(8)];
  row.push((spent / count).toFixed(1).padStart(17));
  row.push((rate(last, end) / rate(begin, first)).toFixed(2).padStart(19));
  row.push(megabytes(memory).padStart(16), megabytes(memoryAtTheEnd).padStart(13));
  process.stdout.write(`${kind.padEnd(5)}  ${row.join('  ')}\n`);
}

/** Works with an empty store of its own. */
async function withStore<T>(
  name: string,
  work: (ground: Parameters<typeof timeSteps>[2]) => Promise<T>,
): Promise<T> {
  const store = openSqliteStore({ file: join(folder, `${name}.sqlite`), reference });
  await store.prepare();
  try {
    return await work({ store, reference, now: () => '2026-01-01T00:00:00.000Z' });
  } finally {
    await store.close();
  }
}
