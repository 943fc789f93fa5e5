import {
  AFTER_IN_TIME,
  AGREED_UPON,
  AMONG_THOSE_TO_COME,
  NOT_HELD,
  PREPARED,
  BASE_FORMS,
  BEFORE_IN_TIME,
  FUTURE_ADJECTIVE,
  HAD_ONLY,
  HOW_MANY,
  IN_ANOTHER,
  LATER_ON,
  IN_MEMORY,
  NOT_REAL,
  NOT_REAL_NEAR,
  PAST_ADJECTIVE,
  PLANNED_MECHANISM,
  PLEASED,
  SCHEDULED,
  SHORTLY_BEFORE,
  THANKED,
  TO_COME,
  TOOK_PLACE,
  WISHED_NOUN,
} from '../lexicon/contact-standing.ts';
import type { Cue } from './cue.ts';
import type { Line } from './line.ts';
import { isWho } from './unit.ts';

/** How a release stands to a contact: it tells of it, announces it, recalls it, or only wishes for it. */
export type Standing = 'TOLD' | 'FORESEEN' | 'RECALLED' | 'UNREAL';

/** How a contact stands by the words before it; the days tell the rest. `dated` is whether it has a day of its own. */
export function standingOf(line: Line, cue: Cue, dated: boolean): Standing {
  // "the accord signed by the Prime Ministers in May": what a thing is, not what was done now.
  const byName = line.units
    .slice(cue.end, cue.end + 8)
    .some((unit) => unit.who !== null && unit.who.people.length > 0);
  // "In April last year, the two states signed": told again.
  if (LAST_YEAR.test(line.text.slice(0, OPENING)) && !dated) return 'RECALLED';
  if (cue.form === 'PARTICIPLE' && !dated && !byName && line.sentence.zone !== 'TITLE') return 'RECALLED';
  return cue.form !== 'NOUN' && cue.form !== 'BACK'
    ? standingOfVerb(line, cue, dated)
    : standingOfNoun(line, cue, dated);
}

/** Characters of a line's beginning. */
const OPENING = 60;

/** A line that begins with a time long past. */
const LAST_YEAR =
  /^ ?(?:previously ,|in the past ,|last year|a year ago|earlier this year|(?:two|three|four|five|ten|several|many|some) (?:months|years|decades) ago|(?:back )?(?:in|on|during) [^,;.]{0,40}last (?:year|autumn|spring|summer|winter)) /u;

function standingOfVerb(line: Line, cue: Cue, dated: boolean): Standing {
  const clause = clauseBefore(line, cue, false);
  const first = line.units[cue.first]!.key;
  const near = clause.split(' ').slice(-7).join(' ');
  // "Had the meeting taken place, the border would have been on the agenda"
  if (cue.first === 0 && first === 'had' && / would | could | might /u.test(line.text)) return 'UNREAL';
  const arrived =
    cue.type === 'VISIT' && dated && /^(?:arrived|landed|come|came|flown|travelled)$/u.test(first);
  const lately =
    (dated || SHORTLY_BEFORE.test(line.text)) && HAD_ONLY.test(clause) && !UP_TO_A_DAY.test(line.text);
  if (BEFORE_IN_TIME.test(clause) && !arrived && !lately) return 'RECALLED';
  // "they will continue their bilateral dialogue": no session of it.
  if (cue.type === 'JOINT_COMMISSION' && first.startsWith('continue') && !dated) return 'UNREAL';
  if (first === 'for' && THANKED.test(clause) && !dated) return 'RECALLED';
  if (first === 'for' && PREPARED.test(clause) && !dated) return 'UNREAL';
  if (cue.type === 'PROTEST_NOTE' && ORDERED.test(clause)) return 'TOLD';
  if (NOT_REAL_NEAR.test(near)) return 'UNREAL';
  if (BASE_FORMS.test(first) && (PLEASED.test(clause) || WAS_FIRST.test(clause))) return 'TOLD';
  if (cue.type === 'CREDENTIALS' && CAME_TO.test(clause) && !SCHEDULED.test(clause)) return 'TOLD';
  if (BASE_FORMS.test(first) || / (?:be|been) $/u.test(clause)) {
    if (NOT_REAL.test(clause)) return isSettled(line, cue, clause) ? 'FORESEEN' : 'UNREAL';
    // "exchanged letters to commemorate": what another act is for.
    if (clause.endsWith(' to ') && FOR_A_PURPOSE.has(cue.type) && !SCHEDULED.test(clause)) return 'UNREAL';
    if (AFTER_IN_TIME.test(clause)) return 'FORESEEN';
    if (/ (?:and|,) $/u.test(clause) && / (?:will|shall|would|to) (?:[^ ]+ )/u.test(clause))
      return 'FORESEEN';
  } else if (first.endsWith('ing') && NOT_REAL.test(clause)) return 'UNREAL';
  if (!dated && isAside(line, cue)) return 'RECALLED';
  return 'TOLD';
}

