import type { FoundOfficials } from '../found.ts';
import { familyOf, type Contact } from './contact.ts';
import { serves, sidesOf } from './participants.ts';

/** Whether two tellings are of one contact: one family, days that fit, and the same people met. */
export function isSameContact(
  a: Contact,
  b: Contact,
  officials: FoundOfficials,
  own: string | null,
): boolean {
  // Each of the envoys who are named in turn is another.
  if (a.rule === 'envoys-in-turn' && b.rule === a.rule) return false;
  if (isApart(a, b, officials) || isApart(b, a, officials)) return false;
  const [x, y] = [familyOf(a.type), familyOf(b.type)];
  if (isCallBesideCommission(a, b)) return false;
  if (x !== y) {
    if (isHeldByVideo(a, b) || isHeldByVideo(b, a)) return daysFit(a, b);
    const call = (one: Contact, other: Contact): boolean =>
      (REMOTE.has(one.type) && couldBeRemote(other)) ||
      (spokeOnly(one) && couldBeSpoken(other)) ||
      isSummons(one, other);
    if (isOneLarge(a, b, officials) || isOneLarge(b, a, officials)) return daysFit(a, b);
    if (!call(a, b) && !call(b, a)) return false;
    // "spoke today … They will meet in Georgetown"
    if (a.foreseen !== b.foreseen && bothTold(a, b)) return false;
    return daysFit(a, b) && samePeople(a, b, officials, own);
  }
  const bothInBody = a.cue.line.sentence.zone === 'BODY' && b.cue.line.sentence.zone === 'BODY';
  if (
    x === 'TALKS' &&
    a.foreseen !== b.foreseen &&
    bothInBody &&
    a.cue.form === 'VERB' &&
    b.cue.form === 'VERB'
  )
    return false;
  if (!daysFit(a, b) || (a.foreseen !== b.foreseen && (a.back || b.back) && x === 'TALKS')) return false;
  switch (a.type) {
    case 'VISIT':
    case 'STATE_VISIT':
      return sameVisit(a, b, officials, own);
    case 'MULTILATERAL_MEETING':
      return sameEvent(a, b);
    case 'PROTEST_NOTE':
      // "was called to the Ministry and handed a note of protest"
      return (a.line === b.line && a.cue !== b.cue) || samePeople(a, b, officials, own);
    case 'CEREMONY':
    case 'HANDOVER':
      return a.line === b.line || samePeople(a, b, officials, own);
    case 'SIGNING':
      return (
        !(a.line === b.line && signedWithOthers(a, b, officials, own)) &&
        !(a.line !== b.line && bothInBody && isFurther(b)) &&
        ((a.line === b.line && (b.cue.form === 'PASSIVE' || b.cue.form === 'PARTICIPLE')) ||
          a.back ||
          b.back ||
          (b.intro !== null && (b.intro === a.line || b.intro === a.intro)) ||
          samePeople(a, b, officials, own) ||
          shareSigners(a, b))
      );
    default:
      return samePeople(a, b, officials, own);
  }
}

const bothTold = (...contacts: readonly Contact[]): boolean =>
  contacts.every(({ cue }) => cue.form === 'VERB' && cue.line.sentence.zone === 'BODY');

/** "will co-chair the Joint Commission and pay a courtesy call on the President": two contacts. */
const isCallBesideCommission = (a: Contact, b: Contact): boolean =>
  [a, b].some(({ type }) => type === 'COURTESY_CALL') &&
  [a, b].some(({ type }) => type === 'JOINT_COMMISSION');

/** "The consultations were held in the format of a video conference": how a session was held. */
const isHeldByVideo = (session: Contact, video: Contact): boolean =>
  session.type === 'JOINT_COMMISSION' &&
  video.type === 'VIDEO_CONFERENCE' &&
  (session.lines.includes(video.line) ||
    (session.cue.line.sentence.zone === 'TITLE' &&
      / (?:consultations?|commission|committee|dialogue|session) /u.test(video.cue.line.text)));

/** "A, B and C hold a trilateral meeting" and "the ministers of A, B and C met": the same states, three or more, or the headline's people. */
function isOneLarge(one: Contact, other: Contact, officials: FoundOfficials): boolean {
  if (one.type !== 'MULTILATERAL_MEETING' || other.type !== 'MEETING') return false;
  // "The meeting was attended by": the large one told right before.
  if (other.cue.form === 'BACK' && other.parties.length === 0)
    return other.line - one.line === 1 && WAS_ATTENDED.test(other.cue.line.text);
  const [x, y] = [
    new Set([...sidesOf(one.parties, officials), ...one.states]),
    sidesOf(other.parties, officials),
  ];
  if (x.size > 2 && x.size === y.length && y.every((side) => x.has(side))) return true;
  const [present, met] = [peopleOf(one), peopleOf(other)];
  // "Minister X holds talks with Minister Y" heads talks of two, besides which a large meeting is told.
  const { line, end } = other.cue;
  const isOfTwo =
    line.units[end]?.key === 'with' && other.parties.filter(({ unit }) => unit >= end).length === 1;
  const titled = line.sentence.zone === 'TITLE' && !isOfTwo;
  return titled && y.length > 1 && met.length > 1 && met.every((person) => present.includes(person));
}

