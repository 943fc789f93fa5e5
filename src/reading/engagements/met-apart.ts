import type { FoundOfficials } from '../found.ts';
import { familyOf } from './contact.ts';
import type { Cue } from './cue.ts';
import { onDaysApart } from './days-of-each.ts';
import { isLeader } from './kind-of-talks.ts';
import type { Line } from './line.ts';
import { partyOf, partyOfSide, type Party } from './participants.ts';

/** Whether those met in a contact are met one by one, each in a contact of their own. */
export function areMetApart(
  line: Line,
  cue: Cue,
  own: readonly Party[],
  objects: readonly Party[],
  officials: FoundOfficials,
): boolean {
  return (
    severalByNoun(line, cue, own, objects) ||
    (cue.type === 'SIGNING' && cue.form === 'VERB' && signedApart(line, cue, own, objects)) ||
    (cue.form === 'VERB' &&
      ((cue.type === 'TELEPHONE_CONVERSATION' && ofSeveralSides(line, objects)) ||
        (familyOf(cue.type) === 'TALKS' && cue.type !== 'JOINT_COMMISSION')) &&
      (cue.type === 'TELEPHONE_CONVERSATION' ||
        splits(line, cue) ||
        (TWO_SIDED.test(line.text) && own.length === 1 && ofSeveralSides(line, objects)) ||
        onDaysApart(
          line,
          objects.map((object) => object.unit),
        ) ||
        (!isAudience(line, cue) && (ranksDiffer(objects, officials) || repeatsLead(line, objects)))))
  );
}

/** "met with the Foreign Ministers of A, B and C": one of each state, whom one person meets one by one. */
export function bySide(
  line: Line,
  cue: Cue,
  party: Party,
  subject: Party | null,
  officials: FoundOfficials,
): readonly Party[] {
  const called = cue.type === 'TELEPHONE_CONVERSATION' && cue.form === 'VERB';
  const talked = cue.form === 'VERB' && familyOf(cue.type) === 'TALKS';
  if (subject?.people.length !== 1 || party.sides.length < 2 || !COLLEAGUES.test(party.words)) return [party];
  const apart = ofSeveralSides(line, [party]) && (called || TWO_SIDED.test(line.text));
  if (!called && !talked) return [party];
  if (!(talked && splits(line, cue)) && !apart) return [party];
  if (party.sides.some((side) => subject.sides.includes(side))) return [party];
  return party.sides.map((side) =>
    partyOfSide(
      side,
      party.unit,
      party.people.filter((one) => officials.people[one]?.country === side),
    ),
  );
}

/** Holders of one post in several states: "the Foreign Ministers of", "his counterparts from". */
const COLLEAGUES =
  /\b(?:ministers|presidents|premiers|counterparts|colleagues|secretaries|ambassadors|envoys|(?:heads|chiefs) of missions?)\b/iu;

/** Ambassadors who present their credentials together do so one by one. */
export function byAmbassador(
  line: Line,
  cue: Cue,
  own: readonly Party[],
  objects: readonly Party[],
  officials: FoundOfficials,
): readonly (readonly Party[])[] {
  const listed = own.length === 1 && own[0]!.people.length > line.units[own[0]!.unit]!.members.length;
  // "the ambassadors of Georgia, Chile and Vietnam"
  const bySideOf = (party: Party): readonly Party[] =>
    party.sides.length < 2
      ? [party]
      : party.sides.map((side) =>
          partyOfSide(
            side,
            party.unit,
            party.people.filter((one) => officials.people[one]?.country === side),
          ),
        );
  const presenters = own
    .flatMap((party) =>
      listed
        ? party.people.map((one) => {
            const person = officials.people[one];
            const side = person?.country ?? person?.organization ?? null;
            return {
              ...party,
              people: [one],
              sides: side === null ? [] : [side],
            };
          })
        : line.units[party.unit]!.members.map((member) =>
            partyOf({ ...line.units[party.unit]!, who: member }, party.unit, true),
          ),
    )
    .flatMap(bySideOf);
  // "were presented to the President by the ambassadors of"
  const host = own.length > 0 ? -1 : objects.findIndex(({ unit }) => isLedByTo(line, unit));
  const receiving = host === -1 ? own : [objects[host]!];
  const others = objects.flatMap((object, i) => (i === host ? [] : bySideOf(object)));
  const groups: (readonly Party[])[] = [];
  if (presenters.length > 1) for (const presenter of presenters) groups.push([presenter].concat(objects));
  else if (others.length > 1 && new Set(others.flatMap((one) => one.sides)).size > 1)
    for (const other of others) groups.push(receiving.concat(other));
  else groups.push(own.concat(objects.length > 0 ? objects : metBefore(line, cue, own)));
  return groups;
}

/** "met the new Ambassador, X, to receive a copy of her credentials": who was met for that. */
function metBefore({ units }: Line, cue: Cue, own: readonly Party[]): readonly Party[] {
  const [host] = own;
  if (units[cue.first - 1]?.key !== 'to' || own.length !== 1 || host!.sides.length !== 1) return [];
  const at = units.findIndex(
    ({ key, who }, i) =>
      i > host!.unit && key === '{p}' && who!.sides.length === 1 && who!.sides[0] !== host!.sides[0],
  );
  return at < 0 || at > host!.unit + 12 ? [] : [partyOf(units[at]!, at, true)];
}

