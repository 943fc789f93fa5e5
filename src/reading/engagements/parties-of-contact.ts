import type { FoundOfficials } from '../found.ts';
import { CLAUSE_VERBS, PREPOSITIONS } from '../lexicon/engagement-syntax.ts';
import { familyOf } from './contact.ts';
import type { Cue } from './cue.ts';
import { isGoverned } from './governed.ts';
import type { Leads } from './leads.ts';
import { leadersAtSession } from './led-by.ts';
import type { Line } from './line.ts';
import { isWho } from './unit.ts';
import { laterSubject } from './later-subject.ts';
import { areMetApart, byAmbassador, bySide, callersOf } from './met-apart.ts';
import { objectsOf } from './objects-of.ts';
import { partyOf, partyOfSide, type Party } from './participants.ts';
import { possessorOf, subjectOf } from './subject-of.ts';

/** Who takes part, a group for each contact: "met A and B" are two contacts, "held talks with A and B" is one. */
export function partiesOfContact(
  line: Line,
  cue: Cue,
  cues: readonly Cue[],
  officials: FoundOfficials,
  leads: Leads,
  intro: Line | null = null,
): readonly (readonly Party[])[] {
  const stop =
    cues.find((other) => other.first >= cue.end && endsObjects(line, other))?.first ?? line.units.length;
  const named = objectsOf(line, cue, stop);
  const acts = cue.form === 'VERB' || cue.form === 'WEAK';
  const subject = acts
    ? (subjectOf(line, cue) ??
      subjectOfParticiple(line, cue) ??
      unresolved(line, cue, leads) ??
      subjectOfList(line, cue, intro))
    : cue.form === 'PASSIVE' || cue.form === 'PARTICIPLE'
      ? null
      : ownerOf(line, cue, named);
  const objects =
    named.length > 0 || subject === null
      ? named.flatMap((party) =>
          bySide(line, cue, otherSide(line, party, subject, cue, leads), subject, officials),
        )
      : unnamedHost(line, cue, stop, subject, leads);
  const own = subject === null ? [] : [subject];
  const inside = statesInside(line, cue);
  const joined = objects.length === 0 ? togetherWith(line, cue) : [];
  const told =
    objects.length === 0 && cue.form === 'NOUN' && REMOTE.has(cue.type) ? speakerAndHearer(line, cue) : [];
  if (told.length > 0) return [told];
  const leaders = objects.length < 2 ? leadersAtSession(line, cue) : [];
  if (leaders.length > 0) return [leaders];
  const all = [...joined, ...own, ...inside, ...metInside(line, cue), ...objects];
  if (cue.type === 'CREDENTIALS')
    return byAmbassador(line, cue, own, [...metInside(line, cue), ...objects], officials);
  const callers = callersOf(line, cue, own, objects, officials);
  if (callers.length > 1) {
    const calls: (readonly Party[])[] = [];
    for (const caller of callers) calls.push([caller].concat(objects));
    return calls;
  }
  const each = areMetApart(line, cue, own, objects, officials);
  if (!each || objects.length < 2) return [all];
  const groups: (readonly Party[])[] = [];
  for (const object of objects) groups.push(own.concat(object));
  return groups;
}

/** "was also received by the Prime Minister": a post that nobody is named for, of the side that the subject is not of. */
function unnamedHost(line: Line, cue: Cue, stop: number, subject: Party, leads: Leads): readonly Party[] {
  const { units } = line;
  const side = subject.sides.includes(leads.own ?? '') ? leads.partner : leads.own;
  if (side === null || subject.sides.length !== 1) return [];
  let led = cue.by.has('');
  for (let i = cue.end; i < Math.min(stop, units.length, cue.end + 14); i += 1) {
    const { key } = units[i]!;
    if (PREPOSITIONS.has(key)) led = cue.by.has(key);
    else if (CLAUSE_VERBS.has(key) || isWho(units[i])) return [];
    else if (led && HOLDERS.test(key) && !/^(?:of|from)$/u.test(units[i + 1]?.key ?? ''))
      return [{ ...partyOfSide(side, i), unnamed: true, words: key }];
  }
  return [];
}

