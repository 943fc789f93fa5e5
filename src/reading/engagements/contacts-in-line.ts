import type { FoundOfficials } from '../found.ts';
import { familyOf, type Contact } from './contact.ts';
import type { Cue } from './cue.ts';
import { daysAfter, daysOf, daysSincePrevious } from './days-of-contact.ts';
import { isLeader } from './kind-of-talks.ts';
import type { Leads } from './leads.ts';
import { isWho, type Line } from './line.ts';
import { statesAtMeeting } from './multilateral-parties.ts';
import { objectsOf, partyOf, possessorOf, sidesOf, subjectOf, type Party } from './participants.ts';
import { placeOf } from './place-of-contact.ts';
import { standingOf } from './standing.ts';
import { visitPartiesOf } from './visit-parties.ts';

/** Of cues in the order of their rules those that do not overlap an earlier one, in the order of the line. */
export function chooseCues(cues: readonly Cue[]): readonly Cue[] {
  const chosen: Cue[] = [];
  for (const cue of cues)
    if (!chosen.some((other) => cue.first < other.end && other.first < cue.end)) chosen.push(cue);
  return chosen.sort((a, b) => a.first - b.first);
}

/** The contacts that a line tells or announces; those recalled or only wished for are left out. */
export function contactsInLine(
  line: Line,
  index: number,
  cues: readonly Cue[],
  officials: FoundOfficials,
  intro: number | null,
  leads: Leads,
): readonly Contact[] {
  return cues.flatMap((cue) => {
    if (cue.form === 'BACK' && familyOf(cue.type) === 'TALKS' && !refersBack(line, cue)) return [];
    const days = daysOf(line, cue, cues);
    const standing = standingOf(line, cue, days?.exact === true);
    if (standing === 'RECALLED' || standing === 'UNREAL') return [];
    const common = {
      rule: cue.rule,
      type: cue.type,
      line: index,
      cue,
      intro,
      days,
      shift: daysSincePrevious(line),
      foreseen: standing === 'FORESEEN',
    };
    if (familyOf(cue.type) === 'VISIT') {
      const { visitor, hosts, place } = visitPartiesOf(line, cue);
      // A visitor is a person, named or not; a state or a rescue team that sets out is none.
      if (visitor !== null && visitor.people.length === 0 && !visitor.unnamed && visitor.sides.length < 2)
        return [];
      const parties = visitor === null ? [] : [visitor];
      const one = {
        ...common,
        ...extent(line, cue, parties),
        parties,
        place: place ?? placeOf(line, cue, cues),
        back: visitor === null,
      };
      if (hosts.length < 2) return [{ ...one, states: hosts }];
      return hosts.map((host) => ({
        ...one,
        states: [host],
        place: one.place?.country === host ? one.place : null,
      }));
    }
    const place = placeOf(line, cue, cues);
    const groups = groupsOf(line, cue, cues, officials);
    return groups.map((group, at) => {
      // Headlines leave names out that the text gives.
      const parties =
        line.sentence.zone === 'TITLE' ? group.map((party) => ({ ...party, unnamed: false })) : group;
      const states = cue.type === 'MULTILATERAL_MEETING' ? statesAtMeeting(line, cue) : [];
      const sides = new Set([...sidesOf(parties, officials), ...states]);
      const unplaced = parties.some((party) =>
        party.people.some(
          (one) => officials.people[one]?.country === null && officials.people[one].organization === null,
        ),
      );
      const back =
        cue.form === 'BACK' || sides.size + (unplaced ? 1 : 0) < (ONE_SIDE_IS_ENOUGH.has(cue.type) ? 1 : 2);
      const lone = back && cue.form === 'VERB' ? withOwnSide(parties, cue, officials, leads) : null;
      const own =
        groups.length < 2
          ? null
          : daysAfter(line, group.at(-1)?.unit ?? 0, groups[at + 1]?.at(-1)?.unit ?? line.units.length);
      return {
        ...common,
        days: own ?? days,
        ...extent(line, cue, parties),
        parties: lone ?? parties,
        states,
        place,
        back: back && lone === null,
      };
    });
  });
}

