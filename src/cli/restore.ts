import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { restoreBackup } from '../keeping/restore-backup.ts';
import { StoreNotEmptyError } from '../keeping/fill-store.ts';
import { loadReference } from '../load-reference.ts';
import { describeStore, openStore } from '../open-store.ts';
import { UsageError } from './exit-code.ts';
import { startProgress } from './progress.ts';

/** `entente restore`: the graph of a backup in an empty store. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description(
      `Reads a backup that "entente backup" wrote through, and if it is whole derives its graph in an empty store of either
kind: so a graph moves from SQLite to Neo4j and back. A backup that is damaged, cut off or written in a newer format is
refused before anything is written, and so is a store that holds something. A restore that is broken off leaves SQLite
empty, and Neo4j with a part of the graph that no other command takes for the whole: restore it again.`,
    )
    .argument('<file>', 'a backup')
    .action(runRestore);
}

async function runRestore(file: string): Promise<void> {
  const config = readConfig();
  const reference = loadReference();
  const store = await openStore(config, reference, { evenBrokenOff: true });
  const progress = startProgress();
  try {
    const ground = { store, reference, now: () => new Date().toISOString() };
    const { releases, judgements } = await restoreBackup(file, ground, {
      onChecked: (sofar) => progress.update(`${sofar.releases} releases checked`),
      onRestored: (sofar, all) => progress.update(`${sofar.releases} of ${all.releases} releases restored`),
    });
    progress.end();
    process.stdout.write(
      `${releases} releases and ${judgements} judgements of ${file} are in ${describeStore(config)}\n`,
    );
  } catch (error) {
    if (!(error instanceof StoreNotEmptyError)) throw error;
    const other =
      config.neo4j === null
        ? `name another folder in ENTENTE_DATA, or move ${config.dataFolder}/ away`
        : 'name another database in NEO4J_DATABASE, or empty this one';
    throw new UsageError(`${error.message} A backup goes into an empty one: ${other}.`);
  } finally {
    progress.end();
    await store.close();
  }
}
