import { actingBefore, sideActingAfter, sideOfActing } from './acting-side.ts';
import type { Affiliation } from './affiliation.ts';
import { countryInName } from './country-in-name.ts';
import type { Namings } from './namings.ts';
import type { Person } from './gather-people.ts';
import type { PersonSighting } from './person-sighting.ts';
import { toldSide } from './told-sides.ts';
import type { Word, WordText } from './words.ts';

/** Verbs whose object is of the other side than their subject. */
const MEETS =
  /^(?:met|meet|meets|meeting|received|receive|receives|receiving|hosted|hosts|hosting|visited|visits|thanked|thanks|thanking|congratulated|congratulates|congratulating|told|tells|telling|assured|assuring|informed|informs|urged|urges|welcomed|welcomes|welcoming|welcome|invited|invites|asked|asks|briefed|briefs|apprised|greeted|greets|telephoned|phoned|telephones|phones|called|calls|summoned|summons|commended|commends|praised|saw|sees|joined|engaged|engages)$/u;

/** What makes an agent after "by" the other side. */
const HOSTED =
  /^(?:received|welcomed|hosted|granted|greeted|met|invited|audience|briefed|call|summoned|assured|informed|given|extended|farewelled|called)$/u;

/** What makes one after "by" of the same side: who travels along. */
const ACCOMPANIED = /^(?:accompanied|joined|assisted|flanked)$/u;

const CONVEYED =
  /^(?:convey|conveyed|conveys|conveying|extend|extended|extends|express|expressed|expresses|sent|sends|send|deliver|delivered|delivers|handed|paid|pays|presented|presents|congratulations|thanks|gratitude|message|letter|greetings|regards|condolences|brought|spoke|spoken|speak|speaks|talked|talks|addressed|call|visit|farewell|credentials|copies|wrote|writes|appreciation|sympathy|sympathies)$/u;

const INVITED = /^(?:invitation|request|guest|invite)$/u;

const GREETED =
  /^(?:thanks|greetings|regards|message|letter|behalf|wishes|congratulations|condolences|gratitude)$/u;

const DEATH = /^(?:passing|death|demise|loss|assassination|funeral|memory|illness|decease|murder)$/u;

/** Words after which a list is of both sides. */
const PARTED =
  /^(?:signed|between|exchanged|initialled|initialed|co chaired|cochaired|chaired|co led|co headed|jointly|co hosted|co signed)$/u;

const BROUGHT = /^(?:handed|delivered|conveyed|presented|carried|brought|extended|passed)$/u;

/** How a name hangs on others of its sentence: of the same side as a known one, of the other side, or neither. */
export interface Link {
  readonly to: 'SAME' | 'OTHER' | 'NONE';
  /** The side it is or is not of; null if that is not known. */
  readonly country: string | null;
  /** Only a list joins them: those in it can be of two sides. */
  readonly listed?: boolean;
}

/** The link of a name that hangs on no other. */
export const UNLINKED: Link = { to: 'NONE', country: null };