/** "During the talks, …", "The meeting focused on": not "the outcomes of their meeting". */
function refersBack({ units }: Line, cue: Cue): boolean {
  const before = units[cue.first - 1]?.key ?? '';
  return (
    before === '' || /^(?:in|during|at|after|following|,|:|and|throughout|as|when|while|that)$/u.test(before)
  );
}

/** A foreign guest of whom the host cannot be told is the issuer's: its side is added, and its lead if the line names nobody of it. */
function withOwnSide(
  parties: readonly Party[],
  cue: Cue,
  officials: FoundOfficials,
  { own, of }: Leads,
): readonly Party[] | null {
  const met = parties.filter((party) => party.people.length > 0);
  if (!met.some((party) => party.unit >= cue.end)) return null;
  const sides = sidesOf(met, officials);
  if (own === null || met.length === 0 || sides.length !== 1 || sides[0] === own || sides[0]!.length !== 2)
    return null;
  const lead = of.get(own);
  return [
    ...parties,
    {
      people: lead === undefined ? [] : [lead],
      sides: [own],
      unnamed: false,
      ofOrganization: false,
      unit: met[0]!.unit,
    },
  ];
}

/** Contacts of which the other side can be told elsewhere, or goes without saying. */
const ONE_SIDE_IS_ENOUGH: ReadonlySet<string> = new Set([
  'MULTILATERAL_MEETING',
  'PROTEST_NOTE',
  'CORRESPONDENCE',
  'CREDENTIALS',
  'HANDOVER',
  'CEREMONY',
]);

/** Who takes part, a group for each contact: "met A and B" are two contacts, "held talks with A and B" is one. */
function groupsOf(
  line: Line,
  cue: Cue,
  cues: readonly Cue[],
  officials: FoundOfficials,
): readonly (readonly Party[])[] {
  const stop =
    cues.find((other) => other.first >= cue.end && endsObjects(line, other))?.first ?? line.units.length;
  const objects = objectsOf(line, cue, stop);
  const acts = cue.form === 'VERB' || cue.form === 'WEAK';
  const subject = acts ? subjectOf(line, cue) : cue.form === 'PASSIVE' ? null : ownerOf(line, cue, objects);
  const own = subject === null ? [] : [subject];
  const inside = statesInside(line, cue);
  const all = [...own, ...inside, ...metInside(line, cue), ...objects];
  if (cue.type === 'CREDENTIALS' && objects.length > 1 && objects.every((one) => one.people.length === 0)) {
    const groups: (readonly Party[])[] = [];
    for (const object of objects) groups.push(own.concat(object));
    return groups;
  }
  const each =
    cue.form === 'VERB' &&
    familyOf(cue.type) === 'TALKS' &&
    cue.type !== 'JOINT_COMMISSION' &&
    (splits(line, cue) || (!isAudience(line, cue) && ranksDiffer(objects, officials)));
  if (!each || objects.length < 2) return [all];
  const groups: (readonly Party[])[] = [];
  for (const object of objects) groups.push(own.concat(object));
  return groups;
}

/** Who has the contact that a noun names: the possessor, else who acts in the line. */
function ownerOf(line: Line, cue: Cue, objects: readonly Party[]): Party | null {
  const possessor = possessorOf(line, cue);
  if (possessor !== null || objects.length > 1) return possessor;
  if (objects.length === 1 && objects[0]!.sides.length > 1) return null;
  const acts = insideOf(line, cue) ?? subjectOf(line, cue) ?? laterSubject(line, cue);
  if (acts !== null || !/^(?:his|her)$/u.test(line.units[cue.first - 1]?.key ?? line.units[cue.first]!.key))
    return acts;
  const before = line.units.findLastIndex((unit, at) => at < cue.first && unit.key === '{p}');
  return before < 0 ? null : partyOf(line.units[before]!, before, false);
}

