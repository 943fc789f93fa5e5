import { actingBefore, sideOfActing } from './acting-side.ts';
import type { Affiliation } from './affiliation.ts';
import { counterpartBehind } from './counterpart-behind.ts';
import type { Namings } from './namings.ts';
import type { PersonSighting } from './person-sighting.ts';
import type { WordText } from './words.ts';

/** The side that the words around a name tell: the same as a known one, or another than it. */
export interface ToldSide {
  readonly to: 'SAME' | 'OTHER';
  /** Alpha-2 code or an organisation's id; null if that is not known. */
  readonly country: string | null;
}

/** Words looked back through for what opens a list. */
const REACH = 150;

const SPOUSE = /^(?:spouse|wife|husband|consort)$/u;
const CITIZEN =
  /^(?:citizen|national|journalist|reporter|academic|businessman|businesswoman|politician|artist|writer|activist|lawyer|pastor|student|scientist)$/u;
const DELEGATION = /^(?:delegation|side|team|suite|entourage|party)$/u;
const OPENS_LIST =
  /^(?:was|were|are|included|includes|including|comprised|comprises|comprising|consisted|consists)$/u;
/** What a list of a delegation's members does not go on behind. */
const ENDS_LIST = /^(?:met|meets|received|by|with|while|whereas|who|which|during|signed)$/u;

/** What the words around a sighting tell of its side; `near` is the word before it and its articles. Null if nothing. */
export function toldSide(
  text: WordText,
  namings: Namings,
  found: readonly (Affiliation | null)[],
  sighting: PersonSighting,
  near: number,
): ToldSide | null {
  const { words } = text;
  // "Mr. X, his Czech counterpart"
  const counterpart = counterpartBehind(text, sighting.name.end)?.country ?? null;
  if (counterpart !== null) return same(counterpart);
  const behind = sideLed(text, sighting.end) ?? organizationBehind(text, sighting.name.end);
  if (behind !== null || words[near]?.sentence !== words[sighting.first]!.sentence) return behind;
  const comma = words[near]!.text === ',' ? near - 1 : near;
  const { folded } = words[comma]!;
  const publisher = text.document.release.publisher.country;
  // "on the visiting side Mr X"
  if (folded === 'side' && /^(?:visiting|guest|visitors)$/u.test(words[comma - 1]?.folded ?? ''))
    return { to: 'OTHER', country: publisher };
  if (folded === 'side' && /^(?:host|hosting|our|own)$/u.test(words[comma - 1]?.folded ?? ''))
    return same(publisher);
  // "Australian citizen Dr X"
  if (comma === near && CITIZEN.test(folded)) return same(stateEndingAt(text, near));
  // "the United States, through Special Envoy X"
  if (folded === 'through') return same(stateEndingAt(text, words[near - 1]?.text === ',' ? near - 1 : near));
  // "Somalia: With Foreign Minister X"
  if (folded === 'with' && words[near - 1]?.text === ':') return same(stateEndingAt(text, near - 1));
  const before = namings.before(sighting.first);
  const beside = before === null ? null : (found[before.person]?.country ?? null);
  // "the President and her spouse, Mr. X", "with Vice President X at his side"
  const spouse = SPOUSE.test(folded) && /^(?:his|her)$/u.test(words[comma - 1]?.folded ?? 'his');
  if (before !== null && (spouse || isAtSide(text, sighting.end))) return same(beside);
  return sideListed(text, namings, found, near);
}

const same = (country: string | null): ToldSide | null => (country === null ? null : { to: 'SAME', country });

/** The state whose name ends right before a word. */
function stateEndingAt(text: WordText, end: number): string | null {
  for (let first = end - 1; first >= end - 6 && first >= 0; first -= 1) {
    const state = text.countryAt.get(first);
    if (state?.endWord === end) return state.id;
  }
  return null;
}

const isAtSide = ({ words }: WordText, at: number): boolean =>
  words[at]?.folded === 'at' &&
  /^(?:his|her)$/u.test(words[at + 1]?.folded ?? '') &&
  words[at + 2]?.folded === 'side';

/** "X led the Mongolian side": the state whose delegation one leads. */
function sideLed({ words, countryAt }: WordText, at: number): ToldSide | null {
  if (!/^(?:led|headed|leads|heads|represented)$/u.test(words[at]?.folded ?? '')) return null;
  const state = countryAt.get(words[at + 1]?.folded === 'the' ? at + 2 : at + 1);
  return state !== undefined && DELEGATION.test(words[state.endWord]?.folded ?? '') ? same(state.id) : null;
}

/** "Mr. X of ASEAN": the organisation that stands right behind a name. */
function organizationBehind(text: WordText, at: number): ToldSide | null {
  if (text.words[at]?.folded !== 'of') return null;
  const id = text.organizationAt.get(at + 1)?.id;
  const kind = id === undefined ? undefined : text.document.reference.organizationById.get(id)?.kind;
  return id === undefined || kind === 'NATIONAL' ? null : same(id);
}

/** "Of the U.S. delegation were A, …; B, …", "X is accompanied by A, …; B, …": the side of all in such a list. */
function sideListed(
  text: WordText,
  namings: Namings,
  found: readonly (Affiliation | null)[],
  near: number,
): ToldSide | null {
  const { words } = text;
  const { sentence } = words[near]!;
  for (let i = near; i >= 0 && near - i < REACH && words[i]!.sentence === sentence; i -= 1) {
    const { folded } = words[i]!;
    if (folded === 'accompanied' && words[i + 1]?.folded === 'by')
      return i + 1 === near ? null : same(sideOfActing(actingBefore(text, namings, i), found));
    if (ENDS_LIST.test(folded) && words[i - 1]?.folded !== 'accompanied') return null;
    if (!DELEGATION.test(folded) || !OPENS_LIST.test(words[i + 1]?.folded ?? '')) continue;
    return same(stateEndingAt(text, i));
  }
  return null;
}
