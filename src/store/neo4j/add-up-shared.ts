import { dateOfDay } from '../../model/date.ts';
import { isNothing, knownDay, mayLose } from '../shared-change.ts';
import type { Parameters } from './parameters.ts';
import type { SharedPair, Touched } from './touched.ts';
import type { Writer } from './writer.ts';

// A day that is not there compares to null: then the other one stands.
const COUNT_UP = `// shared releases counted up
UNWIND $given.rows AS row
MATCH ()-[s:STANDS_WITH]->() WHERE s.pair = row.pair
SET s.releases = s.releases + row.releases,
  s.firstSeen = CASE WHEN coalesce(row.firstSeen < s.firstSeen, s.firstSeen IS NULL) THEN row.firstSeen ELSE s.firstSeen END,
  s.lastSeen = CASE WHEN coalesce(row.lastSeen > s.lastSeen, s.lastSeen IS NULL) THEN row.lastSeen ELSE s.lastSeen END
RETURN row.pair AS pair`;

const ADD = `// shared releases added
UNWIND $given.rows AS row
MATCH (a:Entity {id: row.a})
MATCH (b:Entity {id: row.b})
CREATE (a)-[:STANDS_WITH {pair: row.pair, releases: row.releases, firstSeen: row.firstSeen, lastSeen: row.lastSeen}]->(b)`;

const DROP = `// those that share no release any more
UNWIND $given.rows AS row
MATCH ()-[s:STANDS_WITH]->() WHERE s.pair = row.pair AND s.releases <= 0
DELETE s`;

const FIND_ENDS = `// ends of the days of shared releases found anew
UNWIND $given.rows AS row
MATCH (a)-[s:STANDS_WITH]->(b) WHERE s.pair = row.pair AND (s.firstSeen = row.lostFirst OR s.lastSeen = row.lostLast)
WITH s, a, b, COUNT { (a)<-[:NAMES|COVERS|RAISES]-() } < COUNT { (b)<-[:NAMES|COVERS|RAISES]-() } AS isRarer
WITH s, CASE WHEN isRarer THEN a ELSE b END AS rarer, CASE WHEN isRarer THEN b.id ELSE a.id END AS other
CALL (rarer, other) {
  MATCH (rarer)<-[:NAMES|COVERS|RAISES]-(r:Release)
  WHERE other IN r.named AND r.day > ''
  RETURN min(r.day) AS firstSeen, max(r.day) AS lastSeen
}
SET s.firstSeen = firstSeen, s.lastSeen = lastSeen`;

const PAIRS_AT_A_TIME = 5_000;

/** Keeps how many releases two entities share, and between which days. */
export async function addUpShared(writer: Writer, touched: Touched): Promise<void> {
  const pairs = touched.shared().filter(({ change }) => !isNothing(change));
  const rows = pairs.map(rowOf);
  const held = new Set<unknown>();
  for (let from = 0; from < rows.length; from += PAIRS_AT_A_TIME) {
    const some = rows.slice(from, from + PAIRS_AT_A_TIME);
    for (const { pair } of await writer.run<{ pair: string }>(COUNT_UP, { given: { rows: some } }))
      held.add(pair);
  }
  writer.sendRows(
    ADD,
    rows.filter(({ pair }) => !held.has(pair)),
    PAIRS_AT_A_TIME,
  );
  const lost = pairs.filter(({ change }) => mayLose(change)).map(lostOf);
  writer.sendRows(DROP, lost);
  writer.sendRows(FIND_ENDS, lost);
}

function rowOf({ pair, a, b, change: { releases, gainedFirst, gainedLast } }: SharedPair): Parameters {
  return { pair, a, b, releases, firstSeen: dayOf(gainedFirst), lastSeen: dayOf(gainedLast) };
}

function lostOf({ pair, change: { lostFirst, lostLast } }: SharedPair): Parameters {
  return { pair, lostFirst: dayOf(lostFirst), lostLast: dayOf(lostLast) };
}

function dayOf(number: number): string | null {
  const day = knownDay(number);
  return day === null ? null : dateOfDay(day);
}