const WAS_ATTENDED =
  /^ (?:the|this) (?:meeting|session|talks|consultations) (?:was|were) (?:also )?attended by /u;

/** "On the margins, X held a separate conversation with Y": two of several who met before or after with the rest. */
function isApart(one: Contact, large: Contact, officials: FoundOfficials): boolean {
  if (one.back || one.cue.form === 'BACK' || one.line === large.line) return false;
  const ofSeveral = / (?:trilateral|tripartite|quadrilateral|three-way|four-way) /u.test(large.cue.line.text);
  return (
    (APART.test(one.cue.line.text) || ofSeveral) &&
    sidesOf(large.parties, officials).length > 2 &&
    sidesOf(one.parties, officials).length === 2 &&
    peopleOf(one).length === 2
  );
}

const APART =
  / (?:separate|separately|one-on-one|tete-a-tete|bilateral|bilaterally|in private|margins?|sidelines?|fringes?|before|prior|ahead|beforehand|afterwards) /u;

const REMOTE: ReadonlySet<string> = new Set(['TELEPHONE_CONVERSATION', 'VIDEO_CONFERENCE']);

/** "held talks", "had a conversation", "With X, he": words for a contact that may have been by telephone. */
const couldBeRemote = (contact: Contact): boolean =>
  contact.type === 'MEETING' &&
  contact.cue.line.units
    .slice(contact.cue.first, contact.cue.end)
    .some((unit) =>
      /^(?:conversations?|talks?|talked|spoke|speaks?|discussions?|exchanges?|consultations?|bilaterals?|with)$/u.test(
        unit.key,
      ),
    );

/** "spoke with": words that do not tell how. */
export const spokeOnly = (contact: Contact): boolean =>
  contact.type === 'TELEPHONE_CONVERSATION' &&
  contact.cue.line.units
    .slice(contact.cue.first, contact.cue.end)
    .every((unit) => /^(?:spoke|speaks?|spoken|speaking|talked|talks?|calls?)$/u.test(unit.key)) &&
  !/ (?:tele)?phone(?:d| |-call)/u.test(contact.cue.line.text);

const couldBeSpoken = (contact: Contact): boolean =>
  contact.type === 'VIDEO_CONFERENCE' ||
  (familyOf(contact.type) === 'TALKS' && contact.type !== 'JOINT_COMMISSION');

/** "was called in to the Ministry, where he was received by X": who receives the ambassador hands over the protest. */
const isSummons = (one: Contact, other: Contact): boolean =>
  one.type === 'PROTEST_NOTE' && familyOf(other.type) === 'TALKS' && Math.abs(one.line - other.line) < 2;

function daysFit(a: Contact, b: Contact): boolean {
  if (a.days === null || b.days === null || !a.days.exact || !b.days.exact) return true;
  const [x, y] = [a.days, b.days];
  const [fromX, toX] = [x.from ?? x.to!, x.to ?? x.from!];
  const [fromY, toY] = [y.from ?? y.to!, y.to ?? y.from!];
  return fromX <= toY && fromY <= toX;
}

const peopleOf = (contact: Contact): readonly number[] => [
  ...new Set(contact.parties.flatMap((party) => party.people)),
];

function sameVisit(a: Contact, b: Contact, officials: FoundOfficials, own: string | null): boolean {
  // "is on a visit … They praised the visit of last month"
  if (b.back && a.days === null && b.days?.exact === false && b.cue.form === 'NOUN') return false;
  const [x, y] = [peopleOf(a), peopleOf(b)];
  // A foreign guest of whom no goal is told is in the issuing state.
  const goals = (one: Contact): readonly string[] =>
    one.states.length === 0 && own !== null && !one.back && !sidesOf(one.parties, officials).includes(own)
      ? [own]
      : one.states;
  const [m, n] = [goals(a), goals(b)];
  const hosts = m.length === 0 || n.length === 0 || m.some((state) => n.includes(state));
  if (!hosts) return false;
  if (x.length > 0 && y.length > 0) return x.some((one) => y.includes(one));
  const [s, t] = [sidesOf(a.parties, officials), sidesOf(b.parties, officials)];
  return s.length === 0 || t.length === 0 || s.some((side) => t.includes(side));
}

