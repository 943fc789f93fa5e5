import { foldText } from '../../common/fold-text.ts';
import type { FoundMentions } from '../found.ts';
import { POSTS_OF_ONE_STATE, type Office } from '../lexicon/offices.ts';
import type { Affiliation } from './affiliation.ts';
import { serviceOf, type Service } from './can-serve.ts';
import { explicitAffiliation } from './explicit-affiliation.ts';
import { postsOf, type Person } from './gather-people.ts';
import { honorificStates } from './honorific-states.ts';
import { stateOfLeader } from './known-leader.ts';
import { linkOf } from './link-of-sighting.ts';
import type { Namings } from './namings.ts';
import { originsOfName } from './name-origin.ts';
import { partnerFinder, type Partners } from './partner-states.ts';
import { venueOf } from './venue-of.ts';
import type { WordText } from './words.ts';

/** Places of a person that are weighed. */
const WEIGHED = 12;

/** Finds the state or organisation of each person, in their order. */
export function affiliate(
  text: WordText,
  mentions: FoundMentions,
  people: readonly Person[],
  namings: Namings,
): readonly Affiliation[] {
  const publisher = text.document.release.publisher.country;
  const told = people.map((person) => explicitAffiliation(text, person));
  const services = people.map(serviceOf);
  const partners = partnerFinder(text, mentions, publisher, people);
  const venue = venueOf(text);
  const union = mentions.organizations.some(({ id }) => id === 'EU' || UNION_NAMES.test(id));
  const found: (Affiliation | null)[] = [...told];
  // The second round knows everyone's side by the first.
  for (let round = 0; round < 2; round += 1) {
    const taken = officesTaken(found, services);
    people.forEach((person, index) => {
      if (told[index] !== null) return;
      const own = found[index]?.country ?? null;
      release(taken, services[index]!, own);
      const chosen = inferAffiliation(
        {
          text,
          people,
          namings,
          found,
          partners,
          publisher,
          venue,
          union,
          taken,
        },
        index,
        services[index]!,
      );
      found[index] = chosen;
      take(taken, services[index]!, chosen.country);
    });
  }
  return found.map((one) => one ?? { country: null, organization: null });
}

/** An envoy whose state the text leaves unsaid attends in the state that they are sent to: of the two the other one's. */
const isEnvoy = (person: Person): boolean => {
  const posts = postsOf(person);
  return posts.length > 0 && posts.every((post) => ENVOY.test(post.title) && post.sentTo.length === 0);
};

/** Posts in a city of another state. */
const POSTED =
  /\b(?:ambassador|commissioner|consul|representative|envoy|mission|delegation|embassy|chargé)\b/iu;

