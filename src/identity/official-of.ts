import { compareCodePoints } from '../common/code-point-order.ts';
import type { OfficialRecord } from '../model/graph-records.ts';
import type { Judgement, Sighted } from '../model/identity.ts';
import { newestFirst } from './weigh-judgements.ts';

/**
 * The official that a group of sighted officials (at least one, in order of id) is. Where a person has judged them the
 * same, the first that the newest judgement lists gives id, name and country; else the first by id gives the id, and the
 * spelling that most releases use is the name.
 */
export function officialOf(group: readonly Sighted[], judgements: readonly Judgement[]): OfficialRecord {
  const standing = standingOf(group, judgements);
  const leading = standing ?? group[0];
  if (leading === undefined) throw new Error('An official needs at least one sighting.');
  const spellings = spellingsOf(group);
  const [name = ''] = standing === null ? spellings : spellingsOf([standing]);
  const countries = [leading, ...group].map(({ country }) => country);
  return {
    id: leading.id,
    name,
    aliases: spellings.filter((other) => other !== name).sort(compareCodePoints),
    country: countries.find((country) => country !== null) ?? null,
  };
}

function standingOf(group: readonly Sighted[], judgements: readonly Judgement[]): Sighted | null {
  const byId = new Map(group.map((sighted) => [sighted.id, sighted]));
  for (const { verdict, officials } of judgements.toSorted(newestFirst)) {
    if (verdict !== 'SAME') continue;
    const [first, second] = officials.flatMap((id) => byId.get(id) ?? []);
    if (first !== undefined && second !== undefined) return first;
  }
  return null;
}

/** Spellings that any of a group has: the one of the most releases first; of equals, in code point order. */
function spellingsOf(group: readonly Sighted[]): string[] {
  const releases = new Map<string, number>();
  for (const [name, count] of group.flatMap(({ names }) => names))
    releases.set(name, (releases.get(name) ?? 0) + count);
  return [...releases].sort(([a, m], [b, n]) => n - m || compareCodePoints(a, b)).map(([name]) => name);
}
