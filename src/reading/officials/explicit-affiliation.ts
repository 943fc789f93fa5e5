import { foldText } from '../../common/fold-text.ts';
import { honorificStates } from './honorific-states.ts';
import { THIN_POSTS, UNION_BODIES } from '../lexicon/offices.ts';
import type { Affiliation } from './affiliation.ts';
import { postsOf, type Person } from './gather-people.ts';
import { officeOf } from './office.ts';
import type { ParsedPost } from './post-phrase.ts';
import type { WordText } from './words.ts';

/** Whom a person serves by what their posts and honorifics say; null if they do not say. */
export function explicitAffiliation(text: WordText, person: Person): Affiliation | null {
  const votes = new Map<string, number>();
  const vote = (country: string | null, weight: number): void => {
    if (country !== null) votes.set(country, (votes.get(country) ?? 0) + weight);
  };
  let organization: string | null = unionOf(person);
  let national = false;
  for (const sighting of person.sightings) vote(sighting.country, 2);
  for (const post of postsOf(person)) {
    vote(post.country, post.former ? 0.5 : 2);
    if (post.organization !== null && post.country === null) {
      const kind = text.document.reference.organizationById.get(post.organization)?.kind;
      if (kind === 'NATIONAL') vote(stateOfBody(text, post.organization), 2);
      if (kind === 'NATIONAL' || servesOneMember(post)) national = true;
      else organization ??= post.organization;
    } else if (
      post.organization === null &&
      organization !== 'EU' &&
      !post.former &&
      officeOf(post.title) !== 'OTHER'
    )
      national = true;
  }
  const best = [...votes].sort((a, b) => b[1] - a[1])[0];
  if (best !== undefined) return { country: best[0], organization: null };
  if (organization !== null && !national) return { country: null, organization };
  for (const sighting of person.sightings) {
    const [code, ...others] = honorificStates(text, sighting);
    if (code !== undefined && others.length === 0) return { country: code, organization: null };
  }
  return foreignBody(person) ? { country: null, organization: null } : null;
}

/** The state of a national body by its name: JP of the Japan International Cooperation Agency. */
function stateOfBody(text: WordText, id: string): string | null {
  const { reference } = text.document;
  const name = reference.organizationById.get(id)?.name ?? '';
  const own = reference.countries.find(
    (one) =>
      one.sovereign &&
      [one.name, ...one.adjectives, ...one.abbreviations].some(
        (word) => name.startsWith(`${word} `) || name.endsWith(` ${word}`),
      ),
  );
  return own?.code ?? (name.startsWith('Korea ') ? 'KR' : id === 'PEACE-CORPS' ? 'US' : null);
}

/** Organisations with envoys of their own, by their ids. */
const OWN_ENVOYS = /^(?:UN|UN[A-Z]+|EU|AU|OSCE|NATO|COUNCIL-OF-EUROPE|EUROPEAN-[A-Z]+|ARAB-LEAGUE|OIC|OAS)$/u;

/** Whether the post in an organisation is that of a state of it: its chair, or the envoy of a group of states. */
function servesOneMember(post: ParsedPost): boolean {
  // "Director of the ASEAN Division", "UN Ambassador": of a ministry, to the organisation.
  if (
    /\b(?:affairs|division|department|desk|directorate|unit|section|bureau|som|adviser|advisor)\b/iu.test(
      post.title,
    ) &&
    !/\b(?:secretary|director)[ -]general\b/iu.test(post.title.replace(/^director[ -]general of the/iu, ''))
  )
    return true;
  if (/\bambassador$/iu.test(post.title) && post.organization !== 'EU') return true;
  if (/\bcommission\b/iu.test(post.title)) return false;
  if (/\benvoy\b/iu.test(post.title)) return !OWN_ENVOYS.test(post.organization ?? '');
  return /\b(?:chair|chairman|chairperson|chairwoman|sherpa|president of the (?:council|eu council))\b/iu.test(
    post.title,
  );
}

/** "EU" for officials of the Union's bodies. */
function unionOf(person: Person): string | null {
  const titles = postsOf(person)
    .filter(
      (post) =>
        !post.former &&
        post.country === null &&
        !/\b(?:minister|secretary of state|ambassador|permanent representative|head of mission)\b/iu.test(
          post.title,
        ),
    )
    .map((post) => foldText(post.title));
  const all = titles.join(' ');
  return UNION_BODIES.some((body) => titles.some((title) => title.includes(body)) || all.includes(body))
    ? 'EU'
    : null;
}

/** A post in a fund, bank or organisation that no state is said to own: "President of the Turkic Investment Fund". */
function foreignBody(person: Person): boolean {
  const posts = postsOf(person);
  return (
    posts.some((post) => FOREIGN_BODY.test(post.title)) &&
    posts.every(
      (post) =>
        post.country === null && (FOREIGN_BODY.test(post.title) || THIN_POSTS.has(foldText(post.title))),
    )
  );
}

const FOREIGN_BODY =
  /\bof the (?!(?:\p{Lu}[\p{L}-]* )*(?:National|State|Sovereign))(?:\p{Lu}[\p{L}-]* ){0,6}(?:Fund|Organi[sz]ation|Union|Alliance|Group|Community|League|Forum|Initiative)\b|\b(?:Secretary|Director)[ -]General of (?:the )?\p{Lu}{3,}\b/u;
