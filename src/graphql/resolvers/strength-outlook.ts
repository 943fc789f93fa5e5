import { remember } from '../../common/remember.ts';
import { addDays, type IsoDate } from '../../model/date.ts';
import type { NodeId } from '../../model/node-id.ts';
import { DEFAULT_HALF_LIFE, heatOf, isHeatPrecise, strengthOfHeat } from '../../relation/heat.ts';
import { strengthAt, strengthParts, type WeighedPart } from '../../relation/strength.ts';
import type { Keyset, Page, PageRequest } from '../../store/list-queries.ts';
import type { Contact, HottestContacts } from '../../store/measures.ts';
import { makeConnection, type PageArguments } from '../connection.ts';
import { KEYSETS } from '../cursor.ts';
import { badUserInput } from '../errors.ts';
import { readFirst } from '../first.ts';
import type { Graph } from '../loaders.ts';
import type { RelationSource, StrengthPartConnectionSource, StrengthPartSource } from '../sources.ts';

/** From which day and with which half-life strength is looked at. */
interface OutlookArguments {
  readonly on?: IsoDate | null | undefined;
  readonly halfLife?: number | null | undefined;
}

interface Outlook {
  readonly on: IsoDate;
  /** Days, 1 or more. */
  readonly halfLife: number;
}

/** A day before any: nothing counts on it, as nothing can where no release has a day. */
const BEFORE_ALL = '0001-01-01';

/** The outlook asked for: by default from the day of the newest release. Throws BAD_USER_INPUT. */
export async function readOutlook(graph: Graph, args: OutlookArguments): Promise<Outlook> {
  const halfLife = readHalfLife(args);
  return { on: args.on ?? (await graph.newestDay()) ?? BEFORE_ALL, halfLife };
}

/**
 * The strength of a relation; throws BAD_USER_INPUT. Where its heat tells it, only contacts of later days are asked for, which
 * do not count yet; else all are.
 */
export async function strengthOf(
  { graph, id, heat, lastContact }: RelationSource,
  args: OutlookArguments,
): Promise<number> {
  const { on, halfLife } = await readOutlook(graph, args);
  if (halfLife !== DEFAULT_HALF_LIFE || !isHeatPrecise(on))
    return strengthAt(await graph.contacts.load({ relation: id, period: {} }), on, halfLife);
  if (lastContact === null || lastContact <= on) return strengthOfHeat(heat, on);
  const later = await graph.contacts.load({ relation: id, period: { from: addDays(on, 1) } });
  const heatLater = later
    .filter(({ countsFrom }) => countsFrom > on)
    .reduce((sum, { weight, countsFrom }) => sum + heatOf(weight, countsFrom), 0);
  return strengthOfHeat(heat - heatLater, on);
}

/** What makes up the strength of a relation; throws BAD_USER_INPUT. */
export function strengthPartList(
  graph: Graph,
  relation: NodeId,
  args: OutlookArguments & PageArguments,
): StrengthPartConnectionSource {
  const halfLife = readHalfLife(args);
  const weigh = (contacts: readonly Contact[], on: IsoDate) => strengthParts(contacts, on, halfLife);
  // Page and count ask for those of one day.
  const allOn = remember(async (on) => weigh(await graph.contacts.load({ relation, period: {} }), on), 1);
  const day = async () => (await readOutlook(graph, args)).on;
  return makeConnection(args, {
    // Another day or half-life puts the parts in another order, and gives their keys another meaning.
    order: {
      name: `parts of ${relation} on ${args.on ?? 'the newest day'}, half-life ${halfLife}`,
      keyset: KEYSETS.part,
    },
    page: async (request) => {
      // The newest day may have moved on since the page before; the list goes on as it began.
      const [, , began] = request.after ?? [];
      const on = typeof began === 'string' ? began : await day();
      const hottest = request.after === null ? await hottestOn(graph, relation, args, on) : null;
      return pageOf(graph, hottest === null ? await allOn(on) : weigh(hottest.hottest, on), on, request);
    },
    count: async () => {
      const on = await day();
      return (await hottestOn(graph, relation, args, on))?.count ?? (await allOn(on)).length;
    },
    toNode: (part) => ({ ...part, graph }),
  });
}

/** Has what the first page of a relation's parts is made of asked for. */
export async function askForParts(
  graph: Graph,
  relation: NodeId,
  args: OutlookArguments & PageArguments,
): Promise<void> {
  const { on } = await readOutlook(graph, args);
  await hottestOn(graph, relation, args, on);
}

/** The contacts that the first page of parts is made of, where it is heat that orders them; else null. */
async function hottestOn(
  graph: Graph,
  relation: NodeId,
  args: OutlookArguments & PageArguments,
  on: IsoDate,
): Promise<HottestContacts | null> {
  if (readHalfLife(args) !== DEFAULT_HALF_LIFE || !isHeatPrecise(on)) return null;
  // One more tells whether there is another page.
  return graph.hottestContacts.load({ relation, on, first: readFirst(args.first) + 1 });
}

function readHalfLife({ halfLife }: OutlookArguments): number {
  const days = halfLife ?? DEFAULT_HALF_LIFE;
  if (days < 1) throw badUserInput(`\`halfLife\` is ${days}; it must be a number of days, 1 or more.`);
  return days;
}

type Part = Omit<StrengthPartSource, 'graph'>;

/**
 * A page of the parts, which come greatest first: of equals, the id tells which comes first. It is looked up of those alone
 * that can be on the page.
 */
async function pageOf(
  graph: Graph,
  parts: readonly WeighedPart<Contact>[],
  on: IsoDate,
  { first, after }: PageRequest,
): Promise<Page<Part>> {
  const [least, id] = startOf(after);
  const begin = parts.findIndex(({ contribution }) => contribution <= least);
  const left = begin === -1 ? [] : parts.slice(begin);
  const equals = left.filter(({ contribution }) => contribution === least).length;
  const last = left[equals + first]?.contribution ?? -Infinity;
  const able = left.filter(({ contribution }) => contribution >= last);
  const ids = await Promise.all(able.map(({ contact }) => graph.engagementIds.load(contact.engagement)));
  const found: Part[] = [];
  for (const [index, { contact, contribution }] of able.entries()) {
    const engagement = ids[index];
    // One may have gone since it was counted.
    if (engagement == null || (contribution === least && engagement <= id)) continue;
    found.push({ engagement, weight: contact.weight, contribution });
  }
  found.sort((a, b) => b.contribution - a.contribution || (a.engagement < b.engagement ? -1 : 1));
  return {
    items: found
      .slice(0, first)
      .map((part) => ({ node: part, key: [part.contribution, part.engagement, on] })),
    hasNextPage: found.length > first,
  };
}

/** The contribution and id that a page comes after; all come after infinity. */
function startOf(after: Keyset | null): readonly [contribution: number, id: string] {
  const [least, id] = after ?? [];
  return typeof least === 'number' && typeof id === 'string' ? [least, id] : [Infinity, ''];
}
