import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { DESCRIPTION_SUFFIX } from '../export/describe-export.ts';
import type { ExportGround } from '../export/export-format.ts';
import { EXPORTS } from '../export/exports.ts';
import type { ApiExport, ApiExportRun } from '../graphql/exports/api-export.ts';
import { normalizeOfficialId } from '../identity/official-id.ts';
import { loadReference } from '../load-reference.ts';
import { openStore } from '../open-store.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { UsageError } from './exit-code.ts';
import { exportsOf } from './exports-of.ts';
import { startProgress } from './progress.ts';

/** What `graph.jsonl` was called when it was the only one. */
const JSON_LINES = 'jsonl';

interface ExportOptions {
  readonly output?: string;
  readonly out?: string;
  readonly snapshot?: true;
}

/** `entente export`: what the graph holds, in a format for others. */
export function exportCommand(): Command {
  return new Command('export')
    .description(
      `Writes what the graph holds, or what of it a filter selects, in one of the formats below. The filters are those of the
API: "entente export releases.csv countries=KH,US from=2021-01-01 to=2021-12-31". On standard error stands the line by which
the export is cited; beside a table that goes to a file stands FILE${DESCRIPTION_SUFFIX}, which describes it.`,
    )
    .argument('<name>', `what to export; "${JSON_LINES}" is short for graph.jsonl`)
    .argument('[filters...]', 'NAME=VALUE, lists by commas: countries=KH,US')
    .option('--output <file>', 'write to this file instead of standard output')
    .option('--out <file>', 'the same')
    .option('--snapshot', 'all as of one moment; in Neo4j, whoever writes waits for the end')
    .addHelpText('after', `\nExports:\n${EXPORTS.map(lineOf).join('\n')}`)
    .action(runExport);
}

function lineOf({ file, about }: (typeof EXPORTS)[number]): string {
  return `  ${file.padEnd(24)}${about}`;
}

async function runExport(name: string, filters: string[], options: ExportOptions): Promise<void> {
  const file = name === JSON_LINES ? 'graph.jsonl' : name;
  if (!EXPORTS.some((each) => each.file === file)) throw new UsageError(unknownName(name));
  const parameters = readFilters(filters);
  const reference = loadReference();
  const store = await openStore(readConfig(), reference);
  const write = (view: GraphStore) =>
    writeExport({ store: view, reference }, file, parameters, options.output ?? options.out);
  try {
    await (options.snapshot ? store.snapshot(write) : write(store));
  } finally {
    await store.close();
  }
}

function readFilters(filters: readonly string[]): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const filter of filters) {
    const equals = filter.indexOf('=');
    if (equals < 1)
      throw new UsageError(`"${filter}" is no filter: give NAME=VALUE, such as countries=KH,US.`);
    parameters.append(filter.slice(0, equals), filter.slice(equals + 1));
  }
  return parameters;
}

async function writeExport(
  ground: ExportGround,
  file: string,
  parameters: URLSearchParams,
  output: string | undefined,
): Promise<void> {
  const wanted = exportsOf(ground, () => new Date().toISOString()).find((each) => each.file === file);
  if (wanted === undefined) throw new UsageError(unknownName(file));
  const run = await begin(ground, wanted, parameters);
  const progress = startProgress();
  let bytes = 0;
  async function* counted(): AsyncGenerator<string> {
    for await (const piece of run.pieces) {
      bytes += Buffer.byteLength(piece);
      if (output !== undefined) progress.update(`${file}: ${kilobytes(bytes)}`);
      yield piece;
    }
  }
  try {
    const target: Writable = output === undefined ? process.stdout : createWriteStream(output);
    await pipeline(Readable.from(counted()), target, { end: output !== undefined });
  } finally {
    progress.end();
  }
  if (output !== undefined && wanted.isTable)
    await writeFile(`${output}${DESCRIPTION_SUFFIX}`, `${JSON.stringify(run.description, null, 2)}\n`);
  const atEnd = await ground.store.version();
  process.stderr.write(
    `${run.citation}\n${kilobytes(bytes)}${output === undefined ? '' : ` to ${output}`}.\n`,
  );
  if (atEnd !== run.version)
    process.stderr.write(
      `The graph went on to version ${atEnd} meanwhile: --snapshot exports one version.\n`,
    );
}

async function begin(
  ground: ExportGround,
  wanted: ApiExport,
  parameters: URLSearchParams,
): Promise<ApiExportRun> {
  // All that there is is wanted, for which no filter of the API need be read.
  if (parameters.size === 0) return wanted.begin({}, wanted.file);
  // The others need the schema, which takes longer to load than many exports take.
  const { beginFor } = await import('../graphql/exports/begin-for.ts');
  try {
    return await beginFor({ ...ground, normalizeOfficialId }, wanted, parameters);
  } catch (error) {
    if (error instanceof Error && error.name === 'GraphQLError') throw new UsageError(error.message);
    throw error;
  }
}

function unknownName(name: string): string {
  return `There is no export "${name}". There are ${EXPORTS.map((each) => each.file).join(', ')}.`;
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024).toLocaleString('en')} KB`;
}
