import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { readConfig, type Config } from '../config.ts';
import { repairStore } from '../keeping/verify/repair-store.ts';
import { verifyStore, type Verdict } from '../keeping/verify/verify-store.ts';
import { writeBackup } from '../keeping/write-backup.ts';
import { loadReference } from '../load-reference.ts';
import { describeStore, openScratchStore, openStore } from '../open-store.ts';
import type { IngestGround } from '../pipeline/ingest-batch.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { EXIT } from './exit-code.ts';
import { startProgress, type Progress } from './progress.ts';

interface VerifyOptions {
  readonly repair?: boolean;
  readonly scratch?: string;
}

/** `entente verify`: the graph held against what it follows from. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description(
      `Derives the graph anew from the stored releases, readings and judgements, into a store of its own on disk, and compares
it with what the store holds: every node, link, list and total. Each difference is a line: what is missing, an orphan that
nothing speaks of, or wrong, with what stands there and what should. The exit code is 0 where there is none, 1 where there
is. Others may read meanwhile; writers wait only in Neo4j. Damage to a release's own text or reading shows, and can only be
mended from a backup.`,
    )
    .option(
      '--repair',
      'where something differs, write a backup beside the store, put the graph that was derived in its place and verify again; nothing else may write meanwhile. In SQLite it takes its place at once or not at all; where it is broken off in Neo4j, every other command says how to bring the rest back',
    )
    .option(
      '--scratch <folder>',
      'where the derived store is put while it is needed, as large as the store (default: the system’s temporary folder)',
    )
    .action(runVerify);
}

async function runVerify({ repair = false, scratch = tmpdir() }: VerifyOptions): Promise<void> {
  const config = readConfig();
  const reference = loadReference();
  const store = await openStore(config, reference);
  const progress = startProgress();
  const ground = { store, reference, now: () => new Date().toISOString() };
  try {
    const sound = await withScratch(ground, scratch, async (derived) => {
      const verdict = await verify(ground, derived, progress);
      printVerdict(verdict, describeStore(config));
      if (verdict.differences === 0) return true;
      if (!repair || !canBeRepaired(verdict)) return false;
      await repairFrom(derived, verdict, ground, config, progress);
      return null;
    });
    const mended = sound ?? (await isSoundNow(ground, scratch, config, progress));
    if (!mended) process.exitCode = EXIT.failed;
  } finally {
    progress.end();
    await store.close();
  }
}

/** Has work done with an empty store on disk, which is gone afterwards. */
async function withScratch<T>(
  { reference }: IngestGround,
  folder: string,
  work: (derived: GraphStore) => Promise<T>,
): Promise<T> {
  const own = mkdtempSync(join(folder, 'entente-verify-'));
  try {
    const derived = await openScratchStore(reference, join(own, 'derived.sqlite'));
    try {
      return await work(derived);
    } finally {
      await derived.close();
    }
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

function verify(
  { store, reference }: IngestGround,
  derived: GraphStore,
  progress: Progress,
): Promise<Verdict> {
  return verifyStore(store, derived, reference, {
    onDifference({ what, kind, id, detail }) {
      progress.end();
      process.stdout.write(`${what.toLowerCase().padEnd(7)}  ${kind}  ${id}  ${detail}\n`);
    },
    onProgress: (kind, sofar, all) =>
      progress.update(all === undefined ? `${kind}: ${sofar}` : `${kind}: ${sofar} of ${all}`),
  }).finally(() => progress.end());
}

function printVerdict({ releases, judgements, differences }: Verdict, where: string): void {
  const found = differences === 0 ? 'no difference' : `${differences} differences`;
  process.stdout.write(`${releases} releases and ${judgements} judgements in ${where}: ${found}\n`);
}

function canBeRepaired({ inSource }: Verdict): boolean {
  if (inSource === 0) return true;
  process.stderr.write(
    `Not repaired: ${inSource} of the differences are in releases themselves, which nothing here can bring back. Restore a backup, or remove those releases and take them in again.\n`,
  );
  return false;
}

async function repairFrom(
  derived: GraphStore,
  { version }: Verdict,
  ground: IngestGround,
  { dataFolder }: Config,
  progress: Progress,
): Promise<void> {
  mkdirSync(dataFolder, { recursive: true });
  const backup = join(dataFolder, `before-repair-${ground.now().replaceAll(':', '-')}.entente`);
  await writeBackup(derived, backup);
  process.stderr.write(`What the graph follows from is in ${backup}, should the repair be broken off.\n`);
  const kept = { verified: version, backup: resolve(backup) };
  const { releases } = await repairStore(ground, derived, kept, (sofar) =>
    progress.update(`repaired: ${sofar.releases} releases`),
  );
  progress.end();
  process.stdout.write(`repaired: derived anew from ${releases} releases\n`);
}

async function isSoundNow(
  ground: IngestGround,
  scratch: string,
  config: Config,
  progress: Progress,
): Promise<boolean> {
  const verdict = await withScratch(ground, scratch, (derived) => verify(ground, derived, progress));
  printVerdict(verdict, describeStore(config));
  return verdict.differences === 0;
}
