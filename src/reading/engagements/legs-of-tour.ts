import { familyOf, type Contact, type Days } from './contact.ts';
import type { Setting } from './setting.ts';
import type { Unit } from './unit.ts';
import { aheadOf, isWeekday } from './weekday.ts';

/**
 * A visit to one state of a tour, on the days of its own that the text tells elsewhere: "will visit Kenya and Somalia
 * from 26 to 30 September. He will be in Mogadishu on 28 September". The days of the whole tour where it tells none;
 * the day of a meeting there is none of them.
 */
export function withOwnLeg(contact: Contact, all: readonly Contact[], setting: Setting): Contact {
  const { days, states, place } = contact;
  const state = states[0] ?? place?.country ?? null;
  if (days?.shared !== true || days.from === null || days.to === null || state === null) return contact;
  const { from, to } = days;
  const own = setting.lines
    .flatMap(({ sentence, units }, line) =>
      sentence.zone === 'BODY' && !all.some((one) => one.line === line && familyOf(one.type) !== 'VISIT')
        ? daysIn(units, state)
        : [],
    )
    .map((unit) => {
      const day: Days = { from: unit.date!.from, to: unit.date!.to, exact: true };
      return contact.foreseen && isWeekday(unit.text) ? aheadOf(day, setting.issuedOn) : day;
    })
    .filter((day) => day.from! >= from && (day.to ?? day.from!) <= to)
    .filter((day) => day.from !== from || day.to !== to);
  if (own.length === 0) return contact;
  const first = own.map((day) => day.from!).reduce((a, b) => (a < b ? a : b));
  const last = own.map((day) => day.to ?? day.from!).reduce((a, b) => (a > b ? a : b));
  return { ...contact, days: { from: first, to: last === first ? null : last, exact: true } };
}

/** The days told right after a state or a place in it: "in Mogadishu on 28 September", "Somalia (28 September)". */
function daysIn(units: readonly Unit[], state: string): readonly Unit[] {
  return units.flatMap((unit, at) => {
    if ((unit.place?.country ?? unit.country ?? stateOf(unit)) !== state) return [];
    let next = at + 1;
    while (next < at + 4 && /^(?:on|from|[(),:–-])$/u.test(units[next]?.key ?? '')) next += 1;
    const told = units[next];
    return told?.date?.precision === 'DAY' ? [told] : [];
  });
}

const stateOf = ({ who }: Unit): string | null =>
  who?.kind === 'STATE' && who.sides.length === 1 ? who.sides[0]! : null;
