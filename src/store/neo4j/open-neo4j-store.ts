import type { Reference } from '../../model/reference.ts';
import type { GraphStore } from '../graph-store.ts';
import { type Neo4jAddress, openConnection } from './connection.ts';
import { storeOver } from './neo4j-store.ts';

/** What a Neo4j store is opened with. */
export interface Neo4jStoreOptions extends Neo4jAddress {
  readonly reference: Reference;
}

/** A graph kept in a Neo4j database; throws StoreUnavailableError, at the latest when it is first asked. */
export function openNeo4jStore({ reference, ...address }: Neo4jStoreOptions): GraphStore {
  return storeOver(openConnection(address), reference);
}