const isLedByTo = ({ units }: Line, unit: number): boolean =>
  units[units[unit - 1]?.key === 'the' ? unit - 2 : unit - 1]?.key === 'to';

/** "The Ambassadors of A, X, and of B, Y, paid courtesy calls on the Minister": each of several guests by themselves. */
export function callersOf(
  { units }: Line,
  cue: Cue,
  own: readonly Party[],
  objects: readonly Party[],
  officials: FoundOfficials,
): readonly Party[] {
  const [guests, host] = [own[0], objects[0]];
  const several = units
    .slice(cue.first, cue.end)
    .some(({ key }) => /^(?:calls|visits|audiences|meetings)$/u.test(key));
  if (cue.form !== 'VERB' || familyOf(cue.type) !== 'TALKS' || !several) return [];
  if (own.length !== 1 || objects.length !== 1 || guests!.people.length < 2 || host!.people.length > 1)
    return [];
  const callers = guests!.people.flatMap((one) => {
    const side = officials.people[one]?.country ?? null;
    return side === null || host!.sides.includes(side) ? [] : [{ ...guests!, people: [one], sides: [side] }];
  });
  return new Set(callers.flatMap(({ sides }) => sides)).size === guests!.people.length ? callers : [];
}

/** "his meetings with A and B", "courtesy calls by A and B": several contacts that one noun names. */
function severalByNoun(
  { units, text }: Line,
  cue: Cue,
  own: readonly Party[],
  objects: readonly Party[],
): boolean {
  return (
    cue.form === 'NOUN' &&
    familyOf(cue.type) === 'TALKS' &&
    cue.type !== 'JOINT_COMMISSION' &&
    own.length < 2 &&
    units
      .slice(cue.first, cue.end)
      .some(({ key }) => /^(?:meetings|bilaterals|calls|discussions|pull-asides|encounters)$/u.test(key)) &&
    objects.every((object) => object.people.length === 1) &&
    new Set(objects.map((object) => object.sides.join())).size > 1 &&
    !/ (?:between|trilateral|quadrilateral|together|joint) /u.test(text)
  );
}

const isAudience = ({ units }: Line, cue: Cue): boolean =>
  units.slice(cue.first, cue.end).some((unit) => /^audiences?$/u.test(unit.key));

/** "held talks with X, as well as with Y": the preposition told again for each. */
const repeatsLead = ({ text, units }: Line, objects: readonly Party[]): boolean =>
  objects.length > 1 &&
  !/ (?:together|joint|jointly|trilateral|tripartite|quadrilateral|three-way|group) /u.test(text) &&
  objects.every(({ unit, people }) => {
    const before = units[unit - 1]?.key === 'the' ? unit - 2 : unit - 1;
    return people.length === 1 && units[before]?.key === 'with';
  });

/** A leader and a minister who are met are met apart. */
function ranksDiffer(objects: readonly Party[], officials: FoundOfficials): boolean {
  const leaders = objects.filter((object) => object.people.some((one) => isLeader(officials.people[one])));
  return (
    leaders.length > 0 &&
    leaders.length < objects.length &&
    objects.every((object) => object.people.length === 1)
  );
}

/** "held bilateral talks with the Prime Minister of A and the Prime Minister of B", "with a range of counterparts": two of two sides each. */
const TWO_SIDED =
  / (?:(?:number|range|host|series|variety) of (?:[a-z-]+ ){0,2}(?:counterparts|colleagues)|(?:several|many|various|numerous) (?:of (?:his|her) )?(?:[a-z-]+ )?(?:counterparts|colleagues)|bilaterals?|bilaterally|separate|separately|individual|individually|respectively|one-on-one|in turn|margins|sidelines|fringes) /u;

/** "signed memoranda with X of A and Y of B": several papers, each with those of one state. */
const signedApart = (line: Line, cue: Cue, own: readonly Party[], objects: readonly Party[]): boolean =>
  own.length === 1 &&
  own[0]!.sides.length === 1 &&
  objects.every((party) => party.people.length === 1 && party.sides.length === 1) &&
  ofSeveralSides(line, objects) &&
  !objects.some((party) => party.sides[0] === own[0]!.sides[0]) &&
  line.units
    .slice(cue.first, cue.end)
    .some(({ key }) =>
      /^(?:agreements|memoranda|memorandums|mous|treaties|protocols|documents|arrangements|accords)$/u.test(
        key,
      ),
    );

/** "held phone talks with the Canadian and the Dutch minister": calls of their own, unless the text says together. */
const ofSeveralSides = (line: Line, objects: readonly Party[]): boolean =>
  new Set(objects.flatMap((party) => party.sides)).size > 1 &&
  !/ (?:together|joint|jointly|trilateral|conference|three-way|group|quad) /u.test(line.text);

/** Whether several who are met are met one by one. */
function splits(line: Line, cue: Cue): boolean {
  const words = line.units.slice(cue.first, cue.end).map((unit) => unit.key);
  if (isAudience(line, cue) && !words.includes('audiences')) return false;
  if (/ (?:together|jointly|trilateral|and (?:his|her) (?:wife|spouse)|first lady) /u.test(line.text))
    return false;
  return (
    words.some((word) => /^(?:meetings|calls|audiences|bilaterals|separate|separately)$/u.test(word)) ||
    /^(?:met|meets|meet|meeting|received|receives|receive|called|calls|call)$/u.test(words[0]!)
  );
}
