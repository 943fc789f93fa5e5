import { expect, it } from 'vitest';
import { driverOf, openEmptyNeo4j } from '../store/neo4j/open-empty.ts';
import { describeNeo4j } from '../support/neo4j/describe-neo4j.ts';
import { findDamage } from './find-damage.ts';
import { fillWithWorld } from './kept-world.ts';

/** What is done to the graph, and a line that must tell of it. */
type Damage = readonly [cypher: string, found: RegExp];

/** Takes a link of a type away: the first one, or the last. */
const cut = (pattern: string, which: 'ASC' | 'DESC' = 'ASC', where = 'true') =>
  `MATCH ${pattern} WHERE ${where} WITH x ORDER BY startNode(x).id ${which}, endNode(x).id ${which} LIMIT 1 DELETE x`;

/** Of each kind of links one is missing; what one cut hides of another is in the other half. */
const LINKS: Readonly<Record<string, Readonly<Record<string, Damage>>>> = {
  'links are missing': {
    'a country that is named': [cut('()-[x:NAMES]->(:Country)'), /^WRONG list releases that name country:/],
    'an issue that is raised': [cut('()-[x:RAISES]->()', 'DESC'), /^WRONG list releases that name issue:/],
    'a publisher': [cut('()-[x:PUBLISHED_BY]->()'), /^WRONG total number of published \d+ instead of \d+$/],
    'a report': [cut('()-[x:REPORTS]->()'), /^WRONG release \S+ reports: /],
    'a relation that is reported on': [
      cut('()-[x:CONCERNS]->()', 'DESC'),
      /^WRONG list releases that report on relation:/,
    ],
    'a post': [cut('()-[x:SERVED]->()'), /^WRONG official \S+ posts: /],
    'a place in a name’s block': [cut('()-[x:IN_BLOCK]->()'), /^WRONG form of a name \S+ blocks: /],
    'who is judged': [cut('()-[x:JUDGES]->()'), /^WRONG total number of judged \d+ instead of \d+$/],
    'who says a statement': [cut('()-[x:BY]->(:Country)'), /^WRONG list statements of country:/],
    'whom a statement is towards': [
      cut('()-[x:TOWARDS]->(:Country)', 'DESC'),
      /^WRONG list statements towards country:/,
    ],
    'what a statement is on': [cut('()-[x:ON]->()'), /^WRONG list statements on /],
    'a month': [
      cut('()-[x:IN_MONTH]->()', 'ASC', 'endNode(x).statements > 0'),
      /^WRONG relation \S+ months: /,
    ],
  },
  'other links are missing': {
    'a sector that is covered': [cut('()-[x:COVERS]->()'), /^WRONG list releases that name sector:/],
    'an official who is named': [cut('()-[x:NAMES]->(:Official)'), /^WRONG official \S+ months: /],
    'an official who is shown': [cut('()-[x:SHOWS]->()'), /^WRONG form of a name \S+ releases: /],
    'where an official is shown in a post': [cut('()-[x:SHOWS_AS]->()'), /^WRONG official \S+ evidence: /],
    'a participant': [cut('()-[x:TOOK_PART]->()'), /^WRONG list engagements with official:/],
    'the relation of an engagement': [
      cut('(:Engagement)-[x:WITHIN]->()'),
      /^WRONG list engagements of relation:/,
    ],
    'the relation of a statement': [
      cut('(:Statement)-[x:WITHIN]->()', 'DESC'),
      /^WRONG list statements within relation:/,
    ],
    'a statement of a release': [cut('()-[x:STATES]->()', 'DESC'), /^WRONG release \S+ links: statements/],
    'a resemblance': [cut('()-[x:RESEMBLES]->()'), /^WRONG total number of resemblances \d+ instead of \d+$/],
    'a country of a relation': [
      cut('()-[x:PARTY_TO]->()', 'ASC', 'endNode(x).engagements > 0'),
      /^WRONG list relations of country:/,
    ],
  },
};