/** How a sighting hangs on the people and states around it; `found` gives the affiliations known so far. */
export function linkOf(
  text: WordText,
  people: readonly Person[],
  namings: Namings,
  found: readonly (Affiliation | null)[],
  sighting: PersonSighting,
): Link {
  const { words } = text;
  const sentence = words[sighting.first]!.sentence;
  let i = sighting.first - 1;
  while (/^(?:the|his|her|their|its|our|my|visiting|new)$/u.test(words[i]?.folded ?? '')) i -= 1;
  const near = words[i];
  const guest = stateReceived(text, sighting.end);
  if (guest !== null) return { to: 'OTHER', country: guest };
  const told = toldSide(text, namings, found, sighting, i);
  if (told !== null) return told;
  if (near === undefined || near.sentence !== sentence) {
    const visited = stateVisited(text, sighting);
    return visited === null ? accompanies(text, namings, found, sighting) : { to: 'OTHER', country: visited };
  }
  const owner = ownerRightBefore(text, i);
  if (owner !== null) return { to: 'SAME', country: owner };
  const before = namings.before(sighting.first);
  const represented = stateRepresented(text, i);
  if (represented !== null) return { to: 'SAME', country: represented };
  const delegation = delegationAt(text, i);
  if (delegation !== null) return { to: 'SAME', country: delegation };
  if (before !== null && i + 1 - before.end <= 2 && /^(?:and|,|;|&|by|with)$/u.test(near.text)) {
    const country = found[before.person]?.country ?? null;
    // "talks with X, with Y and with Z"
    const again = /^(?:with|by)$/u.test(near.text) && /^(?:and|,)$/u.test(words[i - 1]?.text ?? '');
    if (again) return { to: 'SAME', country };
    // "The delegations were led by X and Y": each by one of its own.
    const delegations =
      wordBack(words, before.first, 3, /^(?:led|headed)$/u) &&
      wordBack(words, before.first, 8, /^(?:delegations|sides|parties|teams)$/u);
    const parted =
      wordBack(words, before.first, 5, PARTED) || delegations || sighting.counterpart || near.text === 'with';
    if (parted) return { to: 'OTHER', country };
    if (near.text === 'by' && !wordBack(words, i, 3, ACCOMPANIED)) return { to: 'OTHER', country };
    const other = people[before.person]?.sightings.find((one) => one.first === before.first);
    // "met with A, and B attended": a comma that closes neither a list nor the posts after a name parts clauses.
    if (
      near.folded === 'and' &&
      words[i - 1]?.text === ',' &&
      other?.posts.some((post) => post.first >= other.name.end) !== true &&
      !/^(?:,|;|and|:)$/u.test(words[before.first - 1]?.text ?? '')
    )
      return UNLINKED;
    // "Speaker Kim of Korea and Vice Chairwoman Thanh met": who is of the publisher's own side needs no country.
    const own = sighting.posts.length > 0 && other?.posts.some((post) => post.country !== null) === true;
    if (own && linkOf(text, people, namings, found, other).to === 'NONE') return UNLINKED;
    return { to: 'SAME', country, listed: /^(?:and|,|;|&)$/u.test(near.text) };
  }
  const visited = stateVisited(text, sighting);
  if (visited !== null) return { to: 'OTHER', country: visited };
  const back = (pattern: RegExp, reach: number): boolean => wordBack(words, i, reach, pattern);
  const other = (they = false): Link => {
    const acting = actingBefore(text, namings, i);
    // "the Ambassadors called on the Minister": on their host's.
    if (acting?.envoys === true && near.folded === 'on')
      return { to: 'SAME', country: text.document.release.publisher.country };
    if (acting?.host !== undefined && acting.side === null) return { to: 'SAME', country: acting.host };
    if (acting?.unnamed === true && !they) return UNLINKED;
    const country = sideOfActing(acting, found) ?? sideActingAfter(text, namings, found, sighting.end);
    return { to: 'OTHER', country };
  };
  const same = (): Link => ({
    to: 'SAME',
    country: sideOfActing(actingBefore(text, namings, i), found),
  });
  if (near.folded === 'with' && back(/^(?:line|accordance|keeping|consistent)$/u, 1)) return UNLINKED;
  if (MEETS.test(near.folded) || near.folded === 'with' || near.folded === 'alongside')
    return back(/^(?:together|along)$/u, 1) || near.folded === 'alongside' ? same() : other();
  if (near.folded === 'on' && back(/^(?:call|calls|called|calling)$/u, 2)) return other();
  if (near.folded === 'by' && back(ACCOMPANIED, 3)) return same();
  // "The message was received by X": whose side that is, the message does not tell.
  if (
    near.folded === 'by' &&
    back(/^(?:received|accepted)$/u, 4) &&
    back(/^(?:message|letter|note|copies)$/u, 9)
  )
    return UNLINKED;
  // "They were welcomed by X": of a delegation.
  if (near.folded === 'by' && back(HOSTED, 8)) return other(true);
  if (near.folded === 'to' && back(CONVEYED, 24) && !back(/^(?:according|attributed|attributable)$/u, 1))
    return other();
  if (near.folded === 'from' && back(BROUGHT, 12)) return same();
  if (near.folded === 'from' && back(/^(?:message|letter|received|invitation|call)$/u, 4)) return other();
  if (near.folded === 'of' && back(INVITED, 1)) return other();
  // "received the note from the hands of X"
  if (near.folded === 'of' && back(/^hands$/u, 1)) return other();
  if (/^(?:of|former|then|late)$/u.test(near.folded) && back(DEATH, 2)) {
    // "condolences to X on the passing of Y": of one state.
    return before === null ? other(true) : { to: 'SAME', country: found[before.person]?.country ?? null };
  }
  if (near.folded === 'of' && back(GREETED, 1)) return same();
  return accompanies(text, namings, found, sighting);
}

function wordBack(words: readonly Word[], at: number, reach: number, pattern: RegExp): boolean {
  for (let i = at - 1; i >= 0 && at - i <= reach; i -= 1) {
    if (words[i]!.sentence !== words[at]!.sentence) return false;
    if (pattern.test(words[i]!.folded)) return true;
  }
  return false;
}

const TRAVELS =
  /^(?:visit|visits|visited|visiting|arrives|arrived|travels|travelled|traveled|trip|arrival|tour|travel)$/u;

