import type { FoundMentions } from '../found.ts';
import {
  MONARCHIES,
  THRONES,
  WITHOUT_PRESIDENT,
  WITHOUT_PRIME_MINISTER,
  type Office,
} from '../lexicon/offices.ts';
import type { Affiliation } from './affiliation.ts';
import { explicitAffiliation } from './explicit-affiliation.ts';
import type { Person } from './gather-people.ts';
import { linkOf, UNLINKED } from './link-of-sighting.ts';
import { distinctPosts, officeOf } from './office.ts';
import { partnerFinder, type Partners } from './partner-states.ts';
import type { WordText } from './words.ts';

/** Finds the state or organisation of each person, in their order. */
export function affiliate(
  text: WordText,
  mentions: FoundMentions,
  people: readonly Person[],
): readonly Affiliation[] {
  const publisher = text.document.release.publisher.country;
  const found: (Affiliation | null)[] = people.map((person) => explicitAffiliation(text, person));
  const partners = partnerFinder(text, mentions, publisher, people);
  const order = people
    .map((person, index) => ({ person, index }))
    .sort((a, b) => a.person.sightings[0]!.first - b.person.sightings[0]!.first);
  for (const { person, index } of order) {
    if (found[index] !== null) continue;
    found[index] = inferAffiliation(text, people, found, index, person, publisher, partners);
  }
  return found.map((one) => one ?? { country: null, organization: null });
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
  const offices = officesOf(person);
  const titles = person.sightings.flatMap((s) => s.posts.map((p) => p.title)).join(' ');
  const royal =
    /\b(?:king|queen|emperor|empress|sultan|emir|amir|crown prince|princess|prince|grand duke)\b/iu.test(
      titles,
    );
  const throne = Object.entries(THRONES).find(([name]) =>
    new RegExp(`\\b${name}\\b`, 'iu').test(titles),
  )?.[1];
  const fits = (code: string): boolean => {
    if (offices.has('STATE_PRESIDENT') && WITHOUT_PRESIDENT.has(code)) return false;
    if (offices.has('GOVERNMENT') && WITHOUT_PRIME_MINISTER.has(code)) return false;
    if (royal && !MONARCHIES.has(code)) return false;
    if (throne !== undefined && !throne.has(code)) return false;
    for (const office of offices) {
      // A king and a queen can be of one house.
      if (office === 'OTHER' || office === 'MONARCH') continue;
      const held = people.some(
        (other, i) => i !== index && found[i]?.country === code && officesOf(other).has(office),
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
  // The first place that hangs the person on another tells more than the first place.
  const link =
    person.sightings.map((one) => linkOf(text, people, found, one)).find((one) => one.to !== 'NONE') ??
    UNLINKED;
  if (link.to === 'OTHER') {
    const subject = link.country ?? publisher;
    return subject === publisher
      ? choose([...near, publisher])
      : choose([publisher, ...near.filter((code) => code !== subject), subject]);
  }
  if (link.to === 'SAME' && link.country !== null) return choose([link.country, publisher, ...near]);
  return choose([publisher, ...near]);
}

/** The offices that a person is shown to hold: a bare "President" who is also "Senate President" is no head of state. */
function officesOf(person: Person): ReadonlySet<Office> {
  const titles = person.sightings.flatMap((s) =>
    s.posts.filter((post) => !post.former).map((post) => post.title),
  );
  return new Set(distinctPosts(titles).map(officeOf));
}
