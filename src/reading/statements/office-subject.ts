import type { FoundName, Referent } from '../found.ts';
import { officeOf } from '../officials/office.ts';
import { OFFICE_NOUNS } from '../lexicon/statement-words.ts';
import type { Word } from '../officials/words.ts';
import { mentionsWithin } from './mentions-within.ts';
import type { PlacedReferent, StatementText } from './statement-text.ts';

/** Nouns that stand for both sides where no step before could tell. */
const COLLECTIVE =
  /^(?:meeting|session|subcommissions|subcommittees|groups|commissions|committees|delegations|men|women|pair|duo|participants|partners|interlocutors|heads|experts|delegates|diplomats|teams|chairs|co-chairs|ministers|leaders|representatives|officials|sides|parties|conference)$/u;

/**
 * Who acts in a subject of office that no step before could resolve: "the Minister of State affirmed". The side is the one
 * that the words name, else the publisher's; the person is its last-named holder of such an office.
 */
export function officeSubject(text: StatementText, first: number, verb: number): PlacedReferent | null {
  const { words, officials, document } = text;
  let office = false;
  let collective = false;
  const begin = headBegin(words, first, verb);
  for (let i = begin; i < verb; i += 1) {
    office ||= OFFICE_NOUNS.test(words[i]!.folded);
    collective ||= COLLECTIVE.test(words[i]!.folded) || isPair(words, i) || isJointBody(text, i);
  }
  const nationals = nationalsOf(text, first, verb);
  if (nationals !== null) return nationals;
  // "Officials have made representations", in a statement of one side's own.
  if (collective && !text.ownVoice && !/^(?:officials|diplomats|experts)$/u.test(words[begin]!.folded))
    return bothSides(text, first, verb);
  if (!office && !collective) return null;
  const start = words[first]!.start;
  const end = words[verb - 1]!.end;
  const named = text.mentions.countries.find((one) => one.start >= start && one.end <= end);
  const side = named?.code ?? document.release.publisher.country;
  if (side === null) return null;
  const said = document.text.slice(start, end);
  const holder = namesBefore(text, start).findLast(
    (name) =>
      officials.people[name.person]?.country === side &&
      officials.people[name.person]!.posts.some(
        (post) => officeOf(post.title) === officeOf(said) || post.title.includes(said),
      ),
  );
  const referent: Referent = {
    start,
    end,
    rule: 'office-subject',
    kind: holder === undefined ? 'STATE' : 'PERSON',
    people: holder === undefined ? [] : [holder.person],
    sides: [side],
  };
  return { referent, first, end: verb };
}

/** Where the noun before a verb begins: past the last "for the", "and the" and such, so that no other noun is taken for its subject. */
function headBegin(words: readonly Word[], first: number, verb: number): number {
  for (let i = verb - 2; i > first; i -= 1)
    if (
      /^(?:the|a|an|his|her|its|their)$/u.test(words[i]!.folded) &&
      /^(?:for|with|to|by|in|on|about|over|at)$/u.test(words[i - 1]!.folded) &&
      words[i + 1]!.shape === 'LOWER'
    )
      return i;
  return first;
}

/** Those of a state's people and firms who act for it: "Canadian experts". */
const NATIONALS =
  /^(?:companies|company|firms|businesses|businessmen|businesspeople|investors|enterprises|experts|specialists|doctors|engineers|universities|scientists|rescuers|teams|troops|soldiers|police|navy|army|people|taxpayers)$/u;

/** The state whose people or firms the words name, and no other; null where they name none. */
function nationalsOf(
  { words, mentions, text }: StatementText,
  first: number,
  verb: number,
): PlacedReferent | null {
  if (verb <= first) return null;
  const named = mentionsWithin(mentions.countries, words[first]!.start, words[verb - 1]!.end);
  const [state] = named;
  if (state === undefined || named.length > 1 || !NATIONALS.test(words[text.wordAt(state.end)]?.folded ?? ''))
    return null;
  const referent: Referent = {
    start: words[first]!.start,
    end: words[verb - 1]!.end,
    rule: 'office-subject',
    kind: 'STATE',
    people: [],
    sides: [state.code],
  };
  return { referent, first, end: verb };
}

/** Names looked back through for the holder of an office. */
const LOOKBACK = 60;

/** The names last before a place, in the order of the text. */
export function namesBefore({ officials }: StatementText, place: number): readonly FoundName[] {
  const { names } = officials;
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return names.slice(Math.max(0, low - LOOKBACK), low);
}

/** "Host and guest", "the Joint Commission". */
const isPair = (words: readonly Word[], at: number): boolean =>
  // "The JCBC"
  (words[at]!.shape === 'UPPER' && /^(?:j[bcw][a-z]{0,3}|bcm|foc)$/u.test(words[at]!.folded)) ||
  (words[at]!.folded === 'host' && words[at + 1]?.folded === 'and' && words[at + 2]?.folded === 'guest') ||
  (words[at]!.folded === 'joint' &&
    /^(?:commission|committee|council)$/u.test(
      words
        .slice(at + 1, at + 4)
        .map((one) => one.folded)
        .find((one) => one.startsWith('co')) ?? '',
    ));

/** "The Commission", in a text that tells of a joint commission's session. */
const isJointBody = ({ words, engagements }: StatementText, at: number): boolean =>
  words[at]!.shape === 'TITLE' &&
  /^(?:commission|committee|council|subcommission|subcommittee)$/u.test(words[at]!.folded) &&
  words[at - 1]?.folded === 'the' &&
  engagements.some((one) => one.type === 'JOINT_COMMISSION');

/** Both sides of the release, as the words `first` up to `end` stand for them; null if the other side is not known. */
export function bothSides(text: StatementText, first: number, end: number): PlacedReferent | null {
  const own = text.document.release.publisher.country;
  const contact = text.engagements.find((one) => own === null || one.countries.includes(own));
  const partner = text.partner ?? contact?.countries.find((code) => code !== own) ?? null;
  if (own === null || partner === null) return null;
  const referent: Referent = {
    start: text.words[first]!.start,
    end: text.words[end - 1]!.end,
    rule: 'office-subject',
    kind: 'BOTH',
    people: [],
    sides: [own, partner],
  };
  return { referent, first, end };
}
