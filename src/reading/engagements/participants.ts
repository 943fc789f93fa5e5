import type { FoundOfficials } from '../found.ts';
import { CLAUSE_VERBS, GENERIC_HOLDERS, OFFICIAL_NOUNS, PREPOSITIONS } from '../lexicon/engagement-syntax.ts';
import type { Cue } from './cue.ts';
import { isWho, type Line, type Unit } from './line.ts';

/** Someone who takes part: a person of the release, or one of whom only the side or the post is told. */
export interface Party {
  readonly people: readonly number[];
  /** Alpha-2 codes or organisation ids. */
  readonly sides: readonly string[];
  /** A single holder of a post whose name the release does not tell. */
  readonly unnamed: boolean;
  /** It is someone who speaks for an organisation, or the organisation. */
  readonly ofOrganization: boolean;
  /** The words for them, as the release has them; "" where there are none. */
  readonly words: string;
  /** The unit that names them. */
  readonly unit: number;
}

/** How far from a cue those met can stand, in units. */
const REACH = 70;

/** Who acts at a cue: the nearest one before it that nothing governs, or the antecedent of "who". Null if none. */
export function subjectOf(line: Line, cue: Cue): Party | null {
  const { units } = line;
  let crossed = false;
  for (let i = cue.first - 1; i >= 0 && cue.first - i < REACH; i -= 1) {
    const unit = units[i]!;
    if (unit.key === 'who' || (unit.key === 'which' && units[i - 1]?.key === ',')) {
      const before = units.findLastIndex((one, at) => at < i && isWho(one));
      return before < 0 ? null : partyOf(units[before]!, before, true);
    }
    if (unit.key === ';' || unit.key === ':') return null;
    if (isWho(unit)) {
      const adjacent = !crossed && !CLAUSE_VERBS.has(units[i + 1]?.key ?? '');
      if (isGoverned(units, i) || inPlace(units, i)) continue;
      if (!adjacent && isObject(units, i)) continue;
      if (units[i + 1]?.key === "'s" && cue.form === 'VERB') continue;
      return withListed(line, partyOf(unit, i, false));
    }
    if (
      !/^(?:[,()'-]|\{[dl]\}|on|in|at|the|of|morning|afternoon|evening|also|then|today|later|next|lastly|separately|jointly|has|have|had|will|is|was|are|were|to|be|been|both|together|who)$/u.test(
        unit.key,
      )
    )
      crossed = true;
  }
  return null;
}

/** A subject and those listed before it: "X and Y met", in headlines "X, Y Meet". */
function withListed(line: Line, last: Party): Party {
  const { units } = line;
  let party = last;
  for (;;) {
    let at = party.unit - 1;
    const and = /^(?:and|&)$/u.test(units[at]?.key ?? '');
    if (and) at -= 1;
    if (units[at]?.key === ',' && (and || line.sentence.zone === 'TITLE' || party !== last)) at -= 1;
    else if (!and) return party;
    // "A for Cambodia and B for Japan signed"
    if (ofSide(units[at - 1], units[at])) at -= 2;
    const before = units[at];
    if (!isWho(before) || before.key === '{s}' || isGoverned(units, at) || isObject(units, at)) return party;
    party = {
      ...party,
      people: [...before.who.people, ...party.people],
      sides: [...new Set([...before.who.sides, ...party.sides])],
      unit: at,
    };
  }
}

/** Who has the contact that a noun names: "Secretary Blinken's meeting", "the meeting of the two Ministers". */
export function possessorOf(line: Line, cue: Cue): Party | null {
  const { units } = line;
  for (let i = cue.first - 1; i >= 1 && cue.first - i <= 8; i -= 1) {
    const unit = units[i]!;
    if (unit.key === "'s") {
      const owner = units[i - 1]!;
      return isWho(owner) ? partyOf(owner, i - 1, false) : null;
    }
    if (isWho(unit) && unit.key === '{b}') return partyOf(unit, i, false);
    if (PREPOSITIONS.has(unit.key) || unit.key === ',' || CLAUSE_VERBS.has(unit.key) || isWho(unit))
      return null;
  }
  return null;
}

/** Those met at a cue: whoever its prepositions lead to, up to `stop` (a unit) or the end of the clause. */
export function objectsOf(line: Line, cue: Cue, stop: number): readonly Party[] {
  const { units } = line;
  const parties: Party[] = [];
  const direct = cue.by.has('');
  let governor = direct ? '' : null;
  let generic = false;
  let lastTaken = -1;
  for (let i = cue.end; i < Math.min(units.length, stop, cue.end + REACH); i += 1) {
    const unit = units[i]!;
    if (isWho(unit)) {
      const listed =
        lastTaken >= 0 &&
        !(unit.key === '{s}' && units[lastTaken]!.key === '{p}') &&
        isListed(units, lastTaken, i);
      const led =
        governor !== null &&
        (cue.by.has(governor) ||
          (direct && parties.length === 0 && isAdverbial(governor, unit, units[i - 1])));
      if (!led && !listed) continue;
      if (units[i + 1]?.key === "'s") {
        // "met President Macron's adviser": whose person it is, not who.
        governor = null;
        continue;
      }
      if (generic && unit.who.kind !== 'PERSON') {
        for (const side of unit.who.sides) parties.push(partyOfSide(side, i));
      } else for (const member of unit.members) parties.push(partyOf({ ...unit, who: member }, i, true));
      lastTaken = i;
      governor = null;
      continue;
    }
    if (
      generic &&
      unit.country !== null &&
      (governor !== null || (lastTaken >= 0 && isListed(units, lastTaken, i)))
    ) {
      parties.push(partyOfSide(unit.country, i));
      lastTaken = i;
      governor = null;
      continue;
    }
    if (unit.key === '{c}' && governor !== null && cue.by.has(governor) && leadsOfficial(units, i)) {
      const plural = /s$/u.test(units[officialAt(units, i)]?.key ?? '');
      parties.push({ ...partyOfSide(unit.country!, i), unnamed: !plural });
      lastTaken = i;
      governor = null;
      continue;
    }
    if (PREPOSITIONS.has(unit.key)) {
      if (unit.key === 'of' && governor !== null && GENERIC_HOLDERS.has(units[i - 1]?.key ?? '')) {
        generic = true;
        continue;
      }
      const led = unit.key === 'by' && BY_WHOM.test(units[i - 1]?.key ?? '');
      if (led) {
        governor = [...cue.by].find((one) => one !== '') ?? 'by';
        continue;
      }
      governor = unit.key === 'of' && units[i - 1]?.key === 'presence' ? 'presence' : unit.key;
      generic = false;
      continue;
    }
    if (unit.key === 'latter' && governor !== null && cue.by.has(governor)) {
      const before = units.findLastIndex((one, at) => at < cue.first && one.key === '{p}');
      if (before >= 0) parties.push(partyOf(units[before]!, before, true));
      governor = null;
      continue;
    }
    if (unit.key === ',' && governor !== null && governor !== '' && parties.length === 0 && strays(units, i))
      governor = null;
    if (unit.key === 'and' || unit.key === ',' || unit.key === '(' || unit.key === ')') continue;
    if (
      unit.key === 'after' &&
      /^(?:other|another)$/u.test(
        units[i + 1]?.key === 'the' ? (units[i + 2]?.key ?? '') : (units[i + 1]?.key ?? ''),
      )
    ) {
      governor = null;
      continue;
    }
    if (/^(?:who|whom|whose|which|that|where|when|while|;|:|during|after|before|as)$/u.test(unit.key)) {
      if (unit.key === 'as' && units[i + 1]?.key === 'well') {
        i += 2;
        continue;
      }
      if (!resumes(units, i, cue)) break;
      i = resumes(units, i, cue) - 1;
      continue;
    }
    if (CLAUSE_VERBS.has(unit.key)) {
      const goesOn = BY_WHOM.test(unit.key) && units[i + 1]?.key === 'by';
      const next = units[i + 1]?.key ?? '';
      const held =
        (cue.form === 'NOUN' || cue.form === 'PASSIVE') &&
        (parties.length === 0 ||
          /^(?:place|held|convened|co-chaired|chaired|led|headed|attended)$/u.test(next)) &&
        /^(?:is|are|was|were|been|being|has|have|took|take|takes|held|convened)$/u.test(unit.key);
      if (!goesOn && !held) break;
    }
    if (
      direct &&
      governor === '' &&
      unit.key !== '{d}' &&
      unit.key !== '{l}' &&
      !/^(?:the|a|an|his|her|visiting|new|newly|appointed|incoming|outgoing|today|here|in|at)$/u.test(
        unit.key,
      )
    )
      governor = null;
  }
  return parties;
}

/** "received at the Ministry the Ambassador": a place comes before the one who is received. */
const isAdverbial = (governor: string, unit: Unit, before: Unit | undefined): boolean =>
  /^(?:in|at)$/u.test(governor) && unit.key === '{p}' && before?.key !== governor;

/** "to the press afterwards, Minister X": what the preposition leads to is no one who takes part. */
function strays(units: readonly Unit[], comma: number): boolean {
  for (let i = comma - 1; i >= 0 && comma - i < 8; i -= 1) {
    const { key } = units[i]!;
    if (PREPOSITIONS.has(key)) return comma - i > 1;
    if (OFFICIAL_NOUNS.has(key) || key.startsWith('{')) return false;
  }
  return true;
}

/** Participles after which "by" tells who takes part. */
const BY_WHOM = /^(?:led|headed|represented|chaired|co-chaired|attended|witnessed|observed|overseen)$/u;

/** After a relative clause, ", with X" or "and with X" goes on with the list: the unit of the preposition, else 0. */
function resumes(units: readonly Unit[], from: number, cue: Cue): number {
  for (let i = from + 1; i < Math.min(units.length - 1, from + 25); i += 1) {
    const unit = units[i]!;
    if (unit.key === ';' || unit.key === ':') return 0;
    if (
      cue.by.has(unit.key) &&
      unit.key !== 'of' &&
      unit.key !== 'to' &&
      /^(?:,|and)$/u.test(units[i - 1]!.key) &&
      isWho(units[i + 1])
    )
      return i;
  }
  return 0;
}

/** A side that takes part at a unit, with those who speak for it if any is known. */
export function partyOfSide(side: string, unit: number, people: readonly number[] = []): Party {
  return { people, sides: [side], unnamed: false, ofOrganization: false, words: '', unit };
}

/** The party that a unit names. */
export function partyOf(unit: Unit, at: number, single: boolean): Party {
  const { who } = unit;
  if (who === null)
    return { people: [], sides: [], unnamed: false, ofOrganization: false, words: '', unit: at };
  return {
    people: who.people,
    sides: who.sides,
    unnamed: (single || unit.members.length <= 1) && who.kind === 'PERSON' && who.people.length === 0,
    ofOrganization: who.kind === 'PERSON' && who.sides.some((side) => side.length !== 2 || side === 'EU'),
    words: unit.text,
    unit: at,
  };
}

/** "in Goa, India": the state tells where the city lies. */
const inPlace = (units: readonly Unit[], at: number): boolean =>
  units[at]!.key === '{s}' && units[at - 1]?.key === ',' && units[at - 2]?.place != null;

/** Whether a preposition stands before, with at most an article or adjectives between. */
function isGoverned(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 4; i -= 1) {
    const { key } = units[i]!;
    if (PREPOSITIONS.has(key)) return true;
    if (
      !/^(?:the|a|an|his|her|their|its|our|my|visiting|new|then|former|late|president|minister|\{c\})$/u.test(
        key,
      )
    ) {
      // A list shares its preposition: "with X, Y and Z"; "at the invitation of X, Y paid" is none.
      const more = key === 'and' || (/^(?:,|and)$/u.test(units[at + 1]?.key ?? '') && isWho(units[at + 2]));
      const alike = isWho(units[i - 1]) && units[i - 1]!.key === units[at]!.key;
      if ((key === ',' || key === 'and') && more && alike && at - i <= 2) return isGoverned(units, i - 1);
      return false;
    }
  }
  return false;
}

