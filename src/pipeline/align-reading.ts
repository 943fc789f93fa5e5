import { searchWords } from '../model/text-query.ts';
import type { Mention, PostSighting, Reading, ReadOfficial, ReadStatement } from '../model/reading.ts';
import type { Release } from '../model/release.ts';
import type { Span } from '../model/span.ts';
import { InvalidReleaseError } from './invalid-release.ts';
import { QuoteFinder } from './quote-finder.ts';
import type { SuppliedReading } from './supplied-reading.ts';

/**
 * A reading made elsewhere, with a place in the text for every quote and mention. Places that it gives are kept where
 * they hold; quotes without one are looked for in the text's order; for mentions that it does not place, `ownReading` of
 * the same release shows where the entity is named. What it says is never changed.
 * Throws InvalidReleaseError where a statement's quote is not in the text.
 */
export function alignReading(
  supplied: SuppliedReading,
  release: Release,
  ownReading: () => Reading,
): Reading {
  const finder = new QuoteFinder(release.text);
  const own = placesAll(supplied) ? null : ownReading();
  const engagements = supplied.engagements.map((engagement) => {
    const alike = own?.engagements.find(
      (e) => e.type === engagement.type && e.startDate === engagement.startDate,
    );
    const span = engagement.span === undefined ? (alike?.span ?? null) : engagement.span;
    return { ...engagement, span: span === null ? null : finder.hold(span) };
  });
  return {
    id: release.id.slice('release:'.length),
    title: release.title,
    kind: release.kind,
    language: release.language,
    publisher: release.publisher,
    issuedOn: release.issuedOn,
    issuedAt: release.issuedAt,
    engagements,
    officials: supplied.officials.map((official) => alignOfficial(official, own, finder)),
    countries: [...new Set(supplied.countries)],
    organizations: [...new Set(supplied.organizations)],
    sectors: [...new Set(supplied.sectors)],
    issues: [...new Set(supplied.issues)],
    statements: alignStatements(supplied, engagements, finder),
    mentions:
      supplied.mentions?.flatMap(({ kind, id, rule, ...place }) =>
        placed(finder.hold(place), (span) => ({ kind, id, ...span, rule })),
      ) ?? placeMentions(supplied, own, finder),
  };
}

/** Whether a reading tells all its places itself, so that no other is asked for. */
export function placesAll({ mentions, officials }: SuppliedReading): boolean {
  return mentions !== undefined && officials.every(({ sightings }) => sightings !== undefined);
}

function placed<T>(span: Span | null, item: (span: Span) => T): T[] {
  return span === null ? [] : [item(span)];
}

function alignOfficial(
  official: SuppliedReading['officials'][number],
  own: Reading | null,
  finder: QuoteFinder,
): ReadOfficial {
  const { name, country, organization, posts, sightings } = official;
  const same = own?.officials.find((o) => nameKey(o.name) === nameKey(name));
  return {
    name,
    country,
    ...(organization === undefined && same?.organization == null
      ? {}
      : { organization: organization ?? same?.organization ?? null }),
    posts: [...new Set(posts)],
    sightings:
      sightings?.flatMap(({ post, rule, ...place }) =>
        placed(finder.hold(place), (span) => ({ post, ...span, rule })),
      ) ?? posts.flatMap((post) => sightingsOf(post, same, finder)),
  };
}

function sightingsOf(post: string, same: ReadOfficial | undefined, finder: QuoteFinder): PostSighting[] {
  const seen = same?.sightings.filter((s) => nameKey(s.post) === nameKey(post)) ?? [];
  if (seen.length > 0) return seen.map(({ start, end, quote }) => ({ post, start, end, quote, rule: null }));
  const found = finder.find(post);
  return found === null ? [] : [{ post, ...found, rule: null }];
}

function alignStatements(
  supplied: SuppliedReading,
  engagements: readonly { readonly span: Span | null }[],
  finder: QuoteFinder,
): ReadStatement[] {
  let from = 0;
  return supplied.statements.map((statement, index) => {
    const { quote, start, end } = statement;
    const given = start === undefined || end === undefined ? null : finder.hold({ start, end, quote });
    const span = given ?? finder.find(quote, from) ?? finder.find(quote);
    if (span === null)
      throw new InvalidReleaseError(
        `The quote of statement ${index + 1} is not in the text: "${shorten(quote)}". A quote stands letter for letter as in the text.`,
      );
    from = span.start;
    const { speaker, side, act, target, topics, rule } = statement;
    const engagement =
      statement.engagement === undefined ? latestBefore(span.start, engagements) : statement.engagement;
    return { ...span, speaker, side, act, target, topics, engagement, rule };
  });
}

/** The engagement that was reported last before the place; the first where none was; null where there is none. */
function latestBefore(start: number, engagements: readonly { readonly span: Span | null }[]): number | null {
  let latest: number | null = engagements.length > 0 ? 0 : null;
  let at = -1;
  for (const [index, { span }] of engagements.entries()) {
    if (span !== null && span.start <= start && span.start > at) [latest, at] = [index, span.start];
  }
  return latest;
}

function placeMentions(supplied: SuppliedReading, own: Reading | null, finder: QuoteFinder): Mention[] {
  const nameByKey = new Map(supplied.officials.map(({ name }) => [nameKey(name), name]));
  const listed = new Set([
    ...supplied.countries.map((id) => `COUNTRY ${id}`),
    ...supplied.organizations.map((id) => `ORGANIZATION ${id}`),
    ...supplied.sectors.map((id) => `SECTOR ${id}`),
    ...supplied.issues.map((id) => `ISSUE ${id}`),
  ]);
  const mentions = (own?.mentions ?? []).flatMap((mention) => {
    const id = mention.kind === 'OFFICIAL' ? nameByKey.get(nameKey(mention.id)) : mention.id;
    if (id === undefined || (mention.kind !== 'OFFICIAL' && !listed.has(`${mention.kind} ${id}`))) return [];
    return [{ ...mention, id, rule: null }];
  });
  const placed = new Set(mentions.filter((m) => m.kind === 'OFFICIAL').map((m) => m.id));
  for (const { name } of supplied.officials) {
    const span = placed.has(name) ? null : finder.find(name);
    if (span !== null) mentions.push({ kind: 'OFFICIAL', id: name, ...span, rule: null });
  }
  return mentions.sort((a, b) => a.start - b.start || a.end - b.end);
}

function nameKey(name: string): string {
  return searchWords(name).sort().join(' ');
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