/** "I have directed the Secretary, X, to summon the Ambassador": an order that is told is carried out. */
const ORDERED =
  / (?:have|has|had|i|we|\{[ps]\}) (?:also |today |\{d\} |therefore |this morning |, )?(?:directed|instructed|ordered|asked|tasked|requested|decided|arranged)(?: [^;]*)? (?:to|for) (?:be |have )?$/u;

/** "met the Ambassador to receive her credentials", "took turns to present": what somebody came for. */
const CAME_TO =
  / (?:met|welcomed|received|hosted|came|arrived|granted|gathered|were driven|took turns|took (?:his|her|their) turn) (?:[^;]* )?to $/u;

/** "was the first to call on": it was done. */
const WAS_FIRST =
  / (?:was|were|became) (?:also |among )?the (?:[a-z-]+ ){0,2}?(?:first|second|third|last|latest)(?: [a-z-]+| \{[sc]\}){0,8} to $/u;

/** "By 30 April it had filed": what was done until a day, not on it. */
const UP_TO_A_DAY = / (?:by|until|till|since) (?:the )?\{d\} /u;

/** "agreed to convene the Commission on 14 March": what has its day is announced. */
const isSettled = ({ units }: Line, cue: Cue, clause: string): boolean =>
  AGREED_UPON.test(clause) &&
  units.slice(cue.end, cue.end + 14).some(({ date }) => date?.precision === 'DAY');

/** Types of contact that an infinitive of purpose does not tell. */
const FOR_A_PURPOSE: ReadonlySet<string> = new Set(['CEREMONY', 'SIGNING', 'HANDOVER', 'CORRESPONDENCE']);

/** Types, and first words, of contacts that a clause with "who" tells of the past: "who attended the ceremony". */
const ASIDE_AFTER_WHO =
  /^(?:(?:MULTILATERAL_MEETING|CEREMONY|SIGNING|HANDOVER) .*|VISIT (?:was|were|visited|travelled|traveled|came))$/u;

/** "who attended", "when he visited": what a subordinate clause tells without a day lies before the release. */
function isAside(line: Line, cue: Cue): boolean {
  const { units } = line;
  for (let i = cue.first - 1; i >= 0 && cue.first - i < 14; i -= 1) {
    const { key } = units[i]!;
    if (cue.type === 'MULTILATERAL_MEETING' && i === cue.first - 1 && isAdjective(line, cue)) return true;
    if ((key === 'that' || key === 'which') && cue.type === 'MULTILATERAL_MEETING' && i === cue.first - 1)
      return true;
    if (key === 'who' || key === 'whom')
      return (
        ASIDE_AFTER_WHO.test(`${cue.type} ${line.units[cue.first]!.key}`) &&
        cue.first - i <= 3 &&
        !hasVisit(line, cue)
      );
    if (key === 'when' || key === 'since') return line.sentence.zone !== 'TITLE' && !isOver(line, i, cue);
    if (key === ';' || key === ':') return false;
  }
  return false;
}

/** "When the meeting was over, the Minister was handed …": the clause with "when" ends before whoever does it. */
function isOver({ units }: Line, when: number, cue: Cue): boolean {
  const between = units.slice(when + 1, cue.first);
  const comma = between.findLastIndex(({ key }) => key === ',');
  return (
    comma > 0 &&
    isWho(between[comma + 1]) &&
    between.slice(0, comma).some(({ key }) => /^(?:was|were|is|are|had|ended|closed|concluded)$/u.test(key))
  );
}

/** "the ministers taking part in the session": what others are told by. */
function isAdjective({ units }: Line, cue: Cue): boolean {
  const before = units[cue.first - 1]!;
  return (
    /^(?:taking|participating|attending)$/u.test(units[cue.first]!.key) &&
    /^(?:ministers|leaders|delegations|counterparts|officials|countries|states|representatives|delegates|colleagues|\{g\})$/u.test(
      before.key,
    )
  );
}

/** "who came to Astana on an official visit": the visit is now. */
const hasVisit = ({ units }: Line, cue: Cue): boolean =>
  units.slice(cue.first, cue.end).some((unit) => /^(?:visits?|trips?|tour)$/u.test(unit.key));

