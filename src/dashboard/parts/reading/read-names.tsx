import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import type { MarkKind } from './marks.ts';
import type { Place } from './place.ts';
import { ReadItem } from './read-item.tsx';
import { ReadName } from './read-name.tsx';
import type { ReadingPartProps } from './reading-part.ts';
import classes from './reading.module.css';
import { ReadingGroup } from './reading-group.tsx';
import type { ReleaseParts } from './release-parts.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Whom and what a release names: countries, officials with the posts they held then, organisations, sectors, issues. */
export function ReadNames({ release, marks, sought, isHeld }: ReadingPartProps) {
  const groups: readonly (readonly [MarkKind, readonly Named[]])[] = [
    ['officials', release.officials],
    ['countries', release.countries],
    ['organisations', release.organizations],
    ['sectors', release.sectors],
    ['issues', release.issues],
  ];
  const posts = new Map(release.officials.map((official) => [official.id, postsThen(official, release)]));
  const places = Map.groupBy(marks, ({ id }) => id);
  return groups.map(([kind, items]) => (
    <ReadingGroup key={kind} title={texts.release.markKinds[kind]} count={items.length}>
      {byFirstPlace(items, places).map(({ id, name }) => (
        <ReadItem key={id} name={name} places={places.get(id) ?? []} sought={sought}>
          <ReadName id={id} name={name} isHeld={isHeld} />
          <div className={`quiet ${classes['more']}`}>{posts.get(id)}</div>
        </ReadItem>
      ))}
    </ReadingGroup>
  ));
}

/** The posts that releases show an official in on the day of one. */
function postsThen(
  { country, posts }: ReleaseParts['officials'][number],
  { issuedOn }: ReleaseParts,
): string {
  const then = posts.filter(
    ({ firstSeen, lastSeen }) => issuedOn == null || (firstSeen <= issuedOn && lastSeen >= issuedOn),
  );
  const titles = [...new Set(then.map(({ title }) => title))];
  return [country?.name, titles.length > 0 && format.list(titles)].filter(Boolean).join(' · ');
}

function byFirstPlace(
  items: readonly Named[],
  places: ReadonlyMap<string, readonly Place[]>,
): readonly Named[] {
  const first = ({ id }: Named) => places.get(id)?.[0]?.start ?? Infinity;
  return [...items].sort((a, b) => first(a) - first(b));
}