function sameEvent(a: Contact, b: Contact): boolean {
  const words = (contact: Contact): readonly string[] =>
    contact.cue.line.units
      .slice(contact.cue.first + 1, contact.cue.end)
      .map((unit) => unit.key)
      .filter((key) => !/^(?:the|of|a|an|in|part|at|over|'s|,|-)$/u.test(key));
  const [x, y] = [new Set(words(a)), new Set(words(b))];
  const both = [...x].filter((word) => y.has(word)).length;
  return both >= Math.min(x.size, y.size) * 0.5;
}

const shareSigners = (a: Contact, b: Contact): boolean =>
  peopleOf(a).some((one) => peopleOf(b).includes(one));

/** "on a second agreement", "signed a further memorandum": not what was told before. */
const isFurther = ({ cue }: Contact): boolean =>
  / (?:a|an|the) (?:second|third|further|separate|another|additional) (?:[a-z-]+ ){0,3}(?:agreement|accord|memorandum|document|treaty|protocol|arrangement) /u.test(
    cue.line.text,
  );

/** "signed Memoranda with X of Japan and Y of Laos": each with one of another state. */
function signedWithOthers(a: Contact, b: Contact, officials: FoundOfficials, own: string | null): boolean {
  if (a.cue !== b.cue) return false;
  const foreign = (one: Contact): readonly string[] =>
    sidesOf(one.parties, officials).filter((side) => side !== own);
  const [x, y] = [foreign(a), foreign(b)];
  return x.length > 0 && y.length > 0 && !x.some((side) => y.includes(side));
}

const isUndatedCommission = ({ type, cue, days }: Contact): boolean =>
  type === 'JOINT_COMMISSION' && cue.line.sentence.zone === 'BODY' && days?.exact !== true;

/** "talks with Ministers X and Y" in a headline or a list sums up the meetings with each. */
const summarizes = (contact: Contact, own: readonly number[], other: readonly number[]): boolean =>
  (contact.back || contact.cue.form === 'NOUN' || contact.cue.line.sentence.zone === 'TITLE') &&
  own.length > 1 &&
  other.length === 1;

function samePeople(a: Contact, b: Contact, officials: FoundOfficials, own: string | null): boolean {
  const split = (contact: Contact): { own: readonly number[]; foreign: readonly number[] } => {
    const people = peopleOf(contact);
    const isOwn = (index: number): boolean => serves(index, own, officials);
    return {
      own: people.filter(isOwn),
      foreign: people.filter((index) => !isOwn(index)),
    };
  };
  const [x, y] = [split(a), split(b)];
  const [s, t] = [sidesOf(a.parties, officials), sidesOf(b.parties, officials)];
  const shareSide = s.filter((side) => side !== own).some((side) => t.includes(side));
  const unnamed = (contact: Contact, isOwn: boolean): boolean =>
    contact.parties.some((party) => party.unnamed && (party.sides[0] === own) === isOwn);
  const fits = (p: readonly number[], q: readonly number[], isOwn: boolean): boolean => {
    if (p.length > 0 && q.length > 0) return p.some((one) => q.includes(one));
    // A post without a name is someone else than the person named, unless both are without one.
    if (p.length === 0 && q.length === 0) return true;
    return !(p.length === 0 ? unnamed(a, isOwn) : unnamed(b, isOwn));
  };
  // Two of the own side, one of whom may be a guest whose state is not told, are not joined with others.
  const alone = (one: typeof x, other: typeof x): boolean =>
    one.foreign.length === 0 && one.own.length > 1 && other.foreign.length > 0;
  if (alone(x, y) || alone(y, x)) return false;
  // "held talks with X and took part in the session of the Joint Commission"
  const parted =
    a.line === b.line && a.cue.end < b.cue.first && a.cue.form === 'VERB' && b.cue.form === 'VERB';
  if (parted && a.type !== b.type && [a.type, b.type].includes('JOINT_COMMISSION')) return false;
  // "will call on the Prime Minister of Japan and meet the Foreign Minister of Japan"
  if (
    parted &&
    x.foreign.length === 0 &&
    y.foreign.length === 0 &&
    unnamed(a, false) &&
    unnamed(b, false) &&
    a.foreseen === b.foreseen
  )
    return false;
  // "would hold the next strategic dialogue this year"
  if (a.foreseen !== b.foreseen && isUndatedCommission(a.foreseen ? a : b)) return false;
  // A commission and a meeting are one only by who took part.
  if (
    a.type !== b.type &&
    [a.type, b.type].includes('JOINT_COMMISSION') &&
    !b.back &&
    b.cue.form === 'VERB' &&
    !peopleOf(a).some((one) => peopleOf(b).includes(one)) &&
    peopleOf(b).length > 0
  )
    return false;
  if (!fits(x.own, y.own, true) || !fits(x.foreign, y.foreign, false)) return false;
  if (x.foreign.length > 0 && y.foreign.length > 0)
    return !summarizes(a, x.foreign, y.foreign) && !summarizes(b, y.foreign, x.foreign);
  const [m, n] = [s.filter((side) => side !== own), t.filter((side) => side !== own)];
  return shareSide || m.length === 0 || n.length === 0;
}