/** Whether a verb stands right before, so that this is its object: "thanked X and met …". */
function isObject(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 3; i -= 1) {
    const { key } = units[i]!;
    if (CLAUSE_VERBS.has(key) && !/^(?:said|says|stated|added|noted|that)$/u.test(key)) return true;
    if (!/^(?:the|a|an|his|her|\{d\}|visiting)$/u.test(key)) return false;
  }
  return false;
}

/** Whether between two units stand only commas, "and" and what belongs to the first one's title. */
function isListed(units: readonly Unit[], from: number, to: number): boolean {
  const between = units
    .slice(from + 1, to)
    .filter((unit, at, all) => !ofSide(unit, all[at + 1]) && !ofSide(all[at - 1], unit))
    .filter((unit, at, all) => !whenOrWhere(unit, all[at + 1]) && !whenOrWhere(all[at - 1], unit))
    .map((one) => one.key);
  if (between.length === 0 || between.length > 22) return false;
  const last = between.at(-1)!;
  const link =
    last === 'and' ||
    last === ',' ||
    (last === 'the' && /^(?:and|,)$/u.test(between.at(-2) ?? '')) ||
    last === '&';
  if (!link) return false;
  return between.every(
    (key) =>
      !CLAUSE_VERBS.has(key) && !/^(?:who|which|that|to|with|by|on|at|from|during|in|where)$/u.test(key),
  );
}