const OTHERS: Readonly<Record<string, Damage>> = {
  'a wrong total of a month': [
    'MATCH (m:RelationMonth) WHERE m.contacts > 0 SET m.statements = m.statements + 1',
    /^WRONG relation relation:\w\w-\w\w months: \d+\.statements: \d+ instead of \d+$/,
  ],
  'a wrong total of a year': [
    'MATCH (y:RelationYear) WHERE y.contacts > 0 SET y.heat = y.heat + 1',
    /^WRONG total hottest relations of \d{4} \d+\.heat: -?\d+ instead of -?\d+$/,
  ],
  'a wrong number of releases of a month': [
    'MATCH (m:ReleaseMonth) WITH m ORDER BY m.id LIMIT 1 SET m.releases = m.releases + 3',
    /^WRONG total releaseMonths 0\.count: \d+ instead of \d+$/,
  ],
  'a wrong number of releases of a collection': [
    'MATCH (c:Collection) SET c.releases = c.releases + 1',
    /^WRONG total collections 0\.releases: \d+ instead of \d+$/,
  ],
  'a wrong total of a relation': [
    'MATCH (rel:Relation) WHERE rel.heat IS NOT NULL SET rel.engagements = rel.engagements + 1',
    /^WRONG relation relation:\w\w-\w\w node: engagements: \d+ instead of \d+$/,
  ],
  'a wrong number of releases that two entities share': [
    'MATCH ()-[s:STANDS_WITH]->() SET s.releases = s.releases + 1',
    /^WRONG entity country:\w\w related: \d+\.releases: \d+ instead of \d+$/,
  ],
  'an orphan engagement': [
    "MATCH (e:Engagement) WITH properties(e) AS like LIMIT 1 CREATE (n:Engagement) SET n = like {.*, id: 'engagement:nobodys'}",
    /^ORPHAN engagement engagement:nobodys /,
  ],
  'an orphan statement': [
    "MATCH (s:Statement) WITH properties(s) AS like LIMIT 1 CREATE (n:Statement) SET n = like {.*, id: 'statement:nobodys'}",
    /^ORPHAN statement statement:nobodys /,
  ],
  'an orphan official': [
    "CREATE (:Entity:Official {id: 'official:kh-nobody', key: 'kh-nobody', name: 'Nobody', sortName: 'nobody', spellings: [], aliases: []})",
    /^ORPHAN official official:kh-nobody /,
  ],
  'an orphan relation': [
    "MATCH (rel:Relation) WHERE rel.heat IS NOT NULL WITH properties(rel) AS like LIMIT 1 CREATE (n:Relation) SET n = like {.*, id: 'relation:XX-YY'}",
    /^ORPHAN relation relation:XX-YY /,
  ],
  'an orphan that no question leads to': [
    "CREATE (:Sighted {id: 'official:kh-nobody', official: 'official:kh-nobody', names: [], nameCounts: [], posts: [], postCounts: []})",
    /^WRONG total number of sighted \d+ instead of \d+$/,
  ],
  'an official grouped with another': [
    'MATCH (s:Sighted), (o:Official) WHERE s.country IS NOT NULL AND s.official IS NOT NULL AND o.name IS NOT NULL AND o.id <> s.official WITH s, o ORDER BY s.id, o.id LIMIT 1 SET s.official = o.id',
    /^WRONG official official:\S+ sighted: /,
  ],
  'a lost statement': [
    "MATCH (s:Statement) WHERE s.id <> 'statement:nobodys' WITH s ORDER BY s.id LIMIT 1 DETACH DELETE s",
    /^MISSING statement statement:/,
  ],
  'a lost engagement': [
    "MATCH (e:Engagement) WHERE e.id <> 'engagement:nobodys' WITH e ORDER BY e.id LIMIT 1 DETACH DELETE e",
    /^MISSING engagement engagement:/,
  ],
  'a name that is no longer found': [
    'MATCH (o:Official) WHERE o.name IS NOT NULL WITH o ORDER BY o.id DESC LIMIT 1 SET o.spellings = []',
    /^WRONG official \S+ found by name: /,
  ],
  'words that can no longer be found': [
    "MATCH (r:Release) WITH r ORDER BY r.id LIMIT 1 SET r.textWords = 'other'",
    /^WRONG search release:/,
  ],
};

describeNeo4j('a graph that is verified', (server) => {
  it.each(Object.entries({ ...LINKS, 'totals, nodes and words are wrong': OTHERS }))(
    'shows damage of each kind where %s, and is repaired',
    { timeout: 300_000 },
    async (_, damages) => {
      const store = await openEmptyNeo4j(server);
      const driver = driverOf(server);
      try {
        await fillWithWorld(store, 12);
        for (const [what, [cypher]] of Object.entries(damages)) {
          const { summary } = await driver.executeQuery(cypher);
          expect(summary.counters.containsUpdates(), what).toBe(true);
        }
        const { lines, inSource } = await findDamage(store, true);
        for (const [what, [, found]] of Object.entries(damages))
          expect(lines, what).toContainEqual(expect.stringMatching(found));
        expect(inSource).toBe(0);
        expect((await findDamage(store)).lines).toEqual([]);
      } finally {
        await driver.close();
        await store.close();
      }
    },
  );
});
