import { foldText } from '../../common/fold-text.ts';
import type { FoundMentions } from '../found.ts';
import { HONORIFIC_STATES } from '../lexicon/honorifics.ts';
import {
  MONARCHIES,
  POSTS_OF_ONE_STATE,
  THRONES,
  UNION_BODIES,
  WITHOUT_PRESIDENT,
  WITHOUT_PRIME_MINISTER,
  type Office,
} from '../lexicon/offices.ts';
import type { Person } from './gather-people.ts';
import { distinctPosts, officeOf } from './office.ts';
import type { PersonSighting } from './person-sighting.ts';
import type { WordText } from './words.ts';

/** Whom a person serves; both null if nobody can tell. */
export interface Affiliation {
  readonly country: string | null;
  readonly organization: string | null;
}

/** Verbs whose object is of the other side than their subject. */
const MEETS =
  /^(?:met|meet|meets|meeting|received|receive|receives|receiving|hosted|hosts|visited|thanked|thanks|thanking|congratulated|congratulates|congratulating|told|tells|telling|assured|assuring|informed|urged|welcomed|welcomes|welcoming|invited|asked|briefed|apprised|joined|greeted|telephoned|phoned)$/u;
/** What makes an agent after "by" or a recipient after "to" the other side. */
const HOSTED =
  /^(?:received|welcomed|hosted|granted|greeted|met|invited|audience|accompanied|joined|briefed)$/u;
const CONVEYED =
  /^(?:convey|conveyed|conveys|conveying|extend|extended|extends|express|expressed|expresses|sent|sends|send|deliver|delivered|delivers|handed|paid|pays|presented|congratulations|thanks|gratitude|message|letter|greetings|regards|condolences|brought|spoke|spoken|speak|talked|addressed|call|visit)$/u;
const INVITED = /^(?:invitation|request|guest|invite)$/u;
const GREETED =
  /^(?:thanks|greetings|regards|message|letter|behalf|wishes|congratulations|condolences|passing|death|gratitude)$/u;

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

