import { comparePeopleByName } from '../../../src/identity/compare-people.ts';
import { joinReports } from '../../../src/identity/join-reports.ts';
import { mergeReports } from '../../../src/identity/merge-reports.ts';
import { blocksOf } from '../../../src/identity/blocks.ts';
import type { Contribution } from '../../../src/model/contribution.ts';
import type { EngagementRecord } from '../../../src/model/graph-records.ts';
import type { Judgement } from '../../../src/model/identity.ts';
import type { NodeId } from '../../../src/model/node-id.ts';
import type { Reference } from '../../../src/model/reference.ts';
import { resolveOfficials } from '../../../src/pipeline/resolve-officials.ts';
import {
  type GraphChange,
  type HistoryChange,
  type IdentityChange,
  NO_HISTORY,
} from '../../../src/store/graph-change.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { identifyAll, type Identities } from './identify-all.ts';

/** Every engagement that contributions report, from scratch: all blocks joined anew, in order of id. */
export function engagementsOf(
  contributions: Iterable<Contribution>,
  reference: Reference,
  judgements: readonly Judgement[] = [],
): Map<NodeId, EngagementRecord> {
  const compare = comparePeopleByName(judgements);
  const reports = [...contributions].flatMap((one) => one.reports);
  const engagements = [...Map.groupBy(reports, ({ block }) => block).values()]
    .flatMap((ofBlock) => joinReports(ofBlock, compare))
    .map((group) => mergeReports(group, (type) => reference.engagementTypeById.get(type)?.weight ?? 0));
  return new Map(engagements.sort((a, b) => (a.id < b.id ? -1 : 1)).map((one) => [one.id, one]));
}

/** What the change of a world is to bring. */
export interface WorldChange extends Pick<GraphChange, 'remove' | 'add'> {
  readonly judge?: readonly Judgement[];
  readonly undo?: readonly NodeId[];
  readonly history?: HistoryChange;
}

/** Writes contributions to stores, knowing by itself what they hold: each change follows from all that is held. */
export class World {
  /** As they are written, every sighted official led to who it is. */
  readonly held = new Map<NodeId, Contribution>();
  readonly judgements = new Map<NodeId, Judgement>();
  readonly #given = new Map<NodeId, Contribution>();
  readonly #stores: readonly GraphStore[];
  readonly #reference: Reference;
  #engagements = new Map<NodeId, EngagementRecord>();
  #identities: Identities = { sighted: new Map(), resemblances: new Map(), officials: new Map() };

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

  /** Ids of all sighted officials, in order. */
  sightedIds(): NodeId[] {
    return [...this.#identities.sighted.keys()].sort();
  }

  async judge(...judge: Judgement[]): Promise<void> {
    await this.change({ remove: [], add: [], judge });
  }

  async undo(...undo: NodeId[]): Promise<void> {
    await this.change({ remove: [], add: [], undo });
  }

  async change(change: WorldChange): Promise<void> {
    const planned = this.plan(change);
    for (const store of this.#stores) await store.write(planned, await store.version());
  }

  /** What is to be written, as if it were: the world goes on from there. */
  plan({ remove, add, judge = [], undo = [], history = NO_HISTORY }: WorldChange): GraphChange {
    for (const id of remove) this.#given.delete(id);
    for (const one of add) this.#given.set(one.release.id, one);
    for (const one of judge) this.judgements.set(one.id, one);
    for (const id of undo) this.judgements.delete(id);
    const [was, is] = [this.#identities, identifyAll(this.#given.values(), [...this.judgements.values()])];
    this.#identities = is;

    const before = new Map(this.held);
    this.held.clear();
    for (const [id, one] of this.#given)
      this.held.set(
        id,
        resolveOfficials(one, (official) => is.sighted.get(official)?.official ?? official),
      );
    const changed = new Set([...remove, ...add.map(({ release }) => release.id)]);
    const following = [...this.held]
      .filter(([id, one]) => !changed.has(id) && !sameJson(one, before.get(id)))
      .map(([id]) => id);
    for (const id of following) changed.add(id);
    const engagementsBefore = this.#engagements;
    this.#engagements = engagementsOf(this.held.values(), this.#reference, [...this.judgements.values()]);
    return {
      remove: [...remove, ...following],
      add: [...add.map(({ release }) => release.id), ...following].flatMap((id) => this.held.get(id) ?? []),
      dropEngagements: [...engagementsBefore.keys()].filter((id) => !this.#engagements.has(id)),
      putEngagements: [...this.#engagements.values()].filter(
        (one) => one.releases.some((id) => changed.has(id)) || !sameJson(one, engagementsBefore.get(one.id)),
      ),
      whoIsWho: {
        ...identityChange(was, is),
        dropJudgements: [...undo],
        putJudgements: [...judge],
      },
      history,
    };
  }
}

function identityChange(
  was: Identities,
  is: Identities,
): Omit<IdentityChange, 'dropJudgements' | 'putJudgements'> {
  const putSighted = changedIn(was.sighted, is.sighted);
  return {
    dropSighted: goneFrom(was.sighted, is.sighted).map(({ id }) => id),
    putSighted,
    putBlocks: putSighted.map((one) => ({ sighted: one.id, blocks: blocksOf(one) })),
    dropResemblances: goneFrom(was.resemblances, is.resemblances).map(({ a, b }) => [a, b]),
    putResemblances: changedIn(was.resemblances, is.resemblances),
    dropOfficials: goneFrom(was.officials, is.officials).map(({ id }) => id),
    putOfficials: changedIn(was.officials, is.officials),
  };
}

function goneFrom<T>(was: ReadonlyMap<string, T>, is: ReadonlyMap<string, T>): T[] {
  return [...was].filter(([key]) => !is.has(key)).map(([, value]) => value);
}

function changedIn<T>(was: ReadonlyMap<string, T>, is: ReadonlyMap<string, T>): T[] {
  return [...is].filter(([key, value]) => !sameJson(value, was.get(key))).map(([, value]) => value);
}

function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