/** The state that one travels to: "Visit of X to Japan", "X arrived in Hanoi", "X is on a visit to Kenya". */
function stateVisited(text: WordText, sighting: PersonSighting): string | null {
  const { words } = text;
  const { sentence } = words[sighting.first]!;
  const goes = (at: number): string | null => {
    for (let i = at; i < at + 3 && words[i]?.sentence === sentence; i += 1) {
      const code = text.countryAt.get(i)?.id ?? text.cityStateAt.get(i);
      if (code !== undefined) return code;
      if (!/^(?:to|in|the|city)$/u.test(words[i]!.folded)) return null;
    }
    return null;
  };
  const noun = words[sighting.first - 1]?.folded === 'the' ? sighting.first - 3 : sighting.first - 2;
  if (
    /^(?:of|by)$/u.test(words[noun + 1]?.folded ?? '') &&
    words[noun]?.sentence === sentence &&
    TRAVELS.test(words[noun]!.folded) &&
    words[sighting.end]?.folded === 'to'
  )
    return goes(sighting.end);
  for (let i = sighting.end; i < sighting.end + 8 && words[i]?.sentence === sentence; i += 1) {
    const word = words[i]!;
    if (TRAVELS.test(word.folded)) return goes(i + 1);
    if (
      word.shape !== 'LOWER' ||
      !/^(?:will|is|on|a|an|paid|pays|pay|to|official|state|working|undertook|undertakes|was|today|also|two|three|day|made|makes|currently|his|her|first|concluded|begins|began)$/u.test(
        word.folded,
      )
    )
      return null;
  }
  return null;
}

/** "Germany was represented by X", "with Eritrea, represented by X": the state that one speaks for. */
function stateRepresented(text: WordText, near: number): string | null {
  const { words, countryAt } = text;
  if (words[near]!.folded !== 'by' || words[near - 1]?.folded !== 'represented') return null;
  let i = near - 2;
  while (/^(?:was|is|were|being|been|has|,|and)$/u.test(words[i]?.text ?? '')) i -= 1;
  for (let first = i; first > i - 4 && first >= 0; first -= 1) {
    const state = countryAt.get(first);
    if (state?.endWord === i + 1) return state.id;
  }
  return null;
}

/** "X received the Hungarian delegation", "X welcomed the Kenyan guest": the state of those whom one receives. */
function stateReceived({ words, countryAt }: WordText, at: number): string | null {
  let i = words[at]?.text === ',' ? at + 1 : at;
  while (/^(?:also|then|has|had|warmly|today)$/u.test(words[i]?.folded ?? '')) i += 1;
  if (!/^(?:received|receives|welcomed|welcomes|hosted|greeted)$/u.test(words[i]?.folded ?? '')) return null;
  i += 1;
  if (/^(?:the|a|an)$/u.test(words[i]?.folded ?? '')) i += 1;
  const state = countryAt.get(i);
  return state !== undefined && state.form !== 'NAME' ? state.id : null;
}

/** Words between a delegation and who is of it. */
const OF_DELEGATION =
  /^(?:by|was|is|were|are|being|led|headed|represented|chaired|included|includes|including|comprised|comprises|comprising|consisted|consists|of|and|also|mainly|,|:)$/u;

/** The state of whose delegation one is: "The Kenyan side was led by X", "From the Turkish side, X", "and the Kenyan side by X". */
function delegationAt(text: WordText, near: number): string | null {
  const { words } = text;
  for (let i = near; i >= 0 && near - i <= 5 && words[i]!.sentence === words[near]!.sentence; i -= 1) {
    const word = words[i]!;
    if (/^(?:side|delegation|team|party|contingent)$/u.test(word.folded))
      return i === near ? null : (text.countryAt.get(i - 1)?.id ?? text.countryAt.get(i - 2)?.id ?? null);
    if (!OF_DELEGATION.test(word.folded === '' ? word.text : word.folded)) return null;
  }
  return null;
}

/** "X and Y accompanied Z": X and Y are of Z's side. */
function accompanies(
  text: WordText,
  namings: Namings,
  found: readonly (Affiliation | null)[],
  sighting: PersonSighting,
): Link {
  const { words } = text;
  const { sentence } = words[sighting.first]!;
  for (let i = sighting.end; i < sighting.end + 20 && words[i]?.sentence === sentence; i += 1) {
    if (!/^(?:accompanied|accompany|accompanies)$/u.test(words[i]!.folded)) continue;
    const next = namings.all[namings.from(i)];
    if (next === undefined || next.first - i > 3 || words[i + 1]?.folded === 'by') return UNLINKED;
    return { to: 'SAME', country: found[next.person]?.country ?? null };
  }
  return UNLINKED;
}

/** "Bahrain's X", "Somalia (X)": the state named right before a name, whose mark or bracket stands at `at`; or null. */
function ownerRightBefore(text: WordText, at: number): string | null {
  const { words } = text;
  if (!/^(?:['’]s?|\()$/u.test(words[at]?.text ?? '')) return null;
  for (let first = at - 1; first >= at - LONGEST_STATE && first >= 0; first -= 1) {
    const state = text.countryAt.get(first);
    if (state?.endWord === at) return state.id;
  }
  return words[at - 1]?.lineBreak === true ? null : countryInName(text, at - 1);
}

/** Words of a state's name that are looked back through. */
const LONGEST_STATE = 6;
