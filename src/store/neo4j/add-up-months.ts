import { ENGAGEMENT_TYPE_IDS, type EngagementTypeId } from '../../model/reference.ts';
import { type IsoDate, yearOf } from '../../model/date.ts';
import { addTotals, gainOf, NO_TOTALS, type Totals } from './month-totals.ts';
import type { Parameters } from './parameters.ts';
import { type Cell, idOfCell } from './touched.ts';
import type { Writer } from './writer.ts';

const COUNTED_ANEW = `// engagements and statements of relations in months
UNWIND $given.cells AS cell
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

/** How totals of relations are kept of spans of one length. */
interface Keeping {
  readonly span: 'month' | 'year';
  readonly held: string;
  readonly add: string;
  readonly change: string;
  readonly drop: string;
}

const MONTHS = keepingOf(
  'month',
  'RelationMonth',
  `MATCH (rel:Relation {id: row.relation})
CREATE (rel)-[:IN_MONTH]->(t:RelationMonth)`,
);
// A year is found by its id, as that of a relation and by its heat alone.
const YEARS = keepingOf('year', 'RelationYear', 'CREATE (t:RelationYear)');

function keepingOf(span: Keeping['span'], label: string, create: string): Keeping {
  return {
    span,
    held: `// ${span}ly totals of relations held
UNWIND $given.ids AS id
MATCH (t:${label} {id: id})
RETURN properties(t) AS totals`,
    add: `// ${span}ly totals of relations added
UNWIND $given.rows AS row
${create}
SET t = row.properties`,
    change: `// ${span}ly totals of relations changed
UNWIND $given.rows AS row
MATCH (t:${label} {id: row.properties.id})
SET t = row.properties`,
    drop: `// ${span}s without anything dropped
UNWIND $given.rows AS row
MATCH (t:${label} {id: row.properties.id})
DETACH DELETE t`,
  };
}

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

/** Properties of a RelationMonth or RelationYear node; engagements are counted under the ids of their types. */
type SpanNode = Partial<Omit<Totals, 'types'>> &
  Readonly<Partial<Record<EngagementTypeId, number>>> & { readonly id: string };

/** A relation in a span of time, with its totals before and after a change. */
interface Changed extends Cell {
  readonly before: Totals | undefined;
  readonly after: Totals;
}

/**
 * Counts the lost months anew, and adds to others what they gain; to the years goes what their months gain. A month without
 * anything is no node, nor is a year without contacts and statements.
 */
export async function addUpMonths(
  writer: Writer,
  lost: readonly Cell[],
  gained: readonly (Cell & { readonly totals: Totals })[],
): Promise<void> {
  const cells = cellsById([...lost, ...gained]);
  if (cells.size === 0) return;
  const gains = new Map(gained.map((cell) => [idOfCell(cell), cell.totals]));
  const told = gained.filter(({ totals }) => totals.contacts > 0 || totals.statements > 0);
  const years = cellsById([...lost, ...told].map(yearOfCell));
  const [anew, heldMonths, heldYears] = await Promise.all([
    countAnew(writer, lost),
    heldOf(writer, MONTHS, cells),
    heldOf(writer, YEARS, years),
  ]);
  const months = [...cells].map(([id, cell]): Changed => {
    const [before, again] = [heldMonths.get(id), anew.get(id)];
    const sum = addTotals(before ?? NO_TOTALS, gains.get(id) ?? NO_TOTALS);
    const after = again === undefined ? sum : { ...again, releases: sum.releases };
    return { relation: cell.relation, month: cell.month, before, after };
  });
  keep(writer, MONTHS, months);
  const ofYears = Map.groupBy(months, (cell) => idOfCell(yearOfCell(cell)));
  const changedYears = [...years].map(([id, cell]): Changed => {
    const before = heldYears.get(id);
    const more = (ofYears.get(id) ?? []).map((month) => gainOf(month.before ?? NO_TOTALS, month.after));
    return {
      relation: cell.relation,
      month: cell.month,
      before,
      after: more.reduce(addTotals, before ?? NO_TOTALS),
    };
  });
  keep(writer, YEARS, changedYears);
}

/** Each cell once, in order of id. */
function cellsById(cells: readonly Cell[]): ReadonlyMap<string, Cell> {
  const byId = cells.map(
    ({ relation, month }) => [idOfCell({ relation, month }), { relation, month }] as const,
  );
  return new Map(byId.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function yearOfCell({ relation, month }: Cell): Cell {
  return { relation, month: yearOf(month) };
}

async function heldOf(
  { run }: Writer,
  { held }: Keeping,
  cells: ReadonlyMap<string, Cell>,
): Promise<ReadonlyMap<string, Totals>> {
  const rows = await run<{ readonly totals: SpanNode }>(held, { given: { ids: [...cells.keys()] } });
  return new Map(rows.map(({ totals }) => [totals.id, totalsOf(totals)]));
}

function keep({ sendRows }: Writer, { span, add, change, drop }: Keeping, cells: readonly Changed[]): void {
  const isEmpty = ({ after }: Changed) =>
    after.contacts === 0 && after.statements === 0 && after.releases === 0;
  const rows = (some: readonly Changed[]) =>
    some.map((cell) => ({ relation: cell.relation, properties: propertiesOf(cell, span) }));
  const added = cells.filter(({ before }) => before === undefined);
  const [gone, changed] = [true, false].map((empty) =>
    cells.filter((cell) => cell.before !== undefined && isEmpty(cell) === empty),
  );
  sendRows(add, rows(added.filter((cell) => !isEmpty(cell))));
  sendRows(change, rows(changed ?? []));
  sendRows(drop, rows(gone ?? []));
}

async function countAnew({ run }: Writer, lost: readonly Cell[]): Promise<Map<string, Totals>> {
  if (lost.length === 0) return new Map();
  const rows = await run<AnewRow>(COUNTED_ANEW, { given: { cells: lost.map(withDays) } });
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

function propertiesOf(cell: Changed, span: Keeping['span']): Parameters {
  const { types, contacts, ...totals } = cell.after;
  const counts = Object.entries(types).filter(([, count]) => count > 0);
  return {
    id: idOfCell(cell),
    [span]: cell.month,
    ...Object.fromEntries(counts),
    contacts: contacts === 0 ? null : contacts,
    ...totals,
  };
}

function totalsOf(node: SpanNode): Totals {
  return {
    types: Object.fromEntries(
      ENGAGEMENT_TYPE_IDS.flatMap((type) => (node[type] === undefined ? [] : [[type, node[type]]])),
    ),
    contacts: node.contacts ?? 0,
    heat: node.heat ?? 0,
    firstContact: node.firstContact ?? null,
    lastContact: node.lastContact ?? null,
    statements: node.statements ?? 0,
    scoreSum: node.scoreSum ?? 0,
    releases: node.releases ?? 0,
  };
}