/** Whether a later cue opens a contact of its own: a verb, or "and a meeting with". */
function endsObjects({ units }: Line, other: Cue): boolean {
  if (other.form !== 'NOUN') return other.form !== 'BACK';
  const article = /^(?:a|an|the|his|her)$/u.test(units[other.first - 1]?.key ?? '') ? 2 : 1;
  return /^(?:and|,)$/u.test(units[other.first - article]?.key ?? '');
}

const isAudience = ({ units }: Line, cue: Cue): boolean =>
  units.slice(cue.first, cue.end).some((unit) => /^audiences?$/u.test(unit.key));

/** A leader and a minister who are met are met apart. */
function ranksDiffer(objects: readonly Party[], officials: FoundOfficials): boolean {
  const leaders = objects.filter((object) => object.people.some((one) => isLeader(officials.people[one])));
  return (
    leaders.length > 0 &&
    leaders.length < objects.length &&
    objects.every((object) => object.people.length === 1)
  );
}

/** Whether several who are met are met one by one. */
function splits(line: Line, cue: Cue): boolean {
  const words = line.units.slice(cue.first, cue.end).map((unit) => unit.key);
  if (isAudience(line, cue)) return false;
  if (/ (?:together|jointly|trilateral|and (?:his|her) (?:wife|spouse)|first lady) /u.test(line.text))
    return false;
  return (
    words.some((word) => /^(?:meetings|calls|bilaterals|separate|separately)$/u.test(word)) ||
    /^(?:met|meets|meet|meeting|received|receives|receive|called|calls|call)$/u.test(words[0]!)
  );
}

/** "Cambodian and Japanese Foreign Ministers' meeting": who stands inside the words of the contact. */
function insideOf(line: Line, cue: Cue): Party | null {
  for (let i = cue.first; i < cue.end; i += 1)
    if (isWho(line.units[i])) return partyOf(line.units[i]!, i, false);
  return null;
}

/** "signed with Minister X a treaty": who is met within the words of the contact. */
function metInside({ units }: Line, cue: Cue): readonly Party[] {
  if (cue.form !== 'VERB') return [];
  const met: Party[] = [];
  for (let i = cue.first + 1; i < cue.end; i += 1) {
    const before = units[i - 1]!.key === 'the' ? units[i - 2]! : units[i - 1]!;
    if (isWho(units[i]) && before.key === 'with') met.push(partyOf(units[i]!, i, true));
  }
  return met;
}

/** "Japan-Cambodia Foreign Ministers' Telephone Talk": the states before or inside the words of the contact. */
function statesInside(line: Line, cue: Cue): readonly Party[] {
  const { units } = line;
  let first = cue.first;
  const joins =
    /^(?:-|\{c\}|and|,|foreign|ministers?|prime|'s|leaders|presidents|defen[cs]e|bilateral|ministerial)$/u;
  if (cue.form === 'NOUN')
    while (first > 0 && cue.first - first < 10 && joins.test(units[first - 1]!.key)) first -= 1;
  const codes: { side: string; unit: number }[] = [];
  for (let i = first; i < cue.end; i += 1) {
    const side = units[i]!.country;
    if (side !== null && !codes.some((code) => code.side === side)) codes.push({ side, unit: i });
  }
  if (codes.length < 2) return [];
  return codes.map(({ side, unit }) => ({
    people: [],
    sides: [side],
    unnamed: false,
    ofOrganization: false,
    unit,
  }));
}

/** "In his meeting with X, Minister Y said": who acts in the clause after. */
function laterSubject(line: Line, cue: Cue): Party | null {
  const { units } = line;
  const comma = units.findIndex(
    (unit, at) =>
      at >= cue.end &&
      unit.key === ',' &&
      isWho(units[at + 1]?.key === 'the' ? units[at + 2] : units[at + 1]),
  );
  if (comma < 0) return null;
  const at = units[comma + 1]?.key === 'the' ? comma + 2 : comma + 1;
  return partyOf(units[at]!, at, false);
}

function extent(line: Line, cue: Cue, parties: readonly Party[]): { start: number; end: number } {
  const places = [cue.first, cue.end - 1, ...parties.map((party) => party.unit)];
  return { start: line.units[Math.min(...places)]!.start, end: line.units[Math.max(...places)]!.end };
}
