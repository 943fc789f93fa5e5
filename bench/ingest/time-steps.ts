import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ingestBatch, type IngestGround, type Incoming } from '../../src/pipeline/ingest-batch.ts';
import { prepareRelease } from '../../src/pipeline/prepare-release.ts';
import type { Reader } from '../../src/pipeline/reader.ts';
import { readRelease } from '../../src/reading/read-release.ts';
import { detectFormat } from '../../src/release/detect-format.ts';
import { readDocument } from '../../src/release/read-document.ts';
import type { ReleaseDocument } from '../../src/release/release-document.ts';
import { releaseFromText } from '../../src/release/text.ts';

/** Where the time goes, in milliseconds of a processor a document. */
export type Steps = Readonly<Record<'format' | 'text' | 'letterhead' | 'reading' | 'store', number>>;

const BATCH = 500;

/** Times each step over all the documents of a folder, one step after the other. */
export async function timeSteps(folder: string, reader: Reader, ground: IngestGround): Promise<Steps> {
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  const format = await time(() => files.map((bytes) => detectFormat(bytes, {})));
  const documents: ReleaseDocument[] = [];
  const text = await time(async () => {
    for (const bytes of files) documents.push(...(await readDocument(bytes, {})));
  });
  const hints = { collection: 'bench' };
  const letterhead = await time(() =>
    documents.map((one) => releaseFromText(one.text, hints, reader.reference)),
  );
  const releases = documents.map((one) => releaseFromText(one.text, hints, reader.reference));
  const reading = await time(() => releases.map((release) => readRelease(release, reader.reference)));
  const incoming: Incoming[] = documents.map((one) =>
    prepareRelease({ text: one.text }, null, null, {}, reader),
  );
  const store = await time(async () => {
    for (let from = 0; from < incoming.length; from += BATCH)
      await ingestBatch(incoming.slice(from, from + BATCH), ground);
  });
  const each = (milliseconds: number) => milliseconds / files.length;
  return {
    format: each(format),
    // Telling the format is a part of reading a document.
    text: each(text - format),
    letterhead: each(letterhead),
    reading: each(reading),
    store: each(store),
  };
}

async function time(work: () => unknown): Promise<number> {
  const began = process.cpuUsage();
  await work();
  return processorMilliseconds(began);
}

/** Milliseconds that all threads of the process have spent on processors since; other work on the machine is none of it. */
export function processorMilliseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}
