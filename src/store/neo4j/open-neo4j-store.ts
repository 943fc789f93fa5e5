import type { Reference } from '../../model/reference.ts';
import type { GraphStore } from '../graph-store.ts';
import { type Neo4jAddress, type Neo4jConnection, openConnection, type RunStatement } from './connection.ts';
import { links, postEvidence, posts } from './links.ts';
import { countEngagements, listEngagements } from './list-engagements.ts';
import { countOfficials, findOfficials, listOfficials } from './list-officials.ts';
import { countRelations, listRelations } from './list-relations.ts';
import { countReleases, listReleases } from './list-releases.ts';
import { countStatements, listStatements } from './list-statements.ts';
import { engagements, officials, readings, relations, releases, statements } from './nodes.ts';
import { prepare } from './prepare.ts';
import { contacts, relationMonths, relationTotals } from './relation-totals.ts';
import { counterparts, related, relationOfficials, relationTopics, topicRelations } from './shares.ts';
import { reportsOf, reportsWithin, stamps, stampsByAddress } from './stamps.ts';
import { collections, namedCountries, namingMonths, releaseMonths, summary } from './totals.ts';
import { version, write } from './write.ts';

/** What a Neo4j store is opened with. */
export interface Neo4jStoreOptions extends Neo4jAddress {
  readonly reference: Reference;
}

/** A graph kept in a Neo4j database; throws StoreUnavailableError, at the latest when it is first asked. */
export function openNeo4jStore({ reference, ...address }: Neo4jStoreOptions): GraphStore {
  return storeOver(openConnection(address), reference);
}

/** The store over a connection that is already open; closing the store closes it. */
export function storeOver(connection: Neo4jConnection, reference: Reference): GraphStore {
  const reading =
    <Arguments extends readonly unknown[], Answer>(
      question: (run: RunStatement, ...args: Arguments) => Promise<Answer>,
    ) =>
    (...args: Arguments): Promise<Answer> =>
      connection.read((run) => question(run, ...args));
  return {
    kind: 'neo4j',
    prepare: () => prepare(connection, reference),
    ping: () => connection.verify(),
    close: () => connection.close(),
    version: reading(version),
    write: (change, basedOn) => write(connection, change, basedOn),
    stamps: reading(stamps),
    stampsByAddress: reading(stampsByAddress),
    reportsOf: reading(reportsOf),
    reportsWithin: reading(reportsWithin),
    releases: reading(releases),
    readings: reading(readings),
    officials: reading(officials),
    engagements: reading(engagements),
    statements: reading(statements),
    relations: reading(relations),
    links: reading(links),
    posts: reading(posts),
    postEvidence: reading(postEvidence),
    listReleases: reading(listReleases),
    countReleases: reading(countReleases),
    listOfficials: reading(listOfficials),
    countOfficials: reading(countOfficials),
    listEngagements: reading(listEngagements),
    countEngagements: reading(countEngagements),
    listStatements: reading(listStatements),
    countStatements: reading(countStatements),
    listRelations: reading(listRelations),
    countRelations: reading(countRelations),
    summary: reading(summary),
    collections: reading(collections),
    namedCountries: reading(namedCountries),
    namingMonths: reading(namingMonths),
    releaseMonths: reading(releaseMonths),
    relationMonths: reading(relationMonths),
    relationTotals: reading(relationTotals),
    contacts: reading(contacts),
    relationTopics: reading(relationTopics),
    relationOfficials: reading(relationOfficials),
    topicRelations: reading(topicRelations),
    related: reading(related),
    counterparts: reading(counterparts),
    findOfficials: reading(findOfficials),
  };
}
