import { CLAUSE_VERBS, GENERIC_HOLDERS, OFFICIAL_NOUNS, PREPOSITIONS } from '../lexicon/engagement-syntax.ts';
import type { Cue } from './cue.ts';
import { isListed, officialAt } from './governed.ts';
import type { Line } from './line.ts';
import { isWho, type Unit } from './unit.ts';
import { partyOf, partyOfSide, REACH, type Party } from './participants.ts';

/** Those met at a cue: whoever its prepositions lead to, up to `stop` (a unit) or the end of the clause. */
export function objectsOf(line: Line, cue: Cue, stop: number): readonly Party[] {
  const { units } = line;
  const parties: Party[] = [];
  const direct = cue.by.has('');
  let governor = direct ? '' : null;
  let generic = false;
  let lastTaken = -1;
  let placed = false;
  for (let i = cue.end; i < Math.min(units.length, stop, cue.end + REACH); i += 1) {
    const unit = units[i]!;
    if (isWho(unit)) {
      if (lastTaken >= 0 && tellsSideOf(units, i)) continue;
      const listed =
        lastTaken >= 0 &&
        !(unit.key === '{s}' && units[lastTaken]!.key === '{p}') &&
        isListed(units, lastTaken, i);
      const led =
        governor !== null &&
        (cue.by.has(governor) ||
          (direct && parties.length === 0 && isAdverbial(governor, unit, units[i - 1])));
      if (!led && !listed) {
        // "received at the General Diwan of the Ministry the Ambassador"
        if (direct && parties.length === 0 && governor === 'of' && unit.key !== '{p}' && placed)
          governor = 'at';
        continue;
      }
      if (units[i + 1]?.key === "'s" && !/^honou?r$/u.test(units[i + 2]?.key ?? '')) {
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
    if (unit.key === '{c}' && governor !== null && cue.by.has(governor) && officialAt(units, i) >= 0) {
      const plural = (units[officialAt(units, i)]?.key ?? '').endsWith('s');
      parties.push({ ...partyOfSide(unit.country!, i), unnamed: !plural });
      lastTaken = i;
      governor = null;
      continue;
    }
    if (PREPOSITIONS.has(unit.key)) {
      // "received in turn the heads of mission"
      if (unit.key === 'in' && /^(?:turn|succession|person|private)$/u.test(units[i + 1]?.key ?? '')) {
        i += 1;
        continue;
      }
      if (
        governor !== null &&
        (/^(?:of|from)$/u.test(unit.key)
          ? GENERIC_HOLDERS.has(units[i - 1]?.key ?? '')
          : unit.key === 'in' && /^(?:counterparts?|colleagues?)$/u.test(units[i - 1]?.key ?? ''))
      ) {
        generic = true;
        continue;
      }
      // "with a range of counterparts, including from A and B"
      if (/^(?:of|from)$/u.test(unit.key) && namesSome(units, i)) {
        generic = true;
        governor = [...cue.by].find((one) => one !== '') ?? '';
        continue;
      }
      placed ||= /^(?:in|at)$/u.test(unit.key);
      const led =
        unit.key === 'by' &&
        (BY_WHOM.test(units[i - 1]?.key ?? '') ||
          (units[i - 1]?.key === 'over' && units[i - 2]?.key === 'presided'));
      if (led) {
        governor = [...cue.by].find((one) => one !== '') ?? 'by';
        continue;
      }
      governor =
        unit.key === 'of' && units[i - 1]?.key === 'presence'
          ? 'presence'
          : unit.key === 'of' && units[i - 1]?.key === 'behalf'
            ? 'for'
            : unit.key;
      generic = false;
      continue;
    }
    if (unit.key === 'latter' && governor !== null && cue.by.has(governor)) {
      const before = units.findLastIndex((one, at) => at < cue.first && one.key === '{p}');
      if (before >= 0) parties.push(partyOf(units[before]!, before, true));
      governor = null;
      continue;
    }
    if (direct && parties.length === 0 && closesAside(units, cue.end, i)) {
      governor = '';
      continue;
    }
    if (unit.key === ',' && governor !== null && governor !== '' && parties.length === 0) {
      const lead = leadOfTitle(units, cue, i);
      if (lead !== null) governor = lead;
      else if (strays(units, i)) governor = null;
    }
    // "received on 5 May the Ambassador": what tells the day or the city does not govern what follows.
    if (direct && parties.length === 0 && (unit.key === '{d}' || unit.key === '{l}') && governor !== '') {
      governor = /^(?:on|in|at|from)$/u.test(governor ?? '') ? '' : governor;
      continue;
    }
    if (unit.key === 'and' || unit.key === ',' || unit.key === '(' || unit.key === ')') continue;
    // "at 11:00"
    if (unit.key === ':' && /^\d+$/u.test(units[i - 1]!.key) && /^\d+$/u.test(units[i + 1]?.key ?? ''))
      continue;
    if (unit.key === ';' && line.sentence.zone === 'BODY' && lastTaken >= 0 && listsOn(units, i)) continue;
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
      const goesOn =
        (BY_WHOM.test(unit.key) && units[i + 1]?.key === 'by') ||
        (unit.key === 'presided' && units[i + 1]?.key === 'over' && units[i + 2]?.key === 'by');
      const next = units[i + 1]?.key ?? '';
      const held =
        (cue.form === 'NOUN' || cue.form === 'PASSIVE' || cue.form === 'PARTICIPLE') &&
        (parties.length === 0 ||
          /^(?:place|held|convened|organi[sz]ed|conducted|arranged|opened|inaugurated|co-chaired|chaired|led|headed|attended|made|paid|hosted|given)$/u.test(
            next,
          )) &&
        /^(?:is|are|was|were|been|being|has|have|took|take|takes|held|convened)$/u.test(unit.key);
      if (!goesOn && !held) break;
    }
    if (
      direct &&
      governor === '' &&
      unit.key !== '{d}' &&
      unit.key !== '{l}' &&
      !/^(?:the|a|an|his|her|visiting|new|newly|appointed|incoming|outgoing|today|here|in|at|also|then|later|again|separately|individually|successively|respectively|jointly|together|both|two|three|four|five|six|seven|eight|nine|ten|several|warmly|officially|personally|briefly|likewise|subsequently)$/u.test(
        unit.key,
      )
    )
      governor = null;
  }
  return parties;
}

/** "the envoys of A, X, and of B, Y": a state after one who is met that only tells whose the next one is. */
const tellsSideOf = (units: readonly Unit[], at: number): boolean =>
  units[at]!.key === '{s}' &&
  units[at - 1]?.key === 'of' &&
  /^(?:and|,|;)$/u.test(units[at - 2]?.key ?? '') &&
  units[at + 1]?.key === ',' &&
  units[at + 2]?.key === '{p}';

/** "counterparts, including from", "colleagues, among them of": of several the states of some. */
function namesSome(units: readonly Unit[], at: number): boolean {
  if (!/^(?:including|notably|them)$/u.test(units[at - 1]?.key ?? '')) return false;
  let i = units[at - 1]!.key === 'them' ? at - 3 : at - 2;
  if (units[i]?.key === ',') i -= 1;
  return GENERIC_HOLDERS.has(units[i]?.key ?? '');
}

/** "received, on the same day, at the Ministry, the Ambassador": the comma that ends what tells when or where, before who is met. */
function closesAside(units: readonly Unit[], from: number, comma: number): boolean {
  if (units[comma]!.key !== ',' || comma - from > 22) return false;
  const first = units[from]?.key === ',' ? from + 1 : from;
  if (comma <= first || !/^(?:on|in|at|during|earlier|later|within|today|\{d\})$/u.test(units[first]!.key))
    return false;
  const aside = units.slice(first, comma);
  if (aside.some((unit) => unit.key === '{p}' || CLAUSE_VERBS.has(unit.key))) return false;
  const next = /^(?:the|his|her)$/u.test(units[comma + 1]?.key ?? '') ? comma + 2 : comma + 1;
  return units[next]?.key === '{p}' && !CLAUSE_VERBS.has(units[next + 1]?.key ?? '.');
}

/** "received at the Ministry the Ambassador": a place comes before the one who is received. */
const isAdverbial = (governor: string, unit: Unit, before: Unit | undefined): boolean =>
  /^(?:in|at)$/u.test(governor) &&
  (unit.who?.people.length ?? 0) + (unit.key === '{p}' ? 1 : 0) > 0 &&
  before?.key !== governor;

/**
 * The preposition, or "" for none, that leads to a title which ends at a comma before its holder's name: "met with the
 * chairman of the Bundestag's foreign affairs committee, X"; null where no title stands there.
 */
function leadOfTitle(units: readonly Unit[], cue: Cue, comma: number): string | null {
  if (
    units[comma + 1]?.key !== '{p}' ||
    comma - cue.end > 18 ||
    CLAUSE_VERBS.has(units[comma + 2]?.key ?? '')
  )
    return null;
  const words = units.slice(cue.end, comma).map(({ key }) => key);
  const of = words.indexOf('of');
  const prepositions = words.slice(0, of).filter((word) => PREPOSITIONS.has(word));
  const lead = prepositions.at(-1) ?? '';
  const inside = words.slice(of + 1);
  return of > 0 &&
    prepositions.length < 2 &&
    cue.by.has(lead) &&
    OFFICIAL_NOUNS.has(words[of - 1]!) &&
    !inside.some((word) => word === ',' || CLAUSE_VERBS.has(word) || /^\{[pbg]\}$/u.test(word))
    ? lead
    : null;
}

/** "to the press afterwards, Minister X": what the preposition leads to is no one who takes part. */
function strays(units: readonly Unit[], comma: number): boolean {
  for (let i = comma - 1; i >= 0 && comma - i < 14; i -= 1) {
    const { key } = units[i]!;
    if (key === 'of') continue;
    if (PREPOSITIONS.has(key)) return comma - i > 1;
    if (OFFICIAL_NOUNS.has(key) || key.startsWith('{')) return false;
  }
  return true;
}

/** "met A; B; and C": a semicolon in a list of people, not one that opens another clause. */
function listsOn(units: readonly Unit[], mark: number): boolean {
  let at = mark + 1;
  while (/^(?:and|the|with|of)$/u.test(units[at]?.key ?? '')) at += 1;
  // "the ministers of A, X; B, Y; and C, Z"
  if (/^\{[sc]\}$/u.test(units[at]?.key ?? '') && units[at + 1]?.key === ',' && units[at + 2]?.key === '{p}')
    at += 2;
  return /^\{[pbg]\}$/u.test(units[at]?.key ?? '') && !CLAUSE_VERBS.has(units[at + 1]?.key ?? '.');
}

/** Participles after which "by" tells who takes part. */
const BY_WHOM =
  /^(?:led|headed|represented|chaired|co-chaired|attended|witnessed|observed|overseen|hosted|organi[sz]ed|offered|given)$/u;

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
