import { foldText } from '../../common/fold-text.ts';
import type { PersonSighting } from './person-sighting.ts';
import type { ParsedPost } from './post-phrase.ts';
import type { Word, WordText } from './words.ts';
import { speltAlike } from './spelt-alike.ts';

/** A person with all places where they are named. */
export interface Person {
  /** Folded parts of every full form of the name, without initials. */
  readonly parts: Set<string>;
  readonly forms: NameForm[];
  readonly sightings: PersonSighting[];
  /** Posts told of the person apart from the name. */
  readonly laterPosts: ParsedPost[];
}

/** All posts told of a person, former ones too. */
export const postsOf = (person: Person): readonly ParsedPost[] => [
  ...person.sightings.flatMap((sighting) => sighting.posts),
  ...person.laterPosts,
];

/** A form of a name as one place of the text has it. */
export interface NameForm {
  readonly parts: readonly string[];
  readonly words: readonly Word[];
  readonly at: number;
}

/** The folded parts of a name at these words, without initials. */
export function partsOfName(words: readonly Word[]): readonly string[] {
  return words
    .flatMap((word) => foldText(word.text.replace(/['’‘ʼʻ`ʿʾ]/gu, '')).split(' '))
    .filter((part) => part.length > 1);
}

/** Joins sightings into people: full names first, then parts of names to the person who has them. */
export function gatherPeople(text: WordText, sightings: readonly PersonSighting[]): readonly Person[] {
  const people: Person[] = [];
  const forms = sightings.map((sighting) => {
    const words = text.words
      .slice(sighting.name.first, sighting.name.end)
      .filter((word) => word.shape !== 'MARK');
    return { sighting, form: { parts: partsOfName(words), words, at: sighting.name.first } };
  });
  const holders = new Map<string, Person[]>();
  const own = (person: Person, part: string): void => {
    if (person.parts.has(part) && holders.get(part)?.includes(person) === true) return;
    person.parts.add(part);
    const list = holders.get(part);
    if (list === undefined) holders.set(part, [person]);
    else if (list.length < NAMESAKES) list.push(person);
  };
  const full = forms.filter(({ form }) => form.parts.length > 1);
  for (const { sighting, form } of full) {
    const candidates = new Set(form.parts.flatMap((part) => holders.get(part) ?? []));
    let known = [...candidates].find((person) => samePerson(person, form.parts));
    if (known === undefined) {
      known = { parts: new Set(), forms: [form], sightings: [sighting], laterPosts: [] };
      people.push(known);
    } else {
      const key = form.parts.join(' ');
      if (known.forms.length < FORMS && known.forms.every((one) => one.parts.join(' ') !== key))
        known.forms.push(form);
      known.sightings.push(sighting);
    }
    for (const part of ownParts(form.parts)) own(known, part);
  }
  for (const { sighting, form } of forms.filter(({ form }) => form.parts.length <= 1)) {
    const part = form.parts[0] ?? foldText(form.words[0]?.text ?? '');
    const owner = ownerOfPart(holders.get(part) ?? [], form.at, sighting);
    if (owner === null) {
      const person: Person = { parts: new Set(), forms: [form], sightings: [sighting], laterPosts: [] };
      people.push(person);
      own(person, part);
    } else owner.sightings.push(sighting);
  }
  for (const person of people) person.sightings.sort((a, b) => a.name.first - b.name.first);
  return people.sort((a, b) => a.sightings[0]!.name.first - b.sightings[0]!.name.first);
}

/** People of one name, and forms of a person's name, that are looked at. */
const NAMESAKES = 24;
const FORMS = 12;

/** Sightings of a person that are looked at for posts. */
const LOOKED_AT = 12;

/** Of those who share a name, the one with a fitting post or country, else the last named before the place. */
export function ownerOfPart(
  all: readonly Person[],
  at: number,
  sighting: PersonSighting | null,
): Person | null {
  if (all.length <= 1) return all[0] ?? null;
  let best = all[0]!;
  let bestScore = -Infinity;
  for (const person of all) {
    let score = 0;
    const seen = person.sightings.slice(0, LOOKED_AT);
    if (sighting !== null) {
      for (const post of sighting.posts) {
        const fits = seen.some((s) => s.posts.some((p) => p.head === post.head));
        score += fits ? 4 : seen.some((s) => s.posts.length > 0) ? -1 : 0;
        if (post.country !== null && seen.some((s) => s.posts.some((p) => p.country === post.country)))
          score += 2;
      }
    }
    // A family name stands first or last; of two, the nearer mention before this place counts.
    const last = person.sightings.findLast((s) => s.name.first < at)?.name.first;
    score += last === undefined ? 0 : 1 + last / (at + 1);
    if (score > bestScore) {
      bestScore = score;
      best = person;
    }
  }
  return best;
}

const PATRONYMIC = /^(?:bin|binti|bint|ibn|ibni|ould)$/u;

function samePerson(person: Person, parts: readonly string[]): boolean {
  return person.forms.some((form) => {
    const [short, long] = form.parts.length <= parts.length ? [form.parts, parts] : [parts, form.parts];
    if (short.length < 2) return false;
    if (speltAlike(short, long)) return true;
    // "Salman bin Abdulaziz Al Saud" is no "Mohammed bin Salman bin Abdulaziz Al Saud".
    const father = long.findIndex((part) => PATRONYMIC.test(part));
    if (father > 0 && !long.slice(0, father).includes(short[0]!)) return false;
    const has = new Set(long);
    const own = new Set(ownParts(long));
    return (
      short.every((part) => has.has(part)) &&
      short.some((part) => own.has(part)) &&
      (short[0] === long[0] || short.some((part) => part !== short[0] && own.has(part)))
    );
  });
}

/** The parts that are one's own: not the father's name after "bin", but the family's name at the end. */
export function ownParts(parts: readonly string[]): readonly string[] {
  const at = parts.findIndex((part) => PATRONYMIC.test(part));
  if (at <= 0) return parts;
  const last = parts.at(-1)!;
  const family = parts.length - at > 2 && /^(?:al|el|aal)$/u.test(parts.at(-2) ?? '') ? [last] : [];
  return [...parts.slice(0, at), ...family];
}

/** The name to show: the fullest form, in the case that another mention gives or with a capital at each part. */
export function displayName(text: WordText, person: Person, cased: ReadonlyMap<string, string>): string {
  let best = person.forms[0]!;
  for (const form of person.forms) if (form.words.length > best.words.length) best = form;
  const shown = text.document.text
    .slice(best.words[0]!.start, best.words.at(-1)!.end)
    .replace(/\*+/gu, '')
    .replace(/\s[“"‘'(][^“”"’')]{1,20}[”"’')](?=\s)/u, '')
    .replace(/^(\p{L}+)\)/u, '$1')
    .replace(/\s+/gu, ' ');
  return shown
    .split(' ')
    .map((word) => properCase(word, cased))
    .join(' ')
    .replace(/[’']s$/u, '');
}

/** "SZIJJÁRTÓ" as "Szijjártó", "O'BRIEN" as "O'Brien", "EUI-YONG" as "Eui-yong" if the text has it so. */
function properCase(word: string, cased: ReadonlyMap<string, string>): string {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters.length < 2 || letters !== letters.toUpperCase() || letters === letters.toLowerCase())
    return word;
  if (/^[IVX]+$/u.test(word)) return word;
  // "L.P." and "J.D." are initials.
  if (/^(?:\p{Lu}\.)+$/u.test(word)) return word;
  const known = cased.get(foldText(word));
  if (known !== undefined) return known;
  if (/^(?:BIN|BINTI|BINT|IBN|VAN|VON|DER|DEN|DE|DA|DOS|DEL|DI|DU|LA|LE|Y|E)$/u.test(word))
    return word.toLowerCase();
  return word
    .toLowerCase()
    .replace(/(?:^|[-’'.])\p{L}/gu, (first) => first.toUpperCase())
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
