import { compareCodePoints } from '../../common/code-point-order.ts';
import { dayNumber, monthOf, type IsoDate, type IsoMonth } from '../../model/date.ts';
import type { EngagementRecord } from '../../model/graph-records.ts';
import type { StatementRecord } from '../../model/contribution.ts';
import { keyOf, type NodeId, relationsAmong } from '../../model/node-id.ts';
import { heatOf } from '../../relation/heat.ts';
import { countShared, unchanged, type SharedChange } from '../shared-change.ts';
import { addTotals, NO_TOTALS, type Totals } from './month-totals.ts';

/** A relation in a month, or a year; month "" holds what has no known day. */
export interface Cell {
  readonly relation: NodeId;
  readonly month: IsoMonth | '';
}

/** Two entities, in order, whose shared releases a change touches. */
export interface SharedPair {
  /** Both ids. */
  readonly pair: string;
  readonly a: NodeId;
  readonly b: NodeId;
  readonly change: SharedChange;
}

/** What a change takes from the graph and adds to it, so that only what it touches is counted anew, or counted up. */
export class Touched {
  /** Entities that may have lost a link. */
  readonly entities = new Set<NodeId>();
  /** Relations that may have lost a link. */
  readonly relations = new Set<NodeId>();
  /** How many releases more (or less, below 0) the change leaves, by month and by collection. */
  readonly releaseMonths = new Map<IsoMonth, number>();
  readonly collections = new Map<string, number>();
  readonly #lost = new Map<string, Cell>();
  readonly #gained = new Map<string, Cell & { readonly totals: Totals }>();
  readonly #shared = new Map<string, SharedPair>();

  /** An engagement or a statement of the relations on the day is taken away, or may become another. */
  lose(relations: readonly NodeId[], day: IsoDate | ''): void {
    for (const relation of relations) {
      this.relations.add(relation);
      const cell = { relation, month: monthOf(day) };
      this.#lost.set(idOfCell(cell), cell);
    }
  }

  /** An engagement is put. */
  gainEngagement({ relations, day, type, weight, countsFrom }: EngagementRecord): void {
    const heat = heatOf(weight, countsFrom);
    const dated = day === '' ? {} : { firstContact: day, lastContact: day };
    this.#gain(relations, day, { ...NO_TOTALS, types: { [type]: 1 }, contacts: 1, heat, ...dated });
  }

  /** A statement is added. */
  gainStatement({ relations, day, score }: StatementRecord): void {
    this.#gain(relations, day, { ...NO_TOTALS, statements: 1, scoreSum: score });
  }

  /** A release of the day and the collection that names the entities has come (1) or gone (-1). */
  release(entities: readonly NodeId[], day: IsoDate | '', collection: string, change: 1 | -1): void {
    this.collections.set(collection, (this.collections.get(collection) ?? 0) + change);
    if (day !== '')
      this.releaseMonths.set(monthOf(day), (this.releaseMonths.get(monthOf(day)) ?? 0) + change);
    if (change < 0) for (const entity of entities) this.entities.add(entity);
    this.#share(entities.toSorted(compareCodePoints), day === '' ? null : dayNumber(day), change);
    if (day === '') return;
    const countries = entities.filter((entity) => entity.startsWith('country:')).map(keyOf);
    const relations = relationsAmong(countries);
    if (change < 0) for (const relation of relations) this.relations.add(relation);
    this.#gain(relations, day, { ...NO_TOTALS, releases: change });
  }

  /** Months of relations to be counted anew, in order. */
  lost(): Cell[] {
    return inOrder(this.#lost);
  }

  /** Months of relations with what is to be added to each, in order. */
  gained(): (Cell & { readonly totals: Totals })[] {
    return inOrder(this.#gained);
  }

  /** Pairs of entities that releases have come or gone of, in order. */
  shared(): SharedPair[] {
    return inOrder(this.#shared);
  }

  #share(entities: readonly NodeId[], day: number | null, step: 1 | -1): void {
    for (const [index, a] of entities.entries())
      for (const b of entities.slice(index + 1)) {
        const pair = `${a} ${b}`;
        const held = this.#shared.get(pair) ?? { pair, a, b, change: unchanged() };
        this.#shared.set(pair, held);
        countShared(held.change, day, step);
      }
  }

  #gain(relations: readonly NodeId[], day: IsoDate | '', totals: Totals): void {
    for (const relation of relations) {
      const cell = { relation, month: monthOf(day) };
      const id = idOfCell(cell);
      const before = this.#gained.get(id)?.totals;
      this.#gained.set(id, { ...cell, totals: before === undefined ? totals : addTotals(before, totals) });
    }
  }
}

/** The id of the node that holds the totals of a relation in a month, or a year. */
export function idOfCell({ relation, month }: Cell): string {
  return `${relation} ${month}`;
}

function inOrder<T>(map: ReadonlyMap<string, T>): T[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}