/** "from Indonesia", "for Malaysia": whose someone is. */
const ofSide = (preposition: Unit | undefined, unit: Unit | undefined): boolean =>
  /^(?:from|for|of)$/u.test(preposition?.key ?? '') && /^\{[scol]\}$/u.test(unit?.key ?? '');

/** "in Wellington", "on 16 June". */
const whenOrWhere = (preposition: Unit | undefined, unit: Unit | undefined): boolean =>
  /^(?:in|on|at)$/u.test(preposition?.key ?? '') && /^\{[dl]\}$/u.test(unit?.key ?? '');

function officialAt(units: readonly Unit[], at: number): number {
  for (let i = at + 1; i < Math.min(units.length, at + 8); i += 1) {
    if (OFFICIAL_NOUNS.has(units[i]!.key)) return i;
    if (isWho(units[i]) || units[i]!.key === ',' || CLAUSE_VERBS.has(units[i]!.key)) return -1;
  }
  return -1;
}

const leadsOfficial = (units: readonly Unit[], at: number): boolean => officialAt(units, at) >= 0;

/** The sides of parties: what is told, and where it is not, the country of the people. */
export function sidesOf(parties: readonly Party[], officials: FoundOfficials): readonly string[] {
  const sides = new Set<string>();
  for (const party of parties) {
    for (const side of party.sides) sides.add(side);
    for (const index of party.people) {
      const person = officials.people[index];
      const side = person?.country ?? person?.organization ?? null;
      if (side !== null) sides.add(side);
    }
  }
  return [...sides];
}
