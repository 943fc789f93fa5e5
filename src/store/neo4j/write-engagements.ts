import type { EngagementRecord } from '../../model/graph-records.ts';
import type { NodeId } from '../../model/node-id.ts';
import { heatOf } from '../../relation/heat.ts';
import type { GraphChange } from '../graph-change.ts';
import type { Parameters } from './parameters.ts';
import { propertiesOfReport } from './report-record.ts';
import type { Touched } from './touched.ts';
import type { Writer } from './writer.ts';

const BEFORE = `// engagements as they stand before
UNWIND $given.ids AS id
MATCH (e:Engagement {id: id})
RETURN id, e.day AS day, e.relations AS relations, COLLECT { MATCH (e)<-[:TOOK_PART]-(o:Official) RETURN o.id } AS officials`;

const ADD = `// engagements added
UNWIND $given.rows AS row
CREATE (e:Engagement)
SET e = row`;

const CHANGE = `// engagements changed
UNWIND $given.rows AS row
MATCH (e:Engagement {id: row.id})
SET e = row
WITH e
OPTIONAL MATCH (e)-[old:WITHIN|TOOK_PART]-()
DELETE old`;

const PUT_PARTICIPANTS = `// participants of engagements put
UNWIND $given.rows AS row
MATCH (e:Engagement {id: row.engagement})
MATCH (o:Official {id: row.official})
CREATE (o)-[part:TOOK_PART]->(e)
SET part = row.properties`;

const PUT_WITHIN = `// engagements put within relations
UNWIND $given.rows AS row
MATCH (e:Engagement {id: row.engagement})
MATCH (rel:Relation {id: row.relation})
CREATE (e)-[:WITHIN {relation: row.relation, date: row.date}]->(rel)`;

const ADD_REPORTS = `// new reports of engagements
UNWIND $given.rows AS row
MATCH (r:Release {id: row.properties.release})
MATCH (e:Engagement {id: row.engagement})
CREATE (r)-[x:REPORTS]->(e)
SET x = row.properties`;

// A relationship cannot be led elsewhere: another with the same properties takes its place.
const MOVE_REPORTS = `// held reports led to other engagements
UNWIND $given.rows AS row
MATCH (r:Release)-[old:REPORTS]->(before:Engagement) WHERE old.id = row.report AND before.id <> row.engagement
MATCH (e:Engagement {id: row.engagement})
WITH r, old, e, properties(old) AS properties
DELETE old
CREATE (r)-[x:REPORTS]->(e)
SET x = properties`;

const MISPLACED = `// reports whose engagement says otherwise
UNWIND $given.rows AS row
MATCH (e:Engagement {id: row.id})
WITH e, row, COLLECT { MATCH (e)<-[x:REPORTS]-() RETURN x.id } AS held
UNWIND [report IN held WHERE NOT report IN row.reports] + [report IN row.reports WHERE NOT report IN held] AS report
RETURN e.id AS engagement, report LIMIT 1`;

const DROP = `// engagements dropped
UNWIND $given.rows AS row
MATCH (e:Engagement {id: row.id})
DETACH DELETE e`;

/** Notes what the engagements that a change drops or puts touch as they stand before it; gives the ids of those that stand. */
export async function touchEngagements(
  { run }: Writer,
  { dropEngagements, putEngagements }: GraphChange,
  touched: Touched,
): Promise<ReadonlySet<NodeId>> {
  const ids = [...new Set([...dropEngagements, ...putEngagements.map(({ id }) => id)])].sort();
  if (ids.length === 0) return new Set();
  const rows = await run<BeforeRow>(BEFORE, { given: { ids } });
  for (const { day, relations, officials } of rows) {
    touched.lose(relations, day);
    for (const official of officials) touched.entities.add(official);
  }
  return new Set(rows.map(({ id }) => id));
}

interface BeforeRow {
  readonly id: NodeId;
  readonly day: string;
  readonly relations: readonly NodeId[];
  readonly officials: readonly NodeId[];
}

/** Puts engagements as they stand afterwards, each with its reports, participants and relations; `held` stand before. */
export function putEngagements(
  writer: Writer,
  { add, putEngagements: records }: GraphChange,
  held: ReadonlySet<NodeId>,
  touched: Touched,
): void {
  const added = new Map(
    add.flatMap(({ reports }) =>
      reports.map((report, position) => [report.id, propertiesOfReport(report, position)] as const),
    ),
  );
  const reports = records.flatMap(({ id, reports }) => reports.map((report) => ({ report, engagement: id })));
  const participants = records.flatMap(participantRows);
  for (const record of records) touched.gainEngagement(record);

  writer.sendRows(ADD, records.filter(({ id }) => !held.has(id)).map(propertiesOfEngagement));
  writer.sendRows(CHANGE, records.filter(({ id }) => held.has(id)).map(propertiesOfEngagement));
  writer.sendRows(PUT_PARTICIPANTS, participants);
  writer.sendRows(
    PUT_WITHIN,
    records.flatMap(({ id, day, relations }) =>
      relations.map((relation) => ({ engagement: id, relation, date: day })),
    ),
  );
  writer.sendRows(
    ADD_REPORTS,
    reports.flatMap(({ report, engagement }) => {
      const properties = added.get(report);
      return properties === undefined ? [] : [{ engagement, properties }];
    }),
  );
  writer.sendRows(
    MOVE_REPORTS,
    reports.filter(({ report }) => !added.has(report)),
  );
}

/** Takes engagements away, whose reports must have gone or been led to others before. */
export async function dropEngagements(writer: Writer, change: GraphChange): Promise<void> {
  await checkReports(writer, change);
  writer.sendRows(
    DROP,
    [...change.dropEngagements].sort().map((id) => ({ id })),
  );
}

/** Throws Error where an engagement would be left with other reports than it names, or a report with none. */
async function checkReports({ run }: Writer, change: GraphChange): Promise<void> {
  const put = new Set(change.putEngagements.flatMap(({ reports }) => reports));
  const stray = change.add.flatMap(({ reports }) => reports).find(({ id }) => !put.has(id));
  if (stray !== undefined)
    throw new Error(`The report ${stray.id} is of no engagement that the change puts.`);
  const rows = [
    ...change.dropEngagements.map((id) => ({ id, reports: [] })),
    ...change.putEngagements.map(({ id, reports }) => ({ id, reports })),
  ];
  const [misplaced] = await run<{ engagement: NodeId; report: string }>(MISPLACED, { given: { rows } });
  if (misplaced !== undefined)
    throw new Error(`The change does not say of which engagement ${misplaced.report} is.`);
}

function propertiesOfEngagement(engagement: EngagementRecord): Parameters {
  const { participants: _, ...record } = engagement;
  return {
    ...record,
    heat: heatOf(record.weight, record.countsFrom),
    onlyCountry: record.countries.length === 1 ? record.countries[0] : null,
  };
}

function participantRows({ id, day, participants }: EngagementRecord) {
  return participants.map(({ official, country, posts }, position) => ({
    engagement: id,
    official,
    properties: { official, date: day, position, country, posts },
  }));
}