const ENVOY = /^(?:ambassador|high commissioner|chargé d['’]affaires)/iu;

/** Ids of the Union's bodies. */
const UNION_NAMES = /^(?:EUROPEAN-(?:COMMISSION|COUNCIL|PARLIAMENT)|EEAS)$/u;

/** Posts that, with no state beside them, are of the Union where a text speaks of it: "Commissioner Várhelyi". */
const OF_UNION =
  /^(?:commissioner(?: for \p{Lu}.*)?|high representative|vice[- ]president and commissioner)$/iu;

const OF_PRESS =
  /^(?:press secretary|director of communications|communications (?:director|officer|adviser|advisor)|press (?:officer|adviser|advisor)|media (?:officer|adviser|advisor|liaison))\b/iu;

/** "X, imprisoned in Russia", "X in Minsk": the state that stands right behind a name. */
function stateBehind(text: WordText, at: number): string | null {
  for (let i = at; i < at + 4; i += 1)
    if (text.words[i]?.folded === 'in')
      return text.countryAt.get(i + 1)?.id ?? text.cityStateAt.get(i + 1) ?? null;
  return null;
}

/** The state whose city the sentence of a word names before it, other than one's own: "In Lima he was received by X". */
function hostIn(text: WordText, at: number, own: string | null): string | null {
  const { sentence } = text.words[at]!;
  for (let i = at - 1; i >= 0 && at - i < 40 && text.words[i]!.sentence === sentence; i -= 1) {
    const code = text.cityStateAt.get(i);
    if (code !== undefined && code !== own && /^(?:in|at|to|arrived)$/u.test(text.words[i - 1]?.folded ?? ''))
      return code;
  }
  return null;
}

interface Evidence {
  readonly text: WordText;
  readonly people: readonly Person[];
  readonly namings: Namings;
  readonly found: readonly (Affiliation | null)[];
  readonly partners: Partners;
  readonly publisher: string | null;
  /** The state in whose cities the text's events take place. */
  readonly venue: string | null;
  /** Whether the text names the European Union or a body of it. */
  readonly union: boolean;
  /** How many known people hold an office of a state, by "CODE OFFICE". */
  readonly taken: ReadonlyMap<string, number>;
}

/** The state that a person likeliest serves: the issuing one, unless links, posts or the paragraph speak for another. */
function inferAffiliation(evidence: Evidence, index: number, service: Service): Affiliation {
  const { text, people, namings, found, partners, publisher, taken, venue, union } = evidence;
  const person = people[index]!;
  const scores = new Map<string, number>();
  const add = (code: string | null | undefined, weight: number): void => {
    if (code !== null && code !== undefined) scores.set(code, (scores.get(code) ?? 0) + weight);
  };
  const first =
    person.sightings.find((one) => text.words[one.first]?.zone === 'BODY') ?? person.sightings[0]!;
  const near = partners(first.first);
  // Whom a text names without any title is seldom one of the writer's own.
  const untitled = postsOf(person).length === 0 && person.sightings.every((one) => !one.honorific);
  add(publisher, untitled ? 0.6 : 1);
  if (publisher !== null && isEnvoy(person))
    add(
      venue === publisher ? near.find((code) => code !== publisher) : venue === null ? null : publisher,
      0.6,
    );
  near.forEach((code, rank) => add(code, 0.9 / (rank + 1)));
  person.sightings.slice(0, WEIGHED).forEach((sighting) => {
    for (const code of honorificStates(text, sighting)) if (scores.has(code)) add(code, 1.5);
    if (untitled) add(stateBehind(text, sighting.end), 1);
    const link = linkOf(text, people, namings, found, sighting);
    if (link.to === 'NONE') return;
    if (link.to === 'SAME') {
      add(link.country, link.listed === true ? 0.6 : 2);
      return;
    }
    const subject = link.country ?? publisher;
    const sure = link.country === null ? 1 : 2;
    add(subject, -sure);
    if (subject === publisher)
      add(
        hostIn(text, sighting.first, subject) ?? partners(sighting.first).find((code) => code !== subject),
        1.2 * sure,
      );
    else add(publisher, 1.2 * sure);
  });
  for (const post of postsOf(person)) {
    // "Director General of the Phnom Penh Water Supply Authority", "Mayor of Tirana"
    if (post.country === null && post.organization === null && !POSTED.test(post.title))
      for (let at = post.first; at < post.end; at += 1) add(text.cityStateAt.get(at), 2);
    const only = POSTS_OF_ONE_STATE[foldText(post.title)];
    // A nuncio is of the Holy See wherever no state is told.
    if (/\bnuncio\b/iu.test(post.title)) add('VA', 8);
    if (only !== undefined && (only === publisher || near.includes(only))) add(only, 2);
  }
  if (union && postsOf(person).length > 0 && postsOf(person).every((post) => OF_UNION.test(post.title)))
    add('EU', 3);
  // Whom the page names for the press to ask is the writer's own.
  if (postsOf(person).some((post) => post.country === null && OF_PRESS.test(post.title))) add(publisher, 3);
  add(stateOfLeader(person), person.parts.size > 1 ? 8 : postsOf(person).length > 0 ? 5 : 1.6);
  for (const code of originsOfName(person)) if (scores.has(code)) add(code, 0.7);
  for (const [code, score] of scores) {
    if (service.sentTo.has(code)) scores.set(code, score - 6);
    if (!service.fits(code)) scores.set(code, score - 20);
    for (const office of service.offices)
      if ((taken.get(`${code} ${office}`) ?? 0) > 0)
        scores.set(code, (scores.get(code) ?? score) - (UNIQUE[office] ?? 0));
  }
  let best: string | null = null;
  let most = -Infinity;
  for (const [code, score] of scores) if (score > most) [best, most] = [code, score];
  return best !== null && !text.document.reference.countryByCode.has(best)
    ? { country: null, organization: best }
    : { country: best, organization: null };
}

/** How much it tells against a state that another holds the office there; a king and a queen can be of one house. */
const UNIQUE: Readonly<Partial<Record<Office, number>>> = {
  STATE_PRESIDENT: 4,
  GOVERNMENT: 4,
  FOREIGN: 1.5,
};

function officesTaken(
  found: readonly (Affiliation | null)[],
  services: readonly Service[],
): Map<string, number> {
  const taken = new Map<string, number>();
  found.forEach((one, index) => take(taken, services[index]!, one?.country ?? null));
  return taken;
}

function take(taken: Map<string, number>, service: Service, code: string | null): void {
  if (code === null) return;
  for (const office of service.offices)
    taken.set(`${code} ${office}`, (taken.get(`${code} ${office}`) ?? 0) + 1);
}

function release(taken: Map<string, number>, service: Service, code: string | null): void {
  if (code === null) return;
  for (const office of service.offices)
    taken.set(`${code} ${office}`, (taken.get(`${code} ${office}`) ?? 0) - 1);
}
