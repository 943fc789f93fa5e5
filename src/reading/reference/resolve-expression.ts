import { resolveBoth } from './resolve-both.ts';
import { sideOfPerson, type Actor } from './discourse.ts';
import type { Expression } from './expression.ts';
import { holderOfPost } from './holder-of-post.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { person, type Resolver } from './resolver.ts';

/** Whom an expression stands for, or null if nobody can tell. */
export function resolveExpression(
  resolver: Resolver,
  expression: Expression,
  subject: boolean,
): Actor | null {
  const { discourse, officials } = resolver;
  switch (expression.kind) {
    case 'NAME':
      return person(resolver, expression.person);
    case 'POST': {
      const skip = subject
        ? null
        : discourse.subject?.people.length === 1
          ? discourse.subject.people[0]!
          : null;
      const called = expression.words
        .flatMap((word) =>
          /^(?:samdech|techo|thipadei|majesty|highness)$/u.test(word)
            ? [resolver.addressed.get(word) ?? []]
            : [],
        )
        .at(-1);
      if (called !== undefined && called.length > 0)
        return person(resolver, discourse.named.findLast((index) => called.includes(index)) ?? called[0]!);
      const holder = holderOfPost(expression.posts, officials, discourse, skip);
      if (holder !== null) return person(resolver, holder);
      const post = expression.posts.find((one) => one.country !== null || one.organization !== null);
      const side = post?.country ?? post?.organization ?? null;
      if (side !== null) return { kind: 'PERSON', people: [], sides: [side] };
      if (/spokes/iu.test(expression.posts[0]?.title ?? '') && discourse.own !== null)
        return { kind: 'PERSON', people: [], sides: [discourse.own] };
      return null;
    }
    case 'ADDRESS': {
      const last = expression.words.at(-1)!;
      const holders = resolver.addressed.get(last) ?? [];
      const known = discourse.named.findLast((index) => holders.includes(index)) ?? holders[0];
      return known === undefined ? null : person(resolver, known);
    }
    case 'COUNTERPART':
      return counterpart(resolver, expression.country);
    case 'STATE':
      return { kind: 'STATE', people: [], sides: [expression.code] };
    case 'GOVERNMENT': {
      const code = expression.code ?? ownerOfNoun(resolver, expression);
      if (code === null) return null;
      return code.length === 2 && code !== 'EU'
        ? { kind: 'STATE', people: [], sides: [code] }
        : { kind: 'ORGANIZATION', people: [], sides: [code] };
    }
    case 'ORGANIZATION':
      return { kind: 'ORGANIZATION', people: [], sides: [expression.id] };
    case 'BOTH':
      return resolveBoth(resolver, expression.noun, expression.sides);
    case 'PRONOUN':
      return resolvePronoun(resolver, expression);
  }
}

/** The person of the other side whom "his counterpart" names, or that side alone. */
function counterpart(resolver: Resolver, country: string | null): Actor | null {
  const { discourse, officials } = resolver;
  const subjectSide = sideOfPerson(officials.people[discourse.topic ?? -1]) ?? discourse.own;
  const side = country ?? (subjectSide === discourse.own ? discourse.partner : discourse.own);
  if (side === null) return null;
  const known = discourse.lastOf.get(side) ?? officials.people.findIndex((one) => sideOfPerson(one) === side);
  return known >= 0 ? person(resolver, known) : { kind: 'PERSON', people: [], sides: [side] };
}

/** Whose "the Kingdom", "the Government", "the Ministry", "the Commission" is. */
function ownerOfNoun(
  { text, discourse }: Resolver,
  expression: Expression & { kind: 'GOVERNMENT' },
): string | null {
  const { reference } = text.document;
  const own = discourse.own;
  if (expression.noun === 'kingdom') {
    const isKingdom = (code: string | null): boolean =>
      code !== null && /kingdom/iu.test(reference.countryByCode.get(code)?.officialName ?? '');
    return isKingdom(own) ? own : isKingdom(discourse.partner) ? discourse.partner : null;
  }
  const said = text.words
    .slice(expression.first, expression.end)
    .map((word) => word.folded)
    .join(' ');
  if (/royal government/u.test(said)) return own === 'KH' || discourse.partner !== 'KH' ? own : 'KH';
  return own;
}
