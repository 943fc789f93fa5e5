import { ENGAGEMENT_TYPE_IDS, type EngagementTypeId } from '../../model/reference.ts';
import type { IsoDate } from '../../model/date.ts';
import { addTotals, NO_TOTALS, type Totals } from './month-totals.ts';
import type { Parameters } from './parameters.ts';
import { type Cell, idOfCell } from './touched.ts';
import type { Writer } from './writer.ts';

const COUNTED_ANEW = `// engagements and statements of relations in months
UNWIND $cells AS cell
CALL (cell) {
  MATCH (e:Engagement)-[w:WITHIN]->(:Relation)
  WHERE w.relation = cell.relation AND w.date >= cell.from AND w.date <= cell.to
  WITH e.type AS type, count(e) AS contacts, sum(e.heat) AS heat, min(nullIf(w.date, '')) AS firstContact,
    max(nullIf(w.date, '')) AS lastContact
  RETURN collect({type: type, contacts: contacts, heat: heat, firstContact: firstContact, lastContact: lastContact}) AS engagements
}
CALL (cell) {
  MATCH (s:Statement)-[w:WITHIN]->(:Relation)
  WHERE w.relation = cell.relation AND w.date >= cell.from AND w.date <= cell.to
  RETURN {statements: count(s), scoreSum: sum(s.score)} AS statements
}
RETURN cell.id AS id, engagements, statements`;

const HELD = `// monthly totals of relations held
UNWIND $ids AS id
MATCH (m:RelationMonth {id: id})
RETURN properties(m) AS month`;

const ADD = `// monthly totals of relations added
UNWIND $rows AS row
MATCH (rel:Relation {id: row.relation})
CREATE (rel)-[:IN_MONTH]->(m:RelationMonth)
SET m = row.properties`;

const CHANGE = `// monthly totals of relations changed
UNWIND $rows AS row
MATCH (m:RelationMonth {id: row.properties.id})
SET m = row.properties`;

const DROP = `// months without anything dropped
UNWIND $rows AS row
MATCH (m:RelationMonth {id: row.properties.id})
DETACH DELETE m`;

interface AnewRow {
  readonly id: string;
  readonly engagements: readonly {
    readonly type: EngagementTypeId;
    readonly contacts: number;
    readonly heat: number;
    readonly firstContact: IsoDate | null;
    readonly lastContact: IsoDate | null;
  }[];
  readonly statements: Pick<Totals, 'statements' | 'scoreSum'>;
}

/** Properties of a RelationMonth node; engagements are counted under the ids of their types. */
type MonthNode = Partial<Omit<Totals, 'types'>> &
  Readonly<Partial<Record<EngagementTypeId, number>>> & { readonly id: string; readonly month: string };

/** Counts the lost months anew, and adds to others what they gain; a month without anything is no node. */
export async function addUpMonths(
  writer: Writer,
  lost: readonly Cell[],
  gained: readonly (Cell & { readonly totals: Totals })[],
): Promise<void> {
  const gains = new Map(gained.map((cell) => [idOfCell(cell), cell.totals]));
  const cells = new Map(
    [...lost, ...gained].map(({ relation, month }) => [idOfCell({ relation, month }), { relation, month }]),
  );
  if (cells.size === 0) return;
  const anew = await countAnew(writer, lost);
  const ids = [...cells.keys()].sort();
  const rows = await writer.run<{ readonly month: MonthNode }>(HELD, { ids });
  const held = new Map(rows.map(({ month }) => [month.id, totalsOf(month)]));
  const added: Parameters[] = [];
  const changed: Parameters[] = [];
  const dropped: Parameters[] = [];
  for (const id of ids) {
    const [cell, before, gain, again] = [cells.get(id), held.get(id), gains.get(id), anew.get(id)];
    if (cell === undefined) continue;
    const sum = addTotals(before ?? NO_TOTALS, gain ?? NO_TOTALS);
    const after = again === undefined ? sum : { ...again, releases: sum.releases };
    const row = { relation: cell.relation, properties: propertiesOf(cell, after) };
    const isEmpty = after.contacts === 0 && after.statements === 0 && after.releases === 0;
    if (before === undefined && !isEmpty) added.push(row);
    if (before !== undefined) (isEmpty ? dropped : changed).push(row);
  }
  writer.sendRows(ADD, added);
  writer.sendRows(CHANGE, changed);
  writer.sendRows(DROP, dropped);
}

async function countAnew({ run }: Writer, lost: readonly Cell[]): Promise<Map<string, Totals>> {
  if (lost.length === 0) return new Map();
  const rows = await run<AnewRow>(COUNTED_ANEW, { cells: lost.map(withDays) });
  return new Map(
    rows.map(({ id, engagements, statements }) => [
      id,
      engagements.reduce(
        (sum, { type, ...rest }) =>
          addTotals(sum, { ...NO_TOTALS, ...rest, types: { [type]: rest.contacts } }),
        { ...NO_TOTALS, ...statements },
      ),
    ]),
  );
}

/** The bounds of a month's days as text; no day of any month comes after its "31". */
function withDays(cell: Cell) {
  const { relation, month } = cell;
  const [from, to] = month === '' ? ['', ''] : [`${month}-01`, `${month}-31`];
  return { id: idOfCell(cell), relation, from, to };
}

function propertiesOf(cell: Cell, { types, contacts, ...totals }: Totals): Parameters {
  return {
    id: idOfCell(cell),
    month: cell.month,
    ...types,
    contacts: contacts === 0 ? null : contacts,
    ...totals,
  };
}

function totalsOf(month: MonthNode): Totals {
  return {
    types: Object.fromEntries(
      ENGAGEMENT_TYPE_IDS.flatMap((type) => (month[type] === undefined ? [] : [[type, month[type]]])),
    ),
    contacts: month.contacts ?? 0,
    heat: month.heat ?? 0,
    firstContact: month.firstContact ?? null,
    lastContact: month.lastContact ?? null,
    statements: month.statements ?? 0,
    scoreSum: month.scoreSum ?? 0,
    releases: month.releases ?? 0,
  };
}