/**
 * A guest does not meet those of the guest's own state: a bare post that seemed to be of it ("called on the Prime
 * Minister") is one of the issuer's that nobody is named for.
 */
function otherSide(line: Line, party: Party, subject: Party | null, cue: Cue, leads: Leads): Party {
  const side = subject?.sides.length === 1 ? subject.sides[0]! : null;
  if (side === null || leads.own === null || side === leads.own || cue.form !== 'VERB') return party;
  if (familyOf(cue.type) !== 'TALKS' || party.sides.length !== 1 || party.sides[0] !== side) return party;
  const bare = line.units[party.unit]!.who?.rule === 'holder-of-post';
  return bare
    ? {
        ...partyOfSide(leads.own, party.unit),
        unnamed: true,
        words: party.words,
      }
    : { ...party, sides: [side, leads.own] };
}

const HOLDERS =
  /^(?:minister|president|king|queen|emperor|sultan|emir|amir|chancellor|premier|counterpart|speaker)$/u;

/** "After the Summit the minister goes on": a bare post that nobody was found for is the issuer's lead. */
function unresolved({ units }: Line, cue: Cue, { own, of }: Leads): Party | null {
  const lead = own === null ? undefined : of.get(own);
  if (lead === undefined) return null;
  for (let i = cue.first - 1; i >= 0 && cue.first - i < 6; i -= 1) {
    if (
      /^(?:minister|ministers|president|premier|secretary|chancellor)$/u.test(units[i]!.key) &&
      units[i - 1]?.key === 'the'
    )
      return partyOfSide(own!, i, [lead]);
    if (isWho(units[i])) return null;
  }
  return null;
}

/** "Speaking at the Summit in Jakarta, Minister X stressed": who acts in the clause after a participle that opens the line. */
const subjectOfParticiple = (line: Line, cue: Cue): Party | null =>
  cue.first < 3 && cue.type === 'MULTILATERAL_MEETING' && line.units[cue.first]!.key.endsWith('ing')
    ? laterSubject(line, cue)
    : null;

/** "In the course of the visit, the Minister: (a) held talks with X": the line above a list tells who acts in its items. */
function subjectOfList({ units }: Line, cue: Cue, intro: Line | null): Party | null {
  if (intro === null || units.slice(0, cue.first).some(isWho) || cue.first > 4) return null;
  const subject = subjectOf(intro, {
    ...cue,
    line: intro,
    first: intro.units.length - 1,
    end: intro.units.length,
  });
  return subject === null ? null : { ...subject, unit: cue.first };
}

const REMOTE: ReadonlySet<string> = new Set(['TELEPHONE_CONVERSATION', 'VIDEO_CONFERENCE', 'CORRESPONDENCE']);

/** "In a letter, A informed B", "A congratulated B in a message": who acts in the line, and to whom. */
function speakerAndHearer(line: Line, cue: Cue): readonly Party[] {
  const { units } = line;
  const people = units.flatMap((unit, at) =>
    unit.key === '{p}' && (at < cue.first || at >= cue.end) ? [at] : [],
  );
  const [first, second] = [people[0], people[1]];
  if (first === undefined) return cue.type === 'CORRESPONDENCE' ? [] : callersNamedTogether(line, cue);
  const both = units.findIndex((unit) => unit.key === '{b}' || unit.key === '{g}');
  if (second === undefined) return both < 0 ? [] : [partyOf(units[both]!, both, false)];
  const verb = units.slice(first + 1, second).some(({ key }) => CLAUSE_VERBS.has(key) || TOLD.test(key));
  return verb ? [partyOf(units[first]!, first, true), partyOf(units[second]!, second, true)] : [];
}

