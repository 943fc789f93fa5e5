import { monthOf, type IsoDate, type IsoMonth } from '../../model/date.ts';
import { keyOf, type NodeId, relationsAmong } from '../../model/node-id.ts';

/** A relation in a month; month "" holds what has no known day. */
export interface Cell {
  readonly relation: NodeId;
  readonly month: IsoMonth | '';
}

/** A cell and how many releases that name both countries have come (or gone, if negative). */
export interface CellChange extends Cell {
  readonly releases: number;
}

/** What a change touches, so that only its totals are made anew. */
export class Touched {
  /** Entities that may have lost their last link, and all officials whose names and posts may be others now. */
  readonly entities = new Set<NodeId>();
  /** Relations that may have lost their last link. */
  readonly relations = new Set<NodeId>();
  readonly #cells = new Map<string, Cell>();
  readonly #shared = new Map<string, CellChange>();

  /** An engagement or a statement of the relations on the day, as it was or as it will be. */
  contact(relations: readonly NodeId[], day: IsoDate | ''): void {
    const month = monthOf(day);
    for (const relation of relations) {
      this.relations.add(relation);
      this.#cells.set(`${relation} ${month}`, { relation, month });
    }
  }

  /** A release of the day that names the entities has come (1) or gone (-1). */
  naming(entities: readonly NodeId[], day: IsoDate | '', change: 1 | -1): void {
    for (const entity of entities) this.entities.add(entity);
    if (day === '') return;
    const month = monthOf(day);
    const countries = entities.filter((entity) => entity.startsWith('country:')).map(keyOf);
    for (const relation of relationsAmong(countries)) {
      if (change < 0) this.relations.add(relation);
      const key = `${relation} ${month}`;
      const releases = (this.#shared.get(key)?.releases ?? 0) + change;
      this.#shared.set(key, { relation, month, releases });
    }
  }

  /** Ids of the officials touched, in order. */
  officials(): NodeId[] {
    return [...this.entities].filter((entity) => entity.startsWith('official:')).sort();
  }

  /** Cells whose engagements or statements have changed, in order. */
  cells(): Cell[] {
    return inOrder(this.#cells);
  }

  /** Cells whose releases have changed in number, in order. */
  shared(): CellChange[] {
    return inOrder(this.#shared).filter(({ releases }) => releases !== 0);
  }

  /** Relations whose totals have changed, in order. */
  totals(): NodeId[] {
    return [...new Set([...this.#cells.values()].map(({ relation }) => relation))].sort();
  }
}

function inOrder<T>(map: ReadonlyMap<string, T>): T[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}
