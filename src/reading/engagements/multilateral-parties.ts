import type { Cue } from './cue.ts';
import type { Line } from './line.ts';
import { isWho } from './unit.ts';

const ABOUT = /^(?:on|about|regarding|concerning|against|towards|toward|over|for)$/u;

/** What opens a clause about something else: "at the end of which both Leaders adopted". */
const ENDS = /^(?:which|who|whom|whose|where|when|said|stated|adopted|agreed|discussed|met|held)$/u;

/** What is talked about, after which no one takes part. */
const MATTER = /^(?:situation|war|conflict|crisis|violence|tensions|hostilities|subjects?|topics?|agenda)$/u;

/** The states that a line names as taking part in a meeting of several: in its name, and after it with, of, from or by. */
export function statesAtMeeting(line: Line, cue: Cue): readonly string[] {
  const { units } = line;
  const states: string[] = [];
  const add = (code: string | null | undefined): void => {
    if (code != null && code.length === 2 && code !== 'EU' && !states.includes(code)) states.push(code);
  };
  // An organisation's meeting in a city is not one with the state around it.
  const organized = isOfOrganization(cue);
  let about = false;
  let aside = false;
  for (let i = cue.first; i < units.length; i += 1) {
    const unit = units[i]!;
    // "for the Council, whose subjects included the situation in Ukraine"
    if (i >= cue.end && MATTER.test(unit.key)) break;
    if (ABOUT.test(unit.key)) about = true;
    else if (i >= cue.end && ENDS.test(unit.key)) aside = true;
    else if (/^(?:of|with|from|by|between|among|alongside|including|and|,|in|at)$/u.test(unit.key)) {
      if (unit.key !== 'and' && unit.key !== ',') about = false;
    } else if (/^[;:]$/u.test(unit.key)) break;
    if (about) continue;
    // "which their colleagues from A, B and C attended": only several states at once are told there.
    if (aside && !(unit.who?.kind === 'GROUP' && unit.who.rule === 'listed-people')) continue;
    if (unit.key === '{c}' && (i < cue.end || units[i + 1]?.key !== "'s")) add(unit.country);
    else if (
      isWho(unit) &&
      (unit.who.kind === 'STATE' || unit.who.kind === 'GROUP' || unit.who.kind === 'BOTH')
    )
      for (const side of unit.who.sides) add(side);
    else if (unit.place !== null && i >= cue.end && !organized) add(unit.place.country);
  }
  return states;
}

/** "the 15th OIC Summit", "the Permanent Council of the OSCE", not "the Mekong-Japan Summit": an organisation's own meeting. */
export const isOfOrganization = ({ line: { units }, first, end }: Cue): boolean =>
  units
    .slice(first, end + 3)
    .some(
      ({ key, text }, at) =>
        key === '{o}' && !/(?<!\bnon)[-–]/iu.test(text) && units[first + at + 1]?.key !== '-',
    );
