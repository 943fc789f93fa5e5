import { compareCodePoints } from '../../common/code-point-order.ts';
import type { Neighbour } from '../../model/neighbour.ts';
import { keyOf, parseNodeId, type NodeId } from '../../model/node-id.ts';
import type { NeighbourQuery } from '../measures.ts';
import { ask, batched, type Question } from './ask.ts';
import type { RunStatement } from './connection.ts';
import { namingTypeOf } from './contribution-rows.ts';
import { byDay } from './page-of.ts';

const RELEASE = '{node: r.id, day: r.day, weight: 1}';
const CONTACT = '{node: e.id, day: e.day, weight: abs(e.weight)}';
const named = (node: string) => `{node: ${node}, day: '', weight: 1}`;

const OF_RELEASES = batched(
  'neighbours of releases',
  `OPTIONAL MATCH (r:Release {id: q.node})
  RETURN COLLECT { MATCH (r)-[:NAMES|COVERS|RAISES]->(x:Entity) RETURN ${named('x.id')} }
    + COLLECT { MATCH (r)-[:REPORTS]->(e:Engagement) WITH DISTINCT e RETURN ${CONTACT} } AS answer`,
);

const OF_ENGAGEMENTS = batched(
  'neighbours of engagements',
  `OPTIONAL MATCH (e:Engagement {id: q.node})
  RETURN COLLECT { MATCH (e)<-[:TOOK_PART]-(o:Official) RETURN ${named('o.id')} }
    + [code IN coalesce(e.countries, []) | ${named("'country:' + code")}]
    + COLLECT { MATCH (e)<-[:REPORTS]-(r:Release) WITH DISTINCT r RETURN ${RELEASE} } AS answer`,
);

/** What a node is linked to in the graph of releases and engagements. */
export async function neighbours(
  run: RunStatement,
  queries: readonly NeighbourQuery[],
): Promise<Neighbour[][]> {
  const answers = await ask<Neighbour[]>(run, queries.map(questionOf));
  return answers.map((rows, index) => {
    const found = rows.map(({ node, day, weight }) => ({ node, day, weight }));
    return isListedByDay(queries[index]?.node ?? '')
      ? found
      : found.sort((a, b) => compareCodePoints(a.node, b.node));
  });
}

function isListedByDay(node: NodeId): boolean {
  return !['release', 'engagement'].includes(parseNodeId(node)?.kind ?? '');
}

function questionOf({ node, first }: NeighbourQuery): Question {
  const kind = parseNodeId(node)?.kind;
  if (kind === 'release') return { statement: OF_RELEASES, parameters: { node } };
  if (kind === 'engagement') return { statement: OF_ENGAGEMENTS, parameters: { node } };
  const statement = batched(
    `neighbours of ${kind === 'country' || kind === 'official' ? kind : 'topic'}s`,
    `${newestReleases(node)}
  ${kind === 'country' ? CONTACTS_OF_COUNTRY : kind === 'official' ? CONTACTS_OF_OFFICIAL : NO_CONTACTS}
  RETURN releases + contacts AS answer`,
  );
  return { statement, parameters: { node, code: keyOf(node) }, limit: first };
}

function newestReleases(node: NodeId): string {
  return `CALL (q) {
    MATCH (r:Release)-[link:${namingTypeOf(node)}]->()
    WHERE link.entity = q.node AND link.date >= ''
    WITH r, link ORDER BY ${byDay({ day: 'link.date', same: 'link.entity' }, 'r.id')} LIMIT $limit
    RETURN collect(${RELEASE}) AS releases
  }`;
}

const CONTACTS_OF_OFFICIAL = `CALL (q) {
    MATCH ()-[link:TOOK_PART]->(e:Engagement)
    WHERE link.official = q.node AND link.date >= ''
    WITH e, link ORDER BY ${byDay({ day: 'link.date', same: 'link.official' }, 'e.id')} LIMIT $limit
    RETURN collect(${CONTACT}) AS contacts
  }`;

// What a country did with others hangs on its relations, of which the newest of each are enough.
const CONTACTS_OF_COUNTRY = `CALL (q) {
    CALL (q) {
      MATCH (:Country {id: q.node})-[:PARTY_TO]->(rel:Relation)
      CALL (rel) {
        MATCH (e:Engagement)-[link:WITHIN]->()
        WHERE link.relation = rel.id AND link.date >= ''
        WITH e, link ORDER BY ${byDay({ day: 'link.date', same: 'link.relation' }, 'e.id')} LIMIT $limit
        RETURN e
      }
      RETURN e
      UNION
      MATCH (e:Engagement) WHERE e.onlyCountry = q.code
      RETURN e
    }
    WITH e ORDER BY e.day DESC, e.id LIMIT $limit
    RETURN collect(${CONTACT}) AS contacts
  }`;

const NO_CONTACTS = 'WITH releases, [] AS contacts';
