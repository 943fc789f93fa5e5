import type { Contact, Days } from './contact.ts';
import type { Cue } from './cue.ts';
import { daysAfter } from './days-of-each.ts';
import { afterVisit, type Destination } from './destinations.ts';
import type { Line } from './line.ts';
import { laterSubject } from './later-subject.ts';
import { isWho, type LinePlace, type Unit } from './unit.ts';
import { partyOf, type Party } from './participants.ts';
import { possessorOf, subjectOf } from './subject-of.ts';

/** A visit as a cue tells it: who, to which state, when. */
export type ToldVisit = Pick<Contact, 'parties' | 'states' | 'place' | 'back' | 'days'>;

/** The visits that a cue tells, one for each state visited; none where no person visits. */
export function visitsInLine(
  line: Line,
  cue: Cue,
  days: Days | null,
  nearby: LinePlace | null,
): readonly ToldVisit[] {
  const after = afterVisit(line, cue);
  const goals = distinct(after.destinations);
  const visitor = guestOf(line, cue, visitorOf(line, cue, after.visitor), goals);
  // A visitor is a person, named or not; a state or a rescue team that sets out is none.
  if (visitor !== null && visitor.people.length === 0 && !visitor.unnamed && visitor.sides.length < 2)
    return [];
  const parties = visitor === null ? [] : [visitor];
  const common = { parties, back: visitor === null };
  const inviter = after.inviter ?? inviterBefore(line.units, cue);
  if (goals.length === 0) {
    const states = inviter === null || inviter === visitor?.sides[0] ? [] : [inviter];
    return [{ ...common, states, place: nearby, days }];
  }
  // The day on which a journey to several states begins is that of the first.
  const onlyFirst =
    days?.to === null &&
    /^(?:beg|start|comm|embark|leav|left|depart|head|set)/u.test(line.units[cue.first]!.key);
  const told: ToldVisit[] = [];
  const apart = goals.map((goal, at) => {
    const next = goals[at + 1]?.unit ?? line.units.length;
    return goals.length > 1 && next > goal.unit ? daysAfter(line, goal.unit, next) : null;
  });
  // "Kenya and Somalia from 26 to 30 September": days told after the last goal alone are of all.
  const ofAll = apart.findIndex((one) => one !== null) === goals.length - 1 && days?.to != null;
  for (const [at, goal] of goals.entries()) {
    const own = ofAll ? null : apart[at]!;
    const together = goals.length > 1 && days?.to != null ? { ...days, shared: true } : days;
    const shared = onlyFirst && at > 0 ? null : together;
    const place = goal.place ?? (goals.length === 1 ? nearby : null);
    told.push({ ...common, states: goal.country === null ? [] : [goal.country], place, days: own ?? shared });
  }
  return told;
}

/** "Minister X received Minister Y during his visit to Phnom Penh": whoever is at home there is not the guest. */
function guestOf(line: Line, cue: Cue, told: Party | null, goals: readonly Destination[]): Party | null {
  const host = goals.length === 1 ? goals[0]!.country : null;
  if (cue.form === 'VERB' || host === null || told?.sides.length !== 1 || told.sides[0] !== host) return told;
  if (!isOwned(line.units, cue)) return told;
  const at = line.units.findLastIndex(
    ({ key, who }, i) => i < cue.first && key === '{p}' && who?.sides.length === 1 && who.sides[0] !== host,
  );
  return at < 0 ? told : partyOf(line.units[at]!, at, false);
}

function visitorOf(line: Line, cue: Cue, told: Party | null): Party | null {
  const { units } = line;
  if (cue.form !== 'VERB')
    return (
      told ??
      possessorOf(line, cue) ??
      (isOwned(units, cue) ? (subjectOf(line, cue) ?? laterVisitor(line, cue)) : null)
    );
  // "received the Secretary of State, on a visit to Morocco": the one named last, unless he is who invites.
  if (/^(?:on|for)$/u.test(units[cue.first]!.key)) {
    // "Statement by Minister X on the visit of Minister Y"
    // "held talks to prepare for the visit to Hanoi by the Prime Minister"
    if (told !== null && (units[cue.end]?.key === 'of' || units[told.unit - 1]?.key === 'by')) return told;
    const at = units.findLastIndex((unit, i) => i < cue.first && unit.key === '{p}');
    const invites = /^(?:invitation|guest)$/u.test(units[at - 2]?.key ?? '');
    if (at >= 0 && !invites && !units.slice(at, cue.first).some((unit) => unit.key === '{b}'))
      return partyOf(units[at]!, at, false);
  }
  return subjectOf(line, cue) ?? told ?? (TRIP.test(units[cue.first]!.key) ? laterVisitor(line, cue) : null);
}

const TRIP = /^(?:trips?|visits?|tour|journey)$/u;

/** "On the occasion of his state visit to X, President Y met": a person in the clause after, of whom the line has named nobody before. */
function laterVisitor(line: Line, cue: Cue): Party | null {
  if (line.units.slice(0, cue.first).some(isWho)) return null;
  const later = laterSubject(line, cue);
  return later !== null && line.units[later.unit]!.key === '{p}' && later.sides.length === 1 ? later : null;
}

/** One goal for each state, with its city where one is told. */
function distinct(goals: readonly Destination[]): readonly Destination[] {
  const kept: Destination[] = [];
  for (const goal of goals) {
    const at = kept.findIndex(
      (one) => one.country === goal.country || one.country === null || goal.country === null,
    );
    if (at < 0) kept.push(goal);
    else {
      const one = kept[at]!;
      kept[at] = { country: one.country ?? goal.country, place: one.place ?? goal.place, unit: one.unit };
    }
  }
  return kept;
}

/** "his visit", "her trip". */
function isOwned(units: readonly Unit[], cue: Cue): boolean {
  for (let i = cue.end - 1; i >= 0 && i >= cue.first - 3; i -= 1) {
    const { key } = units[i]!;
    if (/^(?:his|her|their|my)$/u.test(key)) return true;
    if (/^(?:the|a|an|this|our|its)$/u.test(key)) return false;
  }
  return false;
}

/** The side that invites: "At the invitation of X, Y paid …". */
function inviterBefore(units: readonly Unit[], cue: Cue): string | null {
  const at = units.findIndex((unit, i) => i < cue.first && unit.key === 'invitation');
  return at < 0 || units[at + 1]?.key !== 'of' ? null : (units[at + 2]?.who?.sides[0] ?? null);
}
