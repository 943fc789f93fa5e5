import { comparePeopleByName } from '../../../src/identity/compare-people.ts';
import { joinReports } from '../../../src/identity/join-reports.ts';
import { mergeReports } from '../../../src/identity/merge-reports.ts';
import type { Contribution } from '../../../src/model/contribution.ts';
import type { EngagementRecord } from '../../../src/model/graph-records.ts';
import type { NodeId } from '../../../src/model/node-id.ts';
import type { Reference } from '../../../src/model/reference.ts';
import type { GraphChange, GraphStore } from '../../../src/store/graph-store.ts';

/** Every engagement that contributions report, from scratch: all blocks joined anew, in order of id. */
export function engagementsOf(
  contributions: Iterable<Contribution>,
  reference: Reference,
): Map<NodeId, EngagementRecord> {
  const compare = comparePeopleByName();
  const reports = [...contributions].flatMap((one) => one.reports);
  const engagements = [...Map.groupBy(reports, ({ block }) => block).values()]
    .flatMap((ofBlock) => joinReports(ofBlock, compare))
    .map((group) => mergeReports(group, (type) => reference.engagementTypeById.get(type)?.weight ?? 0));
  return new Map(engagements.sort((a, b) => (a.id < b.id ? -1 : 1)).map((one) => [one.id, one]));
}

/** Writes contributions to stores, knowing by itself what they hold: each change follows from all that is held. */
export class World {
  readonly held = new Map<NodeId, Contribution>();
  readonly #stores: readonly GraphStore[];
  readonly #reference: Reference;
  #engagements = new Map<NodeId, EngagementRecord>();

  constructor(stores: readonly GraphStore[], reference: Reference) {
    this.#stores = stores;
    this.#reference = reference;
  }

  /** Adds contributions; those of releases that are held are replaced. */
  async put(...add: Contribution[]): Promise<void> {
    await this.change({
      remove: add.map(({ release }) => release.id).filter((id) => this.held.has(id)),
      add,
    });
  }

  async remove(...releases: NodeId[]): Promise<void> {
    await this.change({ remove: releases, add: [] });
  }

  async change({ remove, add }: Pick<GraphChange, 'remove' | 'add'>): Promise<void> {
    for (const id of remove) this.held.delete(id);
    for (const one of add) this.held.set(one.release.id, one);
    const changed = new Set([...remove, ...add.map(({ release }) => release.id)]);
    const before = this.#engagements;
    const after = engagementsOf(this.held.values(), this.#reference);
    this.#engagements = after;
    const change: GraphChange = {
      remove,
      add,
      dropEngagements: [...before.keys()].filter((id) => !after.has(id)),
      putEngagements: [...after.values()].filter(
        (one) =>
          one.releases.some((id) => changed.has(id)) ||
          JSON.stringify(one) !== JSON.stringify(before.get(one.id)),
      ),
    };
    for (const store of this.#stores) await store.write(change, await store.version());
  }
}
