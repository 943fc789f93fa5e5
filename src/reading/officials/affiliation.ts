import { foldText } from '../../common/fold-text.ts';
import type { FoundMentions } from '../found.ts';
import {
  MONARCHIES,
  POSTS_OF_ONE_STATE,
  WITHOUT_PRESIDENT,
  WITHOUT_PRIME_MINISTER,
  type Office,
} from '../lexicon/offices.ts';
import type { Person } from './gather-people.ts';
import { officeOf } from './office.ts';
import type { PersonSighting } from './person-sighting.ts';
import type { WordText } from './words.ts';

/** Whom a person serves; both null if nobody can tell. */
export interface Affiliation {
  readonly country: string | null;
  readonly organization: string | null;
}

/** Verbs and prepositions whose object is of the other side than their subject. */
const TOWARDS =
  /^(?:with|by|on|met|meet|meets|meeting|received|receive|receives|hosted|visited|thanked|thanks|congratulated|congratulates|told|tells|assured|informed|urged|to|between|welcomed|invited|invitation|from|asked|briefed|apprised)$/u;

/** Finds the state or organisation of each person, in their order. */
export function affiliate(
  text: WordText,
  mentions: FoundMentions,
  people: readonly Person[],
): readonly Affiliation[] {
  const publisher = text.document.release.publisher.country;
  const found: (Affiliation | null)[] = people.map((person) => explicitAffiliation(text, person));
  const partners = partnerFinder(text, mentions, publisher);
  const order = people
    .map((person, index) => ({ person, index }))
    .sort((a, b) => a.person.sightings[0]!.first - b.person.sightings[0]!.first);
  for (const { person, index } of order) {
    if (found[index] !== null) continue;
    found[index] = inferAffiliation(text, people, found, index, person, publisher, partners);
  }
  return found.map((one) => one ?? { country: null, organization: null });
}

function explicitAffiliation(text: WordText, person: Person): Affiliation | null {
  const votes = new Map<string, number>();
  const vote = (country: string | null, weight: number): void => {
    if (country !== null) votes.set(country, (votes.get(country) ?? 0) + weight);
  };
  let organization: string | null = null;
  let national = false;
  for (const sighting of person.sightings) {
    vote(sighting.country, 2);
    for (const post of sighting.posts) {
      vote(post.country, post.former ? 0.5 : 2);
      if (post.organization !== null && post.country === null) {
        const kind = text.document.reference.organizationById.get(post.organization)?.kind;
        // The chair or envoy of a group of states serves one of them.
        if (
          kind === 'NATIONAL' ||
          /\b(?:chair|chairman|chairperson|envoy|president of the (?:council|eu council))\b/iu.test(
            post.title,
          )
        )
          national = true;
        else organization ??= post.organization;
      } else if (post.organization === null && !post.former && officeOf(post.title) !== 'OTHER')
        national = true;
    }
  }
  const best = [...votes].sort((a, b) => b[1] - a[1])[0];
  if (best !== undefined) return { country: best[0], organization: null };
  if (organization !== null && !national) return { country: null, organization };
  if (foreignBody(text, person)) return { country: null, organization: null };
  for (const sighting of person.sightings)
    for (const post of sighting.posts) {
      const only = POSTS_OF_ONE_STATE[foldText(post.title)];
      if (only !== undefined && !(only === 'US' && text.document.release.publisher.country === 'GB'))
        return { country: only, organization: null };
    }
  return null;
}

/** A post in a fund, bank or organisation that no state is said to own: "President of the Turkic Investment Fund". */
function foreignBody(text: WordText, person: Person): boolean {
  const posts = person.sightings.flatMap((sighting) => sighting.posts);
  return (
    posts.length > 0 &&
    posts.every(
      (post) =>
        post.country === null &&
        /\bof the (?:\p{Lu}[\p{L}-]* )*(?:Fund|Organi[sz]ation|Union|Alliance|Group|Community|League|Forum|Initiative)\b/u.test(
          post.title,
        ) &&
        !/National|State|Sovereign/u.test(post.title),
    )
  );
}

type Partners = (at: number) => readonly string[];

/** The foreign states that the text speaks of around a place, the likeliest first. */
function partnerFinder(text: WordText, mentions: FoundMentions, publisher: string | null): Partners {
  const { document } = text;
  const all = new Map<string, number>();
  const byParagraph = new Map<number, Map<string, number>>();
  for (const mention of mentions.countries) {
    if (mention.code === publisher) continue;
    const word = text.words[text.wordAt(mention.start)];
    if (word === undefined || word.zone === 'LETTERHEAD' || word.zone === 'CONTACT') continue;
    const paragraph = document.sentences[word.sentence]?.paragraph ?? 0;
    const weight =
      (word.zone === 'TITLE' ? 4 : word.zone === 'BACKGROUND' ? 0.2 : 1) *
      (mention.form === 'CAPITAL' ? 0.7 : 1);
    all.set(mention.code, (all.get(mention.code) ?? 0) + weight);
    const own = byParagraph.get(paragraph) ?? new Map<string, number>();
    own.set(mention.code, (own.get(mention.code) ?? 0) + weight);
    byParagraph.set(paragraph, own);
  }
  const sorted = (map: ReadonlyMap<string, number> | undefined): string[] =>
    [...(map ?? [])].sort((a, b) => b[1] - a[1]).map(([code]) => code);
  const overall = sorted(all);
  return (at) => {
    const sentence = document.sentences[text.words[at]?.sentence ?? 0];
    const here = sorted(byParagraph.get(sentence?.paragraph ?? 0));
    // The main partner of the release comes first unless the paragraph does not speak of it.
    const main = overall[0];
    return main !== undefined && here.includes(main)
      ? [...new Set([main, ...here, ...overall])]
      : [...new Set([...here, ...overall])];
  };
}

