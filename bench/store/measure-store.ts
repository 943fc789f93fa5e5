import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { loadReference } from '../../src/load-reference.ts';
import { findInputs } from '../../src/pipeline/find-inputs.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { askQuestions } from './ask-questions.ts';
import { releaseLines } from './make-releases.ts';
import { putRaw } from './put-raw.ts';

const SIZES = process.argv.slice(2).map(Number);
const BATCH = 200;
const reference = loadReference();

for (const size of SIZES.length > 0 ? SIZES : [10_000, 100_000]) {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  try {
    await measure(size, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(size: number, folder: string): Promise<void> {
  const lines = join(folder, 'releases.jsonl');
  await pipeline(Readable.from(releaseLines(size, reference)), createWriteStream(lines));
  const file = join(folder, 'entente.sqlite');
  const store = openSqliteStore({ file, reference });
  await store.prepare();
  const ground = { store, reference, now: () => '2026-01-01T00:00:00.000Z' };
  const started = performance.now();
  const tenths: number[] = [];
  let most = 0;
  const inputs = findInputs([lines], {}, { reference, readBy: 'entente/bench' });
  const report = await ingest(inputs, ground, ({ created }) => {
    most = Math.max(most, process.memoryUsage.rss());
    while (created >= ((tenths.length + 1) * size) / 10) tenths.push(performance.now() - started);
  });
  const spent = performance.now() - started;
  const latencies = await askQuestions(store);
  await store.close();
  if (report.created !== size) throw new Error(`Only ${report.created} of ${size} were kept.`);
  const raw = putRaw(file, join(folder, 'raw.sqlite'), Math.ceil(size / BATCH));
  const [first = spent] = tenths;
  const last = spent - (tenths.at(-2) ?? 0);
  const { size: bytes } = statSync(file);
  const cells = [
    String(size).padStart(8),
    ((1000 * size) / spent).toFixed(0).padStart(17),
    `${(raw / spent).toFixed(2)} of ${((1000 * size) / raw).toFixed(0)}`.padStart(15),
    (first / last).toFixed(2).padStart(19),
    (most / 2 ** 20).toFixed(0).padStart(20),
    (bytes / 2 ** 20).toFixed(0).padStart(10),
  ];
  process.stdout.write(
    `releases  releases a second  of the raw rate  last tenth to first  MB in memory at most  MB on disk
${cells.join('  ')}

question                                                            median ms   p95 ms
${latencies.map(({ question, median, p95 }) => `${question.padEnd(66)} ${median.toFixed(2).padStart(9)} ${p95.toFixed(2).padStart(9)}`).join('\n')}

`,
  );
}
