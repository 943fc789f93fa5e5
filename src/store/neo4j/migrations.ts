import { ENGAGEMENT_TYPE_IDS } from '../../model/reference.ts';
import { wordsDigest } from '../../model/words-digest.ts';
import type { RunStatement } from './connection.ts';

/** One step of the schema, that can be taken again without harm. */
export interface Migration {
  /** 1 for the first; the Store node holds the number of the last one that was taken. */
  readonly number: number;
  /** Statements of one transaction, or what it takes a program to do: called, each time in another, until it gives false. */
  readonly step: readonly string[] | ((run: RunStatement) => Promise<boolean>);
}

/** Words come folded, so that white space is all that the index has to look at. */
const WHITESPACE_ANALYZER = "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}";

/** All steps of the schema, in order; a step that was published is never changed. */
export const MIGRATIONS: readonly Migration[] = [
  {
    number: 1,
    step: [
      unique('release_id', 'Release', 'id'),
      unique('entity_id', 'Entity', 'id'),
      unique('engagement_id', 'Engagement', 'id'),
      unique('statement_id', 'Statement', 'id'),
      unique('relation_id', 'Relation', 'id'),
      unique('relation_month_id', 'RelationMonth', 'id'),
      unique('official_id', 'Official', 'id'),
      unique('country_id', 'Country', 'id'),
      'CREATE CONSTRAINT report_id IF NOT EXISTS FOR ()-[x:REPORTS]-() REQUIRE x.id IS UNIQUE',

      nodeIndex('release_day', 'Release', ['day']),
      nodeIndex('release_publisher', 'Release', ['publisher', 'day']),
      nodeIndex('release_collection', 'Release', ['collection', 'day']),
      nodeIndex('release_address', 'Release', ['addressKey']),
      nodeIndex('engagement_day', 'Engagement', ['day']),
      nodeIndex('engagement_only_country', 'Engagement', ['onlyCountry']),
      nodeIndex('statement_day', 'Statement', ['day']),
      nodeIndex('official_name', 'Official', ['sortName']),
      nodeIndex('official_country', 'Official', ['country', 'sortName']),
      nodeIndex('relation_heat', 'Relation', ['heat']),
      nodeIndex('relation_last_contact', 'Relation', ['lastContact']),
      nodeIndex('relation_engagements', 'Relation', ['engagements']),
      nodeIndex('relation_tone', 'Relation', ['tone']),

      linkIndex('within_relation', 'WITHIN', ['relation', 'date']),
      linkIndex('concerns_relation', 'CONCERNS', ['relation', 'date']),
      linkIndex('names_entity', 'NAMES', ['entity', 'date']),
      linkIndex('covers_entity', 'COVERS', ['entity', 'date']),
      linkIndex('raises_entity', 'RAISES', ['entity', 'date']),
      linkIndex('by_entity', 'BY', ['entity', 'date']),
      linkIndex('towards_entity', 'TOWARDS', ['entity', 'date']),
      linkIndex('on_entity', 'ON', ['entity', 'date']),
      linkIndex('took_part_official', 'TOOK_PART', ['official', 'date']),
      linkIndex('report_block', 'REPORTS', ['block', 'day']),

      `CREATE FULLTEXT INDEX release_words IF NOT EXISTS FOR (n:Release) ON EACH [n.titleWords, n.textWords] ${WHITESPACE_ANALYZER}`,
      `CREATE FULLTEXT INDEX official_words IF NOT EXISTS FOR (n:Official) ON EACH [n.spellings] ${WHITESPACE_ANALYZER}`,
    ],
  },
  {
    number: 2,
    step: [
      unique('sighted_id', 'Sighted', 'id'),
      unique('judgement_id', 'Judgement', 'id'),
      nodeIndex('sighted_official', 'Sighted', ['official']),
      nodeIndex('judgement_at', 'Judgement', ['at']),
      linkIndex('shows_sighted', 'SHOWS', ['sighted']),
      linkIndex('in_block', 'IN_BLOCK', ['block', 'sighted']),
      linkIndex('resembles_doubt', 'RESEMBLES', ['doubt']),
    ],
  },
  {
    // What is held already: every official is a sighted one, grouped with none; `entente reread` finds out who is who.
    number: 3,
    step: [
      'MATCH (o:Official)<-[shown:SHOWS]-() WHERE shown.sighted IS NULL SET shown.sighted = o.id',
      `MATCH (o:Official) WHERE o.name IS NOT NULL
      WITH o, ${shown('SHOWS', 'name', 'name')} AS names, ${shown('SHOWS', 'name', 'releases')} AS nameCounts,
        ${shown('SHOWS_AS', 'title', 'title')} AS posts, ${shown('SHOWS_AS', 'title', 'releases')} AS postCounts
      MERGE (s:Sighted {id: o.id})
      ON CREATE SET s.official = o.id, s.country = o.country, s.names = names, s.nameCounts = nameCounts,
        s.posts = posts, s.postCounts = postCounts`,
    ],
  },
  {
    // Whom and what a release names stands on it, too: lists look at many releases for it.
    number: 4,
    step: [
      `MATCH (r:Release) WHERE r.named IS NULL
      SET r.named = COLLECT {
        MATCH (r)-[:NAMES|COVERS|RAISES]->(e:Entity)
        WITH e ORDER BY e.id
        RETURN e.id
      }`,
    ],
  },
  { number: 5, step: [nodeIndex('release_written', 'Release', ['written', 'id'])] },
  {
    // What is held already was written before anybody counted.
    number: 6,
    step: ['MATCH (r:Release) WHERE r.written IS NULL SET r.written = 0'],
  },
  {
    number: 7,
    step: [
      nodeIndex('release_words_digest', 'Release', ['wordsDigest']),
      nodeIndex('address_key', 'Address', ['key']),
    ],
  },
  { number: 8, step: tellWords },
  {
    number: 9,
    step: [
      nodeIndex('revision_release', 'Revision', ['release']),
      nodeIndex('revision_stood_as', 'Revision', ['stoodAs']),
    ],
  },
  {
    number: 10,
    step: ['MATCH (r:Release) WHERE r.standsSince IS NULL SET r.standsSince = r.ingestedAt'],
  },
  {
    // Words are looked for among the releases that name something, or of a period: the index has both.
    number: 11,
    step: [
      'DROP INDEX release_words IF EXISTS',
      `CREATE FULLTEXT INDEX release_search IF NOT EXISTS FOR (n:Release) ON EACH [n.titleWords, n.textWords, n.named, n.day] ${WHITESPACE_ANALYZER}`,
    ],
  },
  {
    number: 12,
    step: [unique('release_month_id', 'ReleaseMonth', 'id'), unique('collection_id', 'Collection', 'id')],
  },
  {
    number: 13,
    step: [
      countReleases('ReleaseMonth', "WHERE r.day > ''", 'substring(r.day, 0, 7)'),
      countReleases('Collection', '', 'r.collection'),
    ],
  },
  {
    // Relations by the heat of a year or a month: the index holds all that is asked.
    number: 14,
    step: [
      unique('relation_year_id', 'RelationYear', 'id'),
      nodeIndex('relation_year_heat', 'RelationYear', ['year', 'heat', 'contacts', 'id']),
      nodeIndex('relation_month_heat', 'RelationMonth', ['month', 'heat', 'contacts', 'id']),
    ],
  },
  {
    number: 15,
    step: [
      `MATCH (rel:Relation)-[:IN_MONTH]->(m:RelationMonth) WHERE m.contacts > 0 OR m.statements > 0
      WITH rel.id + ' ' + substring(m.month, 0, 4) AS id, substring(m.month, 0, 4) AS year, {
        contacts: nullIf(sum(m.contacts), 0), heat: sum(m.heat), statements: sum(m.statements), scoreSum: sum(m.scoreSum),
        releases: 0, ${ENGAGEMENT_TYPE_IDS.map((type) => `${type}: nullIf(sum(m.${type}), 0)`).join(', ')}
      } AS totals
      MERGE (y:RelationYear {id: id})
      SET y += totals, y.year = year`,
    ],
  },
  { number: 16, step: [linkIndex('stands_with_pair', 'STANDS_WITH', ['pair'])] },
  { number: 17, step: shareReleases },
  { number: 18, step: ['MATCH (a:Entity) WHERE a.isShared IS NOT NULL REMOVE a.isShared'] },
];

