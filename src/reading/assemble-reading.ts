import { keyOf } from '../model/node-id.ts';
import type { Mention, Reading, ReadEngagement, ReadOfficial, ReadStatement } from '../model/reading.ts';
import { spanOf } from '../model/span.ts';
import type { TextDocument } from './document.ts';
import type { FoundEngagement, FoundMentions, FoundOfficials, FoundStatement } from './found.ts';

/** The reading of a release, put together from what the steps found. */
export function assembleReading(
  document: TextDocument,
  mentions: FoundMentions,
  officials: FoundOfficials,
  engagements: readonly FoundEngagement[],
  statements: readonly FoundStatement[],
): Reading {
  const { release } = document;
  const all = assembleMentions(document, mentions, officials);
  const idsOf = (kind: Mention['kind']): readonly string[] => [
    ...new Set(all.filter((mention) => mention.kind === kind).map((mention) => mention.id)),
  ];
  return {
    id: keyOf(release.id),
    title: release.title,
    kind: release.kind,
    language: release.language,
    publisher: release.publisher,
    issuedOn: release.issuedOn,
    issuedAt: release.issuedAt,
    engagements: engagements.map((one) => readEngagement(document, officials, one)),
    officials: readOfficials(document, officials),
    countries: countriesInOrder(document, all, officials),
    organizations: idsOf('ORGANIZATION'),
    sectors: idsOf('SECTOR'),
    issues: idsOf('ISSUE'),
    statements: statements.map((one) => readStatement(document, officials, one)),
    mentions: all,
  };
}

function assembleMentions(
  document: TextDocument,
  mentions: FoundMentions,
  officials: FoundOfficials,
): readonly Mention[] {
  const { text } = document;
  const found: Mention[] = [];
  const add = (kind: Mention['kind'], id: string, one: { start: number; end: number; rule: string }) =>
    found.push({ kind, id, ...spanOf(text, one.start, one.end), rule: one.rule });
  for (const one of mentions.countries) if (one.counts) add('COUNTRY', one.code, one);
  for (const one of mentions.organizations) if (one.counts) add('ORGANIZATION', one.id, one);
  for (const one of mentions.topics) if (one.counts) add(one.kind, one.id, one);
  for (const one of officials.names) {
    const person = officials.people[one.person];
    if (person !== undefined) add('OFFICIAL', person.name, one);
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Countries by first mention; an official's counts as named where the official is. */
function countriesInOrder(
  document: TextDocument,
  mentions: readonly Mention[],
  officials: FoundOfficials,
): readonly string[] {
  const first = new Map<string, number>();
  const note = (code: string, start: number) => first.set(code, Math.min(first.get(code) ?? Infinity, start));
  for (const { kind, id, start } of mentions) if (kind === 'COUNTRY') note(id, start);
  for (const { person, start } of officials.names) {
    const code = officials.people[person]?.country ?? null;
    if (code !== null && document.reference.countryByCode.get(code)?.sovereign === true) note(code, start);
  }
  return [...first].sort((a, b) => a[1] - b[1]).map(([code]) => code);
}

function readOfficials(document: TextDocument, officials: FoundOfficials): readonly ReadOfficial[] {
  return officials.people.map((person, index) => ({
    name: person.name,
    country: person.country,
    organization: person.organization,
    posts: [...new Set(person.posts.map((post) => post.title))],
    sightings: officials.posts
      .filter((post) => post.person === index && !post.former)
      .map((post) => ({
        post: post.title,
        start: post.start,
        end: post.end,
        quote: document.text.slice(post.start, post.end),
        rule: post.rule,
      })),
  }));
}

function readEngagement(
  document: TextDocument,
  officials: FoundOfficials,
  found: FoundEngagement,
): ReadEngagement {
  return {
    type: found.type,
    startDate: found.startDate,
    endDate: found.endDate,
    place: found.place,
    countries: found.countries,
    officials: namesOf(officials, found.people),
    span: spanOf(document.text, found.start, found.end),
    rule: found.rule,
  };
}

function readStatement(
  document: TextDocument,
  officials: FoundOfficials,
  found: FoundStatement,
): ReadStatement {
  const speaker = found.speaker === null ? null : (officials.people[found.speaker]?.name ?? null);
  return {
    ...spanOf(document.text, found.start, found.end),
    speaker,
    side: found.side,
    act: found.act,
    target: found.target,
    topics: found.topics,
    engagement: found.engagement,
    rule: found.rule,
  };
}

function namesOf(officials: FoundOfficials, people: readonly number[]): readonly string[] {
  return people.flatMap((index) => officials.people[index]?.name ?? []);
}
