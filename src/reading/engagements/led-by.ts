import type { Cue } from './cue.ts';
import type { Line } from './line.ts';
import { partyOf, type Party } from './participants.ts';
import { isWho, type Unit } from './unit.ts';

const LEADS = /^(?:led|headed|leads|heads|chaired|represented)$/u;
const SIDES = /^(?:side|sides|delegation|delegations|team|\{s\}|\{b\})$/u;

/**
 * Those of whom a line tells that they led the sides at a session: "X led the A side, and Y the B side, at the
 * consultations", "A was led by X and B by Y"; none where it tells of fewer than two.
 */
export function leadersAtSession({ units }: Line, cue: Cue): readonly Party[] {
  if (cue.type !== 'JOINT_COMMISSION' && cue.type !== 'MEETING') return [];
  const leaders: Party[] = [];
  let passive = false;
  let active = false;
  for (let i = 0; i < units.length; i += 1) {
    const unit = units[i]!;
    if (LEADS.test(unit.key)) {
      passive = units[i + 1]?.key === 'by';
      active = !passive && isPerson(units[i - 1]) && leadsSide(units, i + 1);
      if (active) leaders.push(partyOf(units[i - 1]!, i - 1, false));
    } else if (passive && isPerson(unit) && before(units, i) === 'by') leaders.push(partyOf(unit, i, false));
    // "…, and Y the B side"
    else if (
      active &&
      isPerson(unit) &&
      /^(?:and|while|,)$/u.test(before(units, i)) &&
      leadsSide(units, i + 1)
    )
      leaders.push(partyOf(unit, i, false));
    else if (unit.key === ';') [passive, active] = [false, false];
  }
  return leaders.length > 1 ? leaders : [];
}

const isPerson = (unit: Unit | undefined): boolean => isWho(unit) && unit.key === '{p}';

/** The key before a unit and its article. */
const before = (units: readonly Unit[], at: number): string =>
  (units[at - 1]?.key === 'the' ? units[at - 2] : units[at - 1])?.key ?? '';

/** Whether what a side is called stands here: "the Cambodian side", "the Omani delegation". */
function leadsSide(units: readonly Unit[], at: number): boolean {
  for (let i = at; i < at + 4; i += 1) {
    const { key } = units[i] ?? { key: '.' };
    if (SIDES.test(key)) return true;
    if (!/^(?:the|a|an|their|his|her|\{c\})$/u.test(key)) return false;
  }
  return false;
}