function countReleases(label: string, where: string, by: string): string {
  return `MATCH (r:Release) ${where}
  WITH ${by} AS id, count(r) AS releases
  MERGE (n:${label} {id: id})
  SET n.releases = releases`;
}

const SHARE = `// shared releases of entities counted
MATCH (a:Entity) WHERE a.isShared IS NULL
WITH a LIMIT $most
SET a.isShared = true
WITH a
CALL (a) {
  MATCH (a)<-[:NAMES|COVERS|RAISES]-(r:Release)-[:NAMES|COVERS|RAISES]->(b:Entity)
  WHERE a.id < b.id
  WITH b, count(*) AS releases, min(nullIf(r.day, '')) AS firstSeen, max(nullIf(r.day, '')) AS lastSeen
  MERGE (a)-[s:STANDS_WITH]->(b)
  SET s.pair = a.id + ' ' + b.id, s.releases = releases, s.firstSeen = firstSeen, s.lastSeen = lastSeen
}
RETURN count(a) AS entities`;

const ENTITIES_A_STEP = 20;

/** How many releases each entity shares with those that come after it; false where there are no more. */
async function shareReleases(run: RunStatement): Promise<boolean> {
  const [row] = await run<{ entities: number }>(SHARE, { most: ENTITIES_A_STEP });
  return row?.entities === ENTITIES_A_STEP;
}

const WITHOUT_WORDS = `// releases without a digest of their words
MATCH (r:Release) WHERE r.wordsDigest IS NULL
RETURN r.id AS id, r.text AS text LIMIT $most`;

const TELL_WORDS = `// digests of words
UNWIND $rows AS row
MATCH (r:Release {id: row.id})
SET r.wordsDigest = row.wordsDigest, r.otherAddresses = []`;

const RELEASES_A_STEP = 500;

/** What the words of releases are that were written before anybody asked; false where there are no more. */
async function tellWords(run: RunStatement): Promise<boolean> {
  const releases = await run<{ id: string; text: string }>(WITHOUT_WORDS, { most: RELEASES_A_STEP });
  const rows = releases.map(({ id, text }) => ({ id, wordsDigest: wordsDigest(text) }));
  if (rows.length > 0) await run(TELL_WORDS, { rows });
  return rows.length === RELEASES_A_STEP;
}

function shown(type: string, property: string, wanted: string): string {
  return `COLLECT {
    MATCH (o)<-[x:${type}]-(:Release)
    WITH x.${property} AS ${property}, count(x) AS releases ORDER BY ${property}
    RETURN ${wanted}
  }`;
}

function unique(name: string, label: string, property: string): string {
  return `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;
}

function nodeIndex(name: string, label: string, properties: readonly string[]): string {
  return `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (${listOf(properties)})`;
}

function linkIndex(name: string, type: string, properties: readonly string[]): string {
  return `CREATE INDEX ${name} IF NOT EXISTS FOR ()-[n:${type}]-() ON (${listOf(properties)})`;
}

function listOf(properties: readonly string[]): string {
  return properties.map((property) => `n.${property}`).join(', ');
}
