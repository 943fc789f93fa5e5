import { availableParallelism } from 'node:os';
import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { loadReference } from '../load-reference.ts';
import type { Reference } from '../model/reference.ts';
import { describeStore, openStore } from '../open-store.ts';
import { DOCUMENT_NAMES } from '../pipeline/document-file.ts';
import { findInputs } from '../pipeline/find-inputs.ts';
import { ingest, type IngestReport } from '../pipeline/ingest.ts';
import { keepOriginalsIn } from '../pipeline/keep-originals.ts';
import { READER_NAME } from '../version.ts';
import { EXIT, UsageError } from './exit-code.ts';
import { letGoSooner } from './let-go-sooner.ts';
import { linesAside } from './lines-aside/lines-aside.ts';
import { startProgress } from './progress.ts';
import { ReadAside } from './read-aside/read-aside.ts';

interface IngestOptions {
  readonly collection?: string;
  readonly publisher?: string;
  readonly keepOriginals?: boolean;
}

/** `entente ingest`: releases into the graph. */
export function ingestCommand(): Command {
  return new Command('ingest')
    .description(
      `Takes releases in: documents (text, Markdown, HTML, PDF, Word, e-mail, a feed with whole texts), folders of them, and
JSON lines (NAME.jsonl, {"release": {…}, "reading": {…}} or {"revision": {…}} and {"judgement": {…}} a line, as "export jsonl" writes). What a file is in is told by its
content. A NAME.json beside a document is a reading made by someone else and is stored instead of our own.
The same release again is unchanged; a changed text in the same file, or under the same address or id, replaces what it
brought before. A release that cannot be used stops nothing else: the report names it, and the exit code is 1.`,
    )
    .argument('<path...>', 'documents, folders or JSON lines')
    .option(
      '--collection <name>',
      'the collection that the releases belong to (default: as they say, else "uploads")',
    )
    .option(
      '--publisher <code>',
      'alpha-2 code of the country whose organ issued those that do not say it, or EU',
    )
    .option(
      '--keep-originals',
      'keep the bytes of documents in originals/ in the data folder, by SHA-256, and print them with the files',
    )
    .action(runIngest);
}

async function runIngest(
  paths: string[],
  { collection, publisher, keepOriginals = false }: IngestOptions,
): Promise<void> {
  letGoSooner();
  const reference = loadReference();
  checkPublisher(publisher, reference);
  const config = readConfig();
  const store = await openStore(config, reference, { bulkIngest: true });
  const progress = startProgress();
  const started = Date.now();
  const processes = availableParallelism();
  const aside = new ReadAside(READER_NAME, { processes });
  const keep = keepOriginalsIn(config.dataFolder);
  const keepAndTell = async (path: string, bytes: Uint8Array) => {
    const digest = await keep(bytes);
    progress.end();
    process.stdout.write(`${digest}  ${path}\n`);
  };
  try {
    const reader = { reference, readBy: READER_NAME };
    const ground = { store, reference, now: () => new Date().toISOString() };
    const inputs = findInputs(paths, { collection, publisher }, reader, {
      readDocument: aside.readDocument,
      onBytes: keepOriginals ? keepAndTell : undefined,
      readLines: linesAside,
    });
    const report = await ingest(
      inputs,
      ground,
      (sofar) => {
        const done = sofar.created + sofar.revised + sofar.unchanged;
        progress.update(
          `${done} releases, ${Math.round((1000 * done) / (Date.now() - started + 1))} a second, ${sofar.failures.length} failed`,
        );
      },
      2 * processes,
    );
    progress.end();
    printReport(report, describeStore(config));
  } finally {
    progress.end();
    await aside.stop();
    await store.close();
  }
}

function checkPublisher(code: string | undefined, reference: Reference): void {
  if (code === undefined || code === 'EU' || reference.countryByCode.has(code)) return;
  throw new UsageError(
    `--publisher ${code}: expected the alpha-2 code of a country in capitals, such as KH, or EU.`,
  );
}

function printReport(report: IngestReport, where: string): void {
  const rows = [
    ['created', report.created],
    ['revised', report.revised],
    ['unchanged', report.unchanged],
    ['failed', report.failures.length],
    ...(report.judgements > 0 ? [['judgements', report.judgements] as const] : []),
  ] as const;
  const widestName = Math.max(...rows.map(([what]) => what.length));
  const widest = Math.max(...rows.map(([, count]) => String(count).length));
  for (const [what, count] of rows)
    process.stdout.write(`${what.padEnd(widestName)}  ${String(count).padStart(widest)}\n`);
  process.stdout.write(`in ${where}\n`);
  for (const { name, reason } of report.failures) process.stderr.write(`failed: ${name}: ${reason}\n`);
  if (report.failures.length > 0) process.exitCode = EXIT.failed;
  const { created, revised, unchanged, judgements, failures } = report;
  if (created + revised + unchanged + judgements + failures.length === 0) {
    process.stderr.write(
      `No release was found: give documents (${DOCUMENT_NAMES}), folders of them, or JSON lines (NAME.jsonl).\n`,
    );
    process.exitCode = EXIT.failed;
  }
}
