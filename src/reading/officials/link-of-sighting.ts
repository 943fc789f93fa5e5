import type { Affiliation } from './affiliation.ts';
import type { Person } from './gather-people.ts';
import type { PersonSighting } from './person-sighting.ts';
import type { WordText } from './words.ts';

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

/** How a name hangs on others of its sentence: of the same side as a known one, of the other side, or neither. */
export interface Link {
  readonly to: 'SAME' | 'OTHER' | 'NONE';
  readonly country: string | null;
}

/** The link of a name that hangs on no other. */
export const UNLINKED: Link = { to: 'NONE', country: null };

/** How a sighting hangs on the people and states around it; `found` gives the affiliations known so far. */
export function linkOf(
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
