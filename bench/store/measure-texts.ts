import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadReference } from '../../src/load-reference.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { findInputs } from '../../src/pipeline/find-inputs.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { prepareRelease } from '../../src/pipeline/prepare-release.ts';
import { demonstrationTexts } from '../reading/demonstration.ts';

const [size = 1000] = process.argv.slice(2).map(Number);
const reference = loadReference();
const reader = { reference, readBy: 'entente/bench' };
const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));

/**
 * What it costs to take texts in, reading them, beside what reading alone and storing alone cost in the same run. The
 * releases of the demonstration again and again, each time under another id.
 */
try {
  const texts = demonstrationTexts();
  const records = Array.from({ length: size }, (_, index) => ({
    id: `bench-${index}`,
    text: texts[index % texts.length] ?? '',
  }));
  // What the engine learns of the rules, it learns before.
  for (const { text } of records.slice(0, 200)) prepareRelease({ text }, null, null, {}, reader);

  const began = performance.now();
  const read = records.map((record) => prepareRelease(record, null, null, {}, reader));
  const reading = performance.now() - began;
  const storing = await timeIngest(
    'with-readings',
    read.map(({ release, reading: said }) => ({ release, reading: said })),
  );
  const both = await timeIngest(
    'texts',
    records.map((release) => ({ release })),
  );
  const rate = (milliseconds: number) => `${((1000 * size) / milliseconds).toFixed(0)} a second`;
  process.stdout.write(
    `${size} releases   reading alone ${rate(reading)}   storing alone ${rate(storing)}   both ${rate(both)}
taking in texts takes ${(both / (reading + storing)).toFixed(2)} of reading alone plus storing alone
`,
  );
} finally {
  rmSync(folder, { recursive: true });
}

/** Milliseconds that it takes to ingest JSON lines into an empty store. */
async function timeIngest(name: string, lines: readonly unknown[]): Promise<number> {
  const path = join(folder, `${name}.jsonl`);
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const store = openSqliteStore({ file: join(folder, `${name}.sqlite`), reference });
  await store.prepare();
  const began = performance.now();
  const { created } = await ingest(findInputs([path], {}, reader), {
    store,
    reference,
    now: () => '2026-01-01T00:00:00.000Z',
  });
  const spent = performance.now() - began;
  await store.close();
  if (created !== lines.length) throw new Error(`Only ${created} of ${lines.length} were kept.`);
  return spent;
}
