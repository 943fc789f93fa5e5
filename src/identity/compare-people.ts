import { foldText } from '../common/fold-text.ts';
import { remember } from '../common/remember.ts';
import type { ReportedParticipant } from '../model/contribution.ts';
import type { Judgement } from '../model/identity.ts';
import type { NodeId } from '../model/node-id.ts';
import { compareNames } from './compare-names.ts';
import { verdictOn, type NameVerdict } from './names/thresholds.ts';
import { officialId } from './official-id.ts';
import { soleOfficesOf } from './sole-offices.ts';
import { pairKey, weighJudgements } from './weigh-judgements.ts';

/** Tells whether two whom reports of one contact may name are one person; symmetric. */
export type ComparePeople = (a: ReportedParticipant, b: ReportedParticipant) => NameVerdict;

/** Tells whether two participants are two by judgement, whatever their names. */
function keptApart(
  judgements: readonly Judgement[],
): (a: ReportedParticipant, b: ReportedParticipant) => boolean {
  const { different } = weighJudgements(judgements);
  return (a, b) => different.size > 0 && different.has(pairKey(sightedOf(a), sightedOf(b)));
}

/** The sighted official that a participant is under the name that the report gives. */
export function sightedOf({ name, country }: ReportedParticipant): NodeId {
  return officialId(name, country);
}

/** Pairs of names whose verdicts are kept: those of some days of all states. */
const MOST_PAIRS = 50_000;

/** The verdict on two by name and country, written as JSON: contacts of some days name the same people over and over. */
const verdictOnPair = remember((pair): NameVerdict => {
  const [nameA, countryA, nameB, countryB] = JSON.parse(pair) as [
    string,
    string | null,
    string,
    string | null,
  ];
  return verdictOn(
    compareNames({ name: nameA, country: countryA }, { name: nameB, country: countryB }).likelihood,
  );
}, MOST_PAIRS);

const wordsOf = remember((name): ReadonlySet<string> => new Set(foldText(name).split(' ')), MOST_PAIRS);

/**
 * A comparison by name and country, which remembers its verdicts, and leaves two those who are kept apart. It finds possible more than two names out of any context
 * would let it: one name may be the other shortened, and two of one country who hold an office that has one holder at a
 * time may be one person whatever their names.
 */
export function comparePeopleByName(judgements: readonly Judgement[] = []): ComparePeople {
  const areApart = keptApart(judgements);
  return (a, b) => {
    if (a.official === b.official) return 'SAME';
    if (a.country !== b.country && a.country !== null && b.country !== null) return 'DIFFERENT';
    if (areApart(a, b)) return 'DIFFERENT';
    // Whom one report shares with another is asked from both: the pair is one, whichever comes first.
    const [x, y] = a.name < b.name ? [a, b] : [b, a];
    const verdict = verdictOnPair(JSON.stringify([x.name, x.country, y.name, y.country]));
    if (verdict !== 'DIFFERENT') return verdict;
    return isShortened(a.name, b.name) || shareOffice(a, b) ? 'POSSIBLE' : 'DIFFERENT';
  };
}

/** Whether all words of one name are words of the other: "Atty" and "Badr Abdel Atty". */
function isShortened(a: string, b: string): boolean {
  const [ours, theirs] = [wordsOf(a), wordsOf(b)];
  return ours.isSubsetOf(theirs) || theirs.isSubsetOf(ours);
}

function shareOffice(a: ReportedParticipant, b: ReportedParticipant): boolean {
  return (
    a.country !== null &&
    a.country === b.country &&
    !soleOfficesOf(a.posts).isDisjointFrom(soleOfficesOf(b.posts))
  );
}
