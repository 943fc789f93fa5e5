import { blocksOf, MOST_IN_BLOCK, probesOf } from '../../../src/identity/blocks.ts';
import { compareSighted, evidenceOf, type Likeness } from '../../../src/identity/compare-sighted.ts';
import { groupSighted } from '../../../src/identity/group-sighted.ts';
import { officialOf } from '../../../src/identity/official-of.ts';
import { openDoubts } from '../../../src/identity/open-doubts.ts';
import { tallySightings } from '../../../src/identity/tally-sightings.ts';
import { pairKey, weighJudgements } from '../../../src/identity/weigh-judgements.ts';
import type { Contribution } from '../../../src/model/contribution.ts';
import type { OfficialRecord } from '../../../src/model/graph-records.ts';
import type { Judgement, Resemblance, Sighted } from '../../../src/model/identity.ts';
import type { NodeId } from '../../../src/model/node-id.ts';

/** Who is who among all that contributions show. */
export interface Identities {
  readonly sighted: ReadonlyMap<NodeId, Sighted>;
  /** By `pairKey`. */
  readonly resemblances: ReadonlyMap<string, Resemblance>;
  readonly officials: ReadonlyMap<NodeId, OfficialRecord>;
}

const compared = new Map<string, Likeness | null>();

/** Tells who is who from scratch: all blocks, all pairs, all groups. */
export function identifyAll(
  contributions: Iterable<Contribution>,
  judgements: readonly Judgement[],
): Identities {
  const shown = [...contributions].flatMap(({ sightings }) => sightings);
  const all = [...tallySightings([], [], shown).values()].filter((one) => one !== null);
  all.sort((a, b) => (a.id < b.id ? -1 : 1));
  const byId = new Map(all.map((one) => [one.id, one]));
  const alike = likenessesAmong(all);
  const groups = groupSighted([...byId.keys()], alike, judgements);
  const officials = groups.map((ids) =>
    officialOf(
      ids.flatMap((id) => byId.get(id) ?? []),
      judgements,
    ),
  );
  const whoIs = new Map(
    groups.flatMap((ids, index) => ids.map((id) => [id, officials[index]?.id ?? id] as const)),
  );
  const { different } = weighJudgements(judgements);
  const apart = [...different].map((key) => key.split(' ').map((id) => whoIs.get(id)));
  const keptApart = new Set(apart.flatMap(([a, b]) => (a && b ? [pairKey(a, b)] : [])));
  const resemblances = openDoubts(alike, (id) => whoIs.get(id) ?? id, keptApart);
  return {
    sighted: new Map(all.map((one) => [one.id, { ...one, official: whoIs.get(one.id) ?? one.id }])),
    resemblances: new Map(resemblances.map((one) => [pairKey(one.a, one.b), one])),
    officials: new Map(officials.map((one) => [one.id, one])),
  };
}

function likenessesAmong(all: readonly Sighted[]): Likeness[] {
  const members = Map.groupBy(
    all.flatMap((one) => blocksOf(one).map((block) => ({ block, one }))),
    ({ block }) => block,
  );
  const found = new Map<string, Likeness>();
  const tooLarge = (block: string) => (members.get(block)?.length ?? 0) > MOST_IN_BLOCK;
  for (const one of all)
    for (const { own, other } of probesOf(one)) {
      if (tooLarge(own) || tooLarge(other)) continue;
      for (const { one: another } of members.get(other) ?? []) {
        const alike = one.id < another.id ? compareOnce(one, another) : null;
        if (alike !== null) found.set(pairKey(one.id, another.id), alike);
      }
    }
  return [...found.values()];
}

function compareOnce(a: Sighted, b: Sighted): Likeness | null {
  const key = JSON.stringify([a.id, evidenceOf(a), b.id, evidenceOf(b)]);
  const known = compared.get(key);
  if (known !== undefined) return known;
  const found = compareSighted(a, b);
  compared.set(key, found);
  return found;
}