/** What one says to another, with nothing between. */
const TOLD = /^(?:congratulate[sd]?|condoled|consoled|greet(?:s|ed)|wish(?:es|ed)|appris(?:es|ed))$/u;

/** "In a phone call on Wednesday, A of Jordan and B of Iraq discussed": who has a call that opens its line. */
function callersNamedTogether({ units }: Line, cue: Cue): readonly Party[] {
  const at = units.findIndex((unit, i) => i >= cue.end && isWho(unit));
  const unit = units[at];
  return isWho(unit) && unit.who.people.length > 1 && unit.who.sides.length > 1 && !isGoverned(units, at)
    ? [partyOf(unit, at, false)]
    : [];
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

/** "Cambodian and Japanese Foreign Ministers' meeting": who stands inside the words of the contact. */
function insideOf(line: Line, cue: Cue): Party | null {
  for (let i = cue.first; i < cue.end; i += 1)
    if (isWho(line.units[i]) && !(cue.type === 'MULTILATERAL_MEETING' && line.units[i]!.key === '{o}'))
      return partyOf(line.units[i]!, i, false);
  return null;
}

/** "Together with the Ambassador, the Minister signed": who opens the line. */
function togetherWith({ units }: Line, cue: Cue): readonly Party[] {
  const at = units[0]?.key === 'together' || units[0]?.key === 'along' ? 1 : 0;
  const presence = units[0]?.key === 'in' && units[2]?.key === 'presence' ? 4 : -1;
  const first =
    presence > 0 ? presence : /^(?:with|alongside|before)$/u.test(units[at]?.key ?? '') ? at + 1 : -1;
  if (first < 0 || first >= cue.first) return [];
  const parties: Party[] = [];
  for (let i = first; i < cue.first && (isWho(units[i]) || /^(?:,|and|the)$/u.test(units[i]!.key)); i += 1) {
    if (isWho(units[i]) && !(units[i - 1]?.key === ',' && parties.length > 0 && presence < 0))
      parties.push(partyOf(units[i]!, i, false));
  }
  return parties;
}

/** "signed with Minister X a treaty": who is met within the words of the contact. */
function metInside({ units }: Line, cue: Cue): readonly Party[] {
  if (cue.form !== 'VERB' && cue.form !== 'WEAK') return [];
  const met: Party[] = [];
  for (let i = cue.first + 1; i < cue.end; i += 1) {
    const before = units[i - 1]!.key === 'the' ? units[i - 2]! : units[i - 1]!;
    if (
      isWho(units[i]) &&
      /^(?:with|to|by|gave|gives|granted|grants|sent|handed|bid|bids|bade|bidding|wished|wishes)$/u.test(
        before.key,
      )
    )
      met.push(partyOf(units[i]!, i, true));
  }
  return met;
}

/** "Japan-Cambodia Foreign Ministers' Telephone Talk": the states before or inside the words of the contact. */
function statesInside(line: Line, cue: Cue): readonly Party[] {
  const { units } = line;
  let first = cue.first;
  const joins =
    /^(?:-|\{[cs]\}|and|,|foreign|ministers?|prime|'s|leaders|presidents|defen[cs]e|bilateral|ministerial)$/u;
  if (cue.form === 'NOUN')
    while (first > 0 && cue.first - first < 10 && joins.test(units[first - 1]!.key)) first -= 1;
  // "the EU-Cambodia Joint Committee"
  const withUnion = cue.type === 'JOINT_COMMISSION';
  const codes: { side: string; unit: number }[] = [];
  for (let i = first; i < cue.end; i += 1) {
    const { country, who, text } = units[i]!;
    const union = withUnion && /^(?:the )?(?:EU|European Union)$/u.test(text) ? 'EU' : null;
    const side = country ?? (who?.kind === 'STATE' ? (who.sides[0] ?? null) : union);
    if (side !== null && !codes.some((code) => code.side === side)) codes.push({ side, unit: i });
  }
  if (codes.length < 2) return [];
  return codes.map(({ side, unit }) => partyOfSide(side, unit));
}
