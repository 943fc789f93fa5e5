import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Neo4jAddress, readConfig } from '../../src/config.ts';
import type { Reference } from '../../src/model/reference.ts';
import { describeStore, openStore } from '../../src/open-store.ts';
import { StoreUnavailableError } from '../../src/store/store-errors.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { CannotMeasureError } from '../store/benched-store.ts';
import { releaseLines } from '../store/make-releases.ts';
import { measureIngest } from '../store/measure-ingest.ts';
import { openOnNeo4j } from '../store/on-neo4j.ts';
import { openOnSqlite } from '../store/on-sqlite.ts';

/** A store with a world in it, that a server in another process can be pointed to. */
export interface FilledStore {
  readonly store: GraphStore;
  /** The engine with its version, for people. */
  readonly engine: string;
  /** What makes a server use it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Takes away what was written. */
  close(): Promise<void>;
}

/** Which store is measured: that of the environment with what it holds, or an empty one that is filled first. */
export interface StoreChoice {
  readonly held: boolean;
  /** "sqlite" or "neo4j". */
  readonly store: string;
  readonly releases: number;
}

/** The store that is chosen; throws CannotMeasureError. */
export function storeToMeasure(choice: StoreChoice, reference: Reference): Promise<FilledStore> {
  return choice.held ? heldStore(reference) : fillStore(choice.store, choice.releases, reference);
}

async function heldStore(reference: Reference): Promise<FilledStore> {
  const config = readConfig();
  const store = await openStore(config, reference).catch((error: unknown) => {
    throw error instanceof StoreUnavailableError ? new CannotMeasureError(error.message) : error;
  });
  const [releases] = await store.countReleases([{}]);
  if (releases === 0) {
    await store.close();
    throw new CannotMeasureError(
      `There is no release in ${describeStore(config)}: point ENTENTE_DATA or NEO4J_URI to a store that has some.`,
    );
  }
  return {
    store,
    engine: describeStore(config),
    environment: { ENTENTE_SEED: 'none' },
    close: () => store.close(),
  };
}

/** Fills an empty store, "sqlite" or "neo4j", with a world of as many releases; throws CannotMeasureError. */
export async function fillStore(kind: string, releases: number, reference: Reference): Promise<FilledStore> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const { benched, environment } = await openEmpty(kind, folder, reference);
  const lines = join(folder, 'releases.jsonl');
  await pipeline(Readable.from(releaseLines(releases, reference)), createWriteStream(lines));
  await measureIngest(lines, releases, benched.store, reference);
  return {
    store: benched.store,
    engine: benched.engine,
    environment: { ENTENTE_DATA: folder, ENTENTE_SEED: 'none', ...environment },
    async close() {
      await benched.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function openEmpty(kind: string, folder: string, reference: Reference) {
  if (kind === 'sqlite')
    return { benched: await openOnSqlite(folder, reference), environment: { NEO4J_URI: '' } };
  if (kind !== 'neo4j') throw new CannotMeasureError(`--store is "${kind}"; expected sqlite or neo4j.`);
  const address = neo4jAddress();
  return { benched: await openOnNeo4j(folder, reference, address), environment: environmentOf(address) };
}

function neo4jAddress(): Neo4jAddress {
  const address = readConfig().neo4j;
  if (address === null) throw new CannotMeasureError('Set NEO4J_URI and NEO4J_PASSWORD.');
  return address;
}

function environmentOf({ uri, username, password, database }: Neo4jAddress): Record<string, string> {
  return {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    ...(database === undefined ? {} : { NEO4J_DATABASE: database }),
  };
}