function explicitAffiliation(text: WordText, person: Person): Affiliation | null {
  const votes = new Map<string, number>();
  const vote = (country: string | null, weight: number): void => {
    if (country !== null) votes.set(country, (votes.get(country) ?? 0) + weight);
  };
  let organization: string | null = unionOf(person);
  let national = false;
  for (const sighting of person.sightings) {
    vote(sighting.country, 2);
    for (let i = sighting.first; i < sighting.name.first; i += 1) {
      const two = `${text.words[i]!.folded} ${text.words[i + 1]?.folded ?? ''}`;
      const known = HONORIFIC_STATES[two] ?? HONORIFIC_STATES[text.words[i]!.folded];
      if (known !== undefined) vote(known, 1);
    }
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
      } else if (
        post.organization === null &&
        organization !== 'EU' &&
        !post.former &&
        officeOf(post.title) !== 'OTHER'
      )
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

/** "EU" for officials of the Union's bodies. */
function unionOf(person: Person): string | null {
  const titles = person.sightings.flatMap((sighting) =>
    sighting.posts
      .filter((post) => !post.former && post.country === null)
      .map((post) => foldText(post.title)),
  );
  const all = titles.join(' ');
  return UNION_BODIES.some((body) => titles.some((title) => title.includes(body)) || all.includes(body))
    ? 'EU'
    : null;
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

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** The offices that a person is shown to hold: a bare "President" who is also "Senate President" is no head of state. */
function officesOf(person: Person): ReadonlySet<Office> {
  const titles = person.sightings.flatMap((s) =>
    s.posts.filter((post) => !post.former).map((post) => post.title),
  );
  return new Set(distinctPosts(titles).map(officeOf));
}

type Partners = (at: number) => readonly string[];

/** The foreign states that the text speaks of around a place, the likeliest first. */
function partnerFinder(
  text: WordText,
  mentions: FoundMentions,
  publisher: string | null,
  people: readonly Person[],
): Partners {
  // "Baghdad Amreyev" names no capital.
  const inNames = new Set(
    people.flatMap((person) => person.sightings.flatMap((one) => range(one.name.first, one.name.end))),
  );
  const { document } = text;
  const all = new Map<string, number>();
  const byParagraph = new Map<number, Map<string, number>>();
  const headed = new Set<number>();
  for (const mention of mentions.countries) {
    if (mention.code === publisher) continue;
    const word = text.words[text.wordAt(mention.start)];
    if (
      word === undefined ||
      inNames.has(text.wordAt(mention.start)) ||
      word.zone === 'LETTERHEAD' ||
      word.zone === 'CONTACT'
    )
      continue;
    const paragraph = document.sentences[word.sentence]?.paragraph ?? 0;
    const weight =
      (word.zone === 'TITLE' ? 4 : word.zone === 'BACKGROUND' ? 0.2 : 1) *
      (mention.form === 'CAPITAL' ? 0.7 : 1);
    all.set(mention.code, (all.get(mention.code) ?? 0) + weight);
    const own = byParagraph.get(paragraph) ?? new Map<string, number>();
    own.set(mention.code, (own.get(mention.code) ?? 0) + weight);
    byParagraph.set(paragraph, own);
  }
  // A short line that names one state heads what follows: "1. India (12 November)".
  let heading: string | null = null;
  for (const paragraph of document.paragraphs) {
    const codes = [...(byParagraph.get(paragraph.index)?.keys() ?? [])];
    if (paragraph.zone === 'BODY' && paragraph.end - paragraph.start < 90 && codes.length > 0)
      heading = codes.length === 1 ? codes[0]! : null;
    else if (heading !== null) {
      const own = byParagraph.get(paragraph.index) ?? new Map<string, number>();
      own.set(heading, (own.get(heading) ?? 0) + 20);
      byParagraph.set(paragraph.index, own);
      headed.add(paragraph.index);
    }
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

/** How a name hangs on others of its sentence: of the same side as a known one, of the other side, or neither. */
interface Link {
  readonly to: 'SAME' | 'OTHER' | 'NONE';
  readonly country: string | null;
}

const UNLINKED: Link = { to: 'NONE', country: null };

function linkOf(
  text: WordText,
  people: readonly Person[],
  found: readonly (Affiliation | null)[],
  sighting: PersonSighting,
): Link {
  const { words } = text;
  const sentence = words[sighting.first]!.sentence;
  let i = sighting.first - 1;
  if (/^(?:the|his|her|their|its|our)$/u.test(words[i]?.folded ?? '')) i -= 1;
  const near = words[i];
  if (near === undefined || near.sentence !== sentence) return UNLINKED;
  const before = sightingBefore(text, people, sighting);
  if (before !== null && i + 1 - before.sighting.end <= 2 && /^(?:and|,|&|by|with)$/u.test(near.text)) {
    const country = found[before.person]?.country ?? null;
    const signed = wordBack(words, before.sighting.first, 4, /^(?:signed|between)$/u);
    // "Speaker Kim of Korea and Vice Chairwoman Thanh met": who is of the publisher's own side needs no country.
    const own = sighting.posts.length > 0 && before.sighting.posts.some((post) => post.country !== null);
    if (own && !signed && linkOf(text, people, found, before.sighting).to === 'NONE') return UNLINKED;
    return { to: signed ? 'OTHER' : 'SAME', country };
  }
  const subject = subjectCountry(text, people, found, sighting);
  const back = (pattern: RegExp, reach: number): boolean => wordBack(words, i, reach, pattern);
  if (MEETS.test(near.folded) || near.folded === 'with') return { to: 'OTHER', country: subject };
  if (near.folded === 'on' && back(/^(?:call|calls|called|calling)$/u, 2))
    return { to: 'OTHER', country: subject };
  if (near.folded === 'by' && back(HOSTED, 8)) return { to: 'OTHER', country: subject };
  if (near.folded === 'to' && back(CONVEYED, 24) && !back(/^(?:according|attributed|attributable)$/u, 1))
    return { to: 'OTHER', country: subject };
  if (near.folded === 'from' && back(/^(?:message|letter|received|invitation|call)$/u, 4))
    return { to: 'OTHER', country: subject };
  if (near.folded === 'of' && back(INVITED, 1)) return { to: 'OTHER', country: subject };
  if (near.folded === 'of' && back(GREETED, 1)) return { to: 'SAME', country: subject };
  return UNLINKED;
}

function wordBack(words: WordText['words'], at: number, reach: number, pattern: RegExp): boolean {
  for (let i = at - 1; i >= 0 && at - i <= reach; i -= 1) {
    if (words[i]!.sentence !== words[at]!.sentence) return false;
    if (pattern.test(words[i]!.folded)) return true;
  }
  return false;
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

/** The side that acts in the sentence of this place: its first person or state that nothing governs, or who "he" was. */
function subjectCountry(
  text: WordText,
  people: readonly Person[],
  found: readonly (Affiliation | null)[],
  sighting: PersonSighting,
): string | null {
  const { words, countryAt } = text;
  const sentence = words[sighting.first]!.sentence;
  let start = sighting.first;
  while (start > 0 && words[start - 1]!.sentence === sentence) start -= 1;
  const governed = (at: number): boolean => {
    const word = words[words[at - 1]?.folded === 'the' ? at - 2 : at - 1];
    return (
      word !== undefined &&
      word.sentence === words[at]!.sentence &&
      /^(?:of|with|to|by|on|for|from|between|at|in|and)$/u.test(word.folded)
    );
  };
  const acts = (from: number, to: number): string | null => {
    let best = to;
    let country: string | null = null;
    people.forEach((person, i) => {
      for (const one of person.sightings) {
        if (one.first < from || one.first >= best || governed(one.first)) continue;
        best = one.first;
        country = found[i]?.country ?? null;
      }
    });
    return country;
  };
  const named = acts(start, sighting.first);
  if (named !== null) return named;
  const opening = words[start]?.folded === 'the' ? start + 1 : start;
  const state = countryAt.get(opening);
  if (state !== undefined) return state.id;
  if (/^(?:he|she)$/u.test(words[start]?.folded ?? '') && start > 0) {
    const previous = words[start - 1]!.sentence;
    let from = start - 1;
    while (from > 0 && words[from - 1]!.sentence === previous) from -= 1;
    return acts(from, start);
  }
  return null;
}