function standingOfNoun(line: Line, cue: Cue, dated: boolean): Standing {
  const before = clauseBefore(line, cue, true);
  const recalled = IN_MEMORY.test(before) && cue.type !== 'CORRESPONDENCE' && !isByPhone(line, cue);
  // "after her visits to A, B and C": where somebody has been.
  if (!dated && cue.type === 'VISIT' && AFTER_VISITS.test(`${before}${wordsOf(line, cue)}`))
    return 'RECALLED';
  if (NOT_HELD.test(restOf(line, cue))) return 'UNREAL';
  // "prior to her departure for Kenya"
  if (line.units[cue.first]!.key === 'departure') return 'FORESEEN';
  if (IN_ANOTHER.test(before)) return 'TOLD';
  if (HOW_MANY.test(before) && TOOK_PLACE.test(clauseAfter(line, cue))) return 'TOLD';
  if (PAST_ADJECTIVE.test(before) || recalled || KNOWN_BY_DAY.test(before)) return 'RECALLED';
  if (AMONG_THOSE_TO_COME.test(before)) return 'UNREAL';
  if (cue.type === 'MEETING' && isMatter(line, cue, before)) return 'RECALLED';
  if (FUTURE_ADJECTIVE.test(before) || isToCome(clauseAfter(line, cue))) return 'FORESEEN';
  if (WISHED_NOUN.test(before)) return 'UNREAL';
  if (cue.type === 'JOINT_COMMISSION' && !dated && PLANNED_MECHANISM.test(before)) return 'UNREAL';
  return 'TOLD';
}

/** "The two also spoke of the negotiations with Myanmar": what is talked about. */
const isMatter = ({ units }: Line, cue: Cue, before: string): boolean =>
  SPOKEN_OF.test(before) && !units.slice(cue.end, cue.end + 6).some(({ key }) => /^\{[pbg]\}$/u.test(key));

const SPOKEN_OF =
  / (?:spoke|spoken|talked|discussed|reviewed|raised|addressed|touched|views|briefed|informed|dwelt|updated|dealt|status|course|progress|state) (?:[^;]{0,60} )?(?:of|on|upon|about|in|over|regarding|concerning|with) (?:the |its |their |his |her )?(?:[a-z-]+ ){0,2}$/u;

/** "congratulated him by phone": by what means something was said. */
const isByPhone = ({ units }: Line, cue: Cue): boolean =>
  cue.type === 'TELEPHONE_CONVERSATION' && /^(?:by|over|on|in|via|through)$/u.test(units[cue.first]!.key);

const wordsOf = ({ units }: Line, cue: Cue): string =>
  units
    .slice(cue.first, cue.end)
    .map(({ key }) => key)
    .join(' ');

/** "after her visits", "following their trips" */
const AFTER_VISITS = / (?:after|following|since) (?:his|her|their) (?:[a-z-]+ ){0,2}(?:visits|trips)$/u;

/** "following the October 16 call": a contact that its day names is one known before. */
const KNOWN_BY_DAY =
  / (?:following|after|since|building on|in light of) (?:the|their|our|his|her) \{d\} (?:[a-z-]+ ){0,2}$/u;

const isToCome = (after: string): boolean => TO_COME.test(after) || LATER_ON.test(after);

/** The line's text from the cue on, as far as its verb can stand. */
const clauseAfter = ({ units }: Line, cue: Cue): string =>
  ` ${units
    .slice(cue.end, cue.end + 12)
    .map((unit) => unit.key)
    .join(' ')} `;

/** Units of a line after a noun among which its verb is looked for where the contact may not have been had. */
const REST = 30;

const restOf = ({ units }: Line, cue: Cue): string =>
  ` ${units
    .slice(cue.end, cue.end + REST)
    .map(({ key }) => key)
    .join(' ')} `;

/** The line's text from the start of the cue's clause to the cue. */
function clauseBefore(line: Line, cue: Cue, noun: boolean): string {
  const { units } = line;
  let from = Math.max(0, cue.first - 60);
  for (let i = cue.first - 1; i > from; i -= 1) {
    const { key } = units[i]!;
    const opens = key === ',' && isWho(units[i + 1]) && cue.first - i > 2;
    if (key === ';' || key === ':' || opens || (key === 'who' && !noun)) {
      from = i;
      break;
    }
  }
  return ` ${units
    .slice(from, cue.first)
    .map((unit) => unit.key)
    .join(' ')} `;
}
