import type { Reference } from '../../model/reference.ts';
import type { GraphStore } from '../graph-store.ts';
import { readTogether } from './ask-together.ts';
import type { Neo4jConnection, RunStatement } from './connection.ts';
import { hottestRelations } from './hottest-relations.ts';
import * as identity from './identity-rows.ts';
import { inventory } from './inventory.ts';
import { countEngagements, listEngagements } from './list-engagements.ts';
import { listIds } from './list-ids.ts';
import { countOfficials, findOfficials, listOfficials } from './list-officials.ts';
import { countRelations, listRelations } from './list-relations.ts';
import { countReleases, listReleases } from './list-releases.ts';
import { countStatements, listStatements } from './list-statements.ts';
import { listWritten } from './list-written.ts';
import { lockStore } from './lock-store.ts';
import { migrate } from './migrate.ts';
import { neighbours } from './neighbours.ts';
import { officials, postEvidence, posts } from './official-rows.ts';
import { partsOf, visitsAround } from './parts-of-visits.ts';
import { putReference } from './put-reference.ts';
import { engagements, reportsOf, reportsWithin, statements } from './record-rows.ts';
import { relations } from './relation-rows.ts';
import { contacts, hottestContacts, relationMonths, relationTotals } from './relation-totals.ts';
import { linkedReleases, links } from './release-links.ts';
import { readings, releases, stamps, stampsByAddress, stampsByWords } from './release-rows.ts';
import { brokenOff, replaceGraph } from './replace-graph.ts';
import { countRevisions, listRevisions, standingFor } from './revision-rows.ts';
import { counterparts, related, relationOfficials, relationTopics, topicRelations } from './shares.ts';
import { collections, namedCountries, namingMonths, releaseMonths, summary, version } from './totals.ts';
import { writeChange } from './write-change.ts';

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
    async prepare(onOlder) {
      await connection.verify();
      await migrate(connection, onOlder);
      await putReference(connection, reference);
    },
    ping: () => connection.verify(),
    close: () => connection.close(),
    version: reading(version),
    write: (change, basedOn) => writeChange(connection, change, basedOn),
    // One request asks for much at one moment.
    until: (signal) => storeOver(readTogether(connection.until(signal)), reference),
    // Neo4j has no reads of one version over several statements: but while the store is locked there is only one.
    snapshot: (work) =>
      connection.hold(async (view) => {
        await view.read(lockStore);
        return work(storeOver(view, reference));
      }),
    replace: (basedOn, keptIn, work) =>
      replaceGraph(connection, basedOn, keptIn, async () => {
        await putReference(connection, reference);
        return work(storeOver(connection, reference));
      }),
    brokenOff: reading(brokenOff),
    stamps: reading(stamps),
    stampsByAddress: reading(stampsByAddress),
    stampsByWords: reading(stampsByWords),
    reportsOf: reading(reportsOf),
    reportsWithin: reading(reportsWithin),
    sighted: reading(identity.sighted),
    sightedAs: reading(identity.sightedAs),
    sightedInBlock: reading(identity.sightedInBlock),
    resemblances: reading(identity.resemblances),
    releasesShowing: reading(identity.releasesShowing),
    judgements: reading(identity.judgements),
    judgementsOn: reading(identity.judgementsOn),
    listJudgements: reading(identity.listJudgements),
    countJudgements: reading(identity.countJudgements),
    listPossibleDuplicates: reading(identity.listPossibleDuplicates),
    countPossibleDuplicates: reading(identity.countPossibleDuplicates),
    releases: reading(releases),
    readings: reading(readings),
    officials: reading(officials),
    engagements: reading(engagements),
    statements: reading(statements),
    relations: reading(relations),
    listRevisions: reading(listRevisions),
    countRevisions: reading(countRevisions),
    standingFor: reading(standingFor),
    visitsAround: reading(visitsAround),
    partsOf: reading(partsOf),
    links: reading(links),
    linkedReleases: reading(linkedReleases),
    neighbours: reading(neighbours),
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
    listWritten: reading(listWritten),
    listIds: reading(listIds),
    summary: reading(summary),
    inventory: reading(inventory),
    collections: reading(collections),
    namedCountries: reading(namedCountries),
    namingMonths: reading(namingMonths),
    releaseMonths: reading(releaseMonths),
    relationMonths: reading(relationMonths),
    relationTotals: reading(relationTotals),
    contacts: reading(contacts),
    hottestContacts: reading(hottestContacts),
    // They are told by their ids here.
    engagementIds: async (keys) => keys.map(String),
    relationTopics: reading(relationTopics),
    relationOfficials: reading(relationOfficials),
    topicRelations: reading(topicRelations),
    related: reading(related),
    counterparts: reading(counterparts),
    hottestRelations: reading(hottestRelations),
    findOfficials: reading(findOfficials),
  };
}