function inferAffiliation(
  text: WordText,
  people: readonly Person[],
  found: readonly (Affiliation | null)[],
  index: number,
  person: Person,
  publisher: string | null,
  partners: Partners,
): Affiliation {
  const offices = new Set<Office>(
    person.sightings.flatMap((s) => s.posts.filter((p) => !p.former).map((p) => officeOf(p.title))),
  );
  const fits = (code: string): boolean => {
    if (offices.has('STATE_PRESIDENT') && WITHOUT_PRESIDENT.has(code)) return false;
    if (offices.has('GOVERNMENT') && WITHOUT_PRIME_MINISTER.has(code)) return false;
    if (offices.has('MONARCH') && !MONARCHIES.has(code)) return false;
    for (const office of offices) {
      if (office === 'OTHER') continue;
      const held = people.some(
        (other, i) =>
          i !== index &&
          found[i]?.country === code &&
          other.sightings.some((s) => s.posts.some((p) => !p.former && officeOf(p.title) === office)),
      );
      if (held) return false;
    }
    return true;
  };
  const first = person.sightings.find((s) => text.words[s.first]?.zone === 'BODY') ?? person.sightings[0]!;
  const choose = (codes: readonly (string | null)[]): Affiliation => {
    const code = codes.find((one) => one !== null && fits(one)) ?? codes.find((one) => one !== null) ?? null;
    return code === 'EU' || code === null
      ? { country: null, organization: code }
      : { country: code, organization: null };
  };
  const near = partners(first.first);
  const before = sightingBefore(text, people, first);
  const relation = linkBefore(text, first, before?.sighting ?? null);
  const beforeCountry = before === null ? null : (found[before.person]?.country ?? null);
  if (relation === 'TOWARDS') {
    const subject = beforeCountry ?? subjectState(text, first) ?? publisher;
    if (subject === publisher) return choose([...near, publisher]);
    return choose([publisher, ...near.filter((code) => code !== subject), subject]);
  }
  if (relation === 'WITH' && beforeCountry !== null) return choose([beforeCountry, publisher, ...near]);
  return choose([publisher, ...near]);
}

/** The person named last before this place in the same sentence. */
function sightingBefore(
  text: WordText,
  people: readonly Person[],
  sighting: PersonSighting,
): { readonly person: number; readonly sighting: PersonSighting } | null {
  const sentence = text.words[sighting.first]?.sentence;
  let best: { person: number; sighting: PersonSighting } | null = null;
  people.forEach((person, i) => {
    for (const other of person.sightings) {
      if (other.end > sighting.first || text.words[other.first]?.sentence !== sentence) continue;
      if (best === null || other.first > best.sighting.first) best = { person: i, sighting: other };
    }
  });
  return best;
}

/** The state whose name or adjective begins the sentence of this place. */
function subjectState(text: WordText, sighting: PersonSighting): string | null {
  const sentence = text.words[sighting.first]?.sentence;
  for (let i = sighting.first - 1; i >= 0 && text.words[i]?.sentence === sentence; i -= 1) {
    const state = text.countryAt.get(i);
    if (
      state !== undefined &&
      /^(?:the|$)/u.test(text.words[i - 1]?.folded ?? '') &&
      text.words[i - 1]?.sentence !== sentence
    )
      return state.id;
  }
  return null;
}

/** How a name hangs on what stands before it: "met with X" is towards the other side, "A and X" is with A. */
function linkBefore(
  text: WordText,
  sighting: PersonSighting,
  before: PersonSighting | null,
): 'TOWARDS' | 'WITH' | 'NONE' {
  const { words } = text;
  let i = sighting.first - 1;
  const sentence = words[sighting.first]?.sentence;
  if (/^(?:the|his|her|their|its|our)$/u.test(words[i]?.folded ?? '')) i -= 1;
  const near = words[i];
  if (near === undefined || near.sentence !== sentence) return 'NONE';
  if (before !== null && i - before.end < 2 && /^(?:and|,|&)$/u.test(near.text)) {
    return linkBefore(text, before, null) === 'TOWARDS' ? 'TOWARDS' : 'WITH';
  }
  if (TOWARDS.test(near.folded)) return 'TOWARDS';
  if (near.folded === 'of') {
    const noun = words[i - 1]?.folded ?? '';
    if (/^(?:invitation|request|guest)$/u.test(noun)) return 'TOWARDS';
    return 'WITH';
  }
  return before === null ? 'NONE' : 'WITH';
}
