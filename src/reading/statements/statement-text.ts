import type { TextDocument } from '../document.ts';
import type { FoundEngagement, FoundMentions, FoundOfficials, Referent } from '../found.ts';
import { PREPOSITIONS } from '../lexicon/statement-words.ts';
import { isAdverb } from './adverb.ts';
import { mainPartner } from './main-partner.ts';
import { layWords, type Word, type WordText } from '../officials/words.ts';
import { voiceFinder } from '../reference/voices.ts';

/** A referent with its words, `first` up to, not including, `end`. */
export interface PlacedReferent {
  readonly referent: Referent;
  readonly first: number;
  readonly end: number;
}

/** What the steps before found, laid on the words of the text. */
export interface StatementText {
  readonly document: TextDocument;
  readonly mentions: FoundMentions;
  readonly officials: FoundOfficials;
  readonly engagements: readonly FoundEngagement[];
  readonly text: WordText;
  readonly words: readonly Word[];
  /** The longest referent that begins at a word. */
  readonly referentAt: ReadonlyMap<number, PlacedReferent>;
  /** The shortest referent that ends before a word. */
  readonly shortestBefore: ReadonlyMap<number, PlacedReferent>;
  /** The longest referent that ends before a word. */
  readonly referentBefore: ReadonlyMap<number, PlacedReferent>;
  /** The day of issue, or else the latest day that the text names; null if it names none. */
  readonly today: string | null;
  /** The other side of the release as a whole, where there is one. */
  readonly partner: string | null;
  /** The sides for which "we" speaks in a joint text; null in one of one side. */
  readonly joint: Referent | null;
  /** Whether the text is the publisher's own word throughout: it tells of no contact. */
  readonly ownVoice: boolean;
  /** Who speaks at a word of a transcript, by its labels; null where nobody is labelled. */
  readonly voiceAt: (word: number) => number | null;
  /** All referents in the order of the text. */
  readonly placed: readonly PlacedReferent[];
}

/** Lays out what the rules of statements read. */
export function layStatementText(
  document: TextDocument,
  mentions: FoundMentions,
  officials: FoundOfficials,
  referents: readonly Referent[],
  engagements: readonly FoundEngagement[],
): StatementText {
  const text = layWords(document, mentions);
  const placed: PlacedReferent[] = [];
  const referentAt = new Map<number, PlacedReferent>();
  const referentBefore = new Map<number, PlacedReferent>();
  const shortestBefore = new Map<number, PlacedReferent>();
  for (const referent of referents) {
    const first = text.wordAt(referent.start);
    const end = Math.max(first + 1, text.wordAt(referent.end));
    const one = { referent, first, end };
    placed.push(one);
    if ((referentAt.get(first)?.end ?? 0) < end) referentAt.set(first, one);
    shortestBefore.set(end, one);
    const other = referentBefore.get(end);
    if (other === undefined || other.first > first) referentBefore.set(end, one);
  }
  // "Moscow highly values": a capital that acts is its government.
  for (const { form, start, end, code } of mentions.countries) {
    const first = text.wordAt(start);
    const people =
      form !== 'CAPITAL' &&
      form !== 'NAME' &&
      text.words[first - 1]?.folded === 'the' &&
      text.words[first - 1]?.sentence === text.words[first]?.sentence;
    if ((form !== 'CAPITAL' && !people) || referentAt.has(first) || referentAt.has(first - 1)) continue;
    if (!actsAlone(text, people ? first - 1 : first, text.wordAt(end))) continue;
    const one: PlacedReferent = {
      referent: { start, end, rule: 'state-acting', kind: 'STATE', people: [], sides: [code] },
      first,
      end: Math.max(first + 1, text.wordAt(end)),
    };
    referentAt.set(first, one);
    referentBefore.set(one.end, one);
  }
  layCapitals(text, mentions, referentAt, referentBefore);
  layBoth(text, referentAt, referentBefore);
  layLatter(text, placed, referentAt, referentBefore);
  const joint = jointVoice(document, referents);
  return {
    document,
    mentions,
    officials,
    engagements,
    text,
    words: lowered(text.words),
    referentAt,
    referentBefore,
    shortestBefore,
    placed,
    today: document.release.issuedOn ?? latestDay(mentions),
    partner: mainPartner(document, mentions),
    joint,
    ownVoice:
      engagements.length === 0 &&
      joint === null &&
      document.release.kind !== 'JOINT_STATEMENT' &&
      document.release.publisher.country !== null,
    voiceAt: voiceFinder(text, officials),
  };
}

/** Puts two capitals that act together for both sides: "Canberra and Suva attach importance". */
function layCapitals(
  { words, wordAt }: WordText,
  { countries }: FoundMentions,
  referentAt: Map<number, PlacedReferent>,
  referentBefore: Map<number, PlacedReferent>,
): void {
  for (let i = 1; i < countries.length; i += 1) {
    const one = countries[i - 1]!;
    const other = countries[i]!;
    if (one.form !== 'CAPITAL' || other.form !== 'CAPITAL' || one.code === other.code) continue;
    const first = wordAt(one.start);
    const and = wordAt(one.end);
    const end = wordAt(other.end);
    if (words[and]?.folded !== 'and' || and + 1 !== wordAt(other.start) || referentAt.has(first)) continue;
    const before = words[first - 1];
    if (
      before !== undefined &&
      before.sentence === words[first]!.sentence &&
      !/^(?:,|that)$/u.test(before.folded || before.text)
    )
      continue;
    const verb = words[end];
    if (verb?.shape !== 'LOWER' || PREPOSITIONS.has(verb.folded)) continue;
    const placed: PlacedReferent = {
      referent: {
        start: one.start,
        end: other.end,
        rule: 'both-sides',
        kind: 'BOTH',
        people: [],
        sides: [one.code, other.code],
      },
      first,
      end,
    };
    referentAt.set(first, placed);
    referentBefore.set(end, placed);
  }
}

/** Puts a bare "Both" and "The two" that open a clause before a verb for both sides: "Both wish to see". */
function layBoth(
  { words }: WordText,
  referentAt: Map<number, PlacedReferent>,
  referentBefore: Map<number, PlacedReferent>,
): void {
  for (let i = 0; i < words.length; i += 1) {
    const two = words[i]!.folded === 'the' && words[i + 1]?.folded === 'two';
    const all =
      words[i]!.folded === 'all' && words[i + 1]?.folded === 'of' && words[i + 2]?.folded === 'them';
    if (words[i]!.folded !== 'both' && !two && !all) continue;
    const end = all ? i + 3 : two ? i + 2 : i + 1;
    let verb = end;
    while (isAdverb(words[verb])) verb += 1;
    if (
      referentAt.has(i) ||
      (words[i - 1]?.sentence === words[i]!.sentence && words[i - 1]?.shape !== 'MARK')
    )
      continue;
    if (
      !/^(?:wish|want|hope|agree|support|share|believe|welcome|value|stress|see|expect|intend|will|are|have|call|condemn|attach|remain|stand|plan|regard|consider|reject|oppose|urge|look|need|talked|discussed|spoke|agreed|expressed|stressed|noted|welcomed|reviewed|reaffirmed|underlined|exchanged|signed|decided)$/u.test(
        words[verb]?.folded ?? '',
      )
    )
      continue;
    const referent: Referent = {
      start: words[i]!.start,
      end: words[end - 1]!.end,
      rule: 'both-sides',
      kind: 'BOTH',
      people: [],
      sides: [],
    };
    const one: PlacedReferent = { referent, first: i, end };
    referentAt.set(i, one);
    referentBefore.set(end, one);
  }
}

/** Puts "the latter" for the person named last before it. */
function layLatter(
  { words }: WordText,
  placed: readonly PlacedReferent[],
  referentAt: Map<number, PlacedReferent>,
  referentBefore: Map<number, PlacedReferent>,
): void {
  let next = 0;
  let person: PlacedReferent | null = null;
  for (let i = 1; i < words.length; i += 1) {
    while (next < placed.length && placed[next]!.end <= i) {
      if (placed[next]!.referent.kind === 'PERSON') person = placed[next]!;
      next += 1;
    }
    if (words[i]!.folded !== 'latter' || words[i - 1]!.folded !== 'the' || person === null) continue;
    if (words[i + 1]?.folded === 'of') continue;
    const one: PlacedReferent = {
      referent: { ...person.referent, start: words[i - 1]!.start, end: words[i]!.end },
      first: i - 1,
      end: i + 1,
    };
    referentAt.set(one.first, one);
    referentBefore.set(one.end, one);
  }
}

/** Whether a place's name opens a clause and a verb follows. */
function actsAlone({ words }: WordText, first: number, end: number): boolean {
  const before = words[first - 1];
  const opens =
    before === undefined ||
    before.sentence !== words[first]?.sentence ||
    /^(?:,|and|that|while|but|said|says|added|adds)$/u.test(before.folded || before.text);
  let after = end;
  while (isAdverb(words[after])) after += 1;
  const verb = words[after];
  return opens && verb?.shape === 'LOWER' && /(?:ed|[^s]s|is|has|will|would)$/u.test(verb.folded);
}

/** The latest day that a text names. */
function latestDay({ dates }: FoundMentions): string | null {
  let latest: string | null = null;
  for (const { from, to, precision } of dates)
    if (precision === 'DAY' && (latest === null || (to ?? from) > latest)) latest = to ?? from;
  return latest;
}

/** Share of capitals from which a sentence counts as written in capitals throughout, and its least length in words. */
const SHOUTED = 0.8;
const LEAST_SHOUTED = 6;

/** The words, those of sentences all in capitals as if they were written small: verbs are known by that. */
function lowered(words: readonly Word[]): readonly Word[] {
  const shapes = new Map<number, { upper: number; all: number }>();
  for (const { sentence, shape } of words) {
    if (shape === 'MARK' || shape === 'NUMBER') continue;
    const tally = shapes.get(sentence) ?? { upper: 0, all: 0 };
    tally.all += 1;
    if (shape === 'UPPER' || shape === 'INITIAL') tally.upper += 1;
    shapes.set(sentence, tally);
  }
  const shouted = new Set<number>();
  for (const [sentence, { upper, all }] of shapes)
    if (all >= LEAST_SHOUTED && upper / all >= SHOUTED) shouted.add(sentence);
  if (shouted.size === 0) return words;
  return words.map((word) =>
    word.shape === 'UPPER' && shouted.has(word.sentence) ? { ...word, shape: 'LOWER' as const } : word,
  );
}

/** Whom "we" stands for in a joint statement: both sides as the text first names them. */
function jointVoice(document: TextDocument, referents: readonly Referent[]): Referent | null {
  if (document.release.kind !== 'JOINT_STATEMENT' && !/\bWe, the\b/u.test(document.text)) return null;
  return referents.find((one) => one.kind === 'BOTH' && one.sides.length > 1) ?? null;
}

/** A sentence by its words, `first` up to, not including, `end`. */
export interface WordSpan {
  readonly first: number;
  readonly end: number;
}

/** A sentence of the body. */
export interface BodySentence extends WordSpan {
  readonly paragraph: number;
  /** Whether it is an item of a list. */
  readonly listed: boolean;
}

/** A paragraph in which someone else asks the one who speaks: "Question (AFP): Is trade also going to suffer?" */
const QUESTION = /^\W*(?:Question|Q|Journalist|Reporter|Moderator)\b[^:\n]{0,60}:/u;

/** Whether a paragraph is a journalist's. */
const isQuestion = (text: string, start: number): boolean => QUESTION.test(text.slice(start, start + 80));

/** The sentences that tell of this contact, in order; a paragraph's end ends a sentence, too. */
export function bodySentences({ document, words }: StatementText): readonly BodySentence[] {
  const found: BodySentence[] = [];
  let first = 0;
  for (let i = 1; i <= words.length; i += 1) {
    const word = words[i];
    if (word !== undefined && word.sentence === words[first]!.sentence && !word.blockBreak) continue;
    const sentence = document.sentences[words[first]?.sentence ?? -1];
    // The mark of the list's next item stands between two sentences.
    const close = sentence?.end ?? Infinity;
    let end = i;
    while (end > first + 1 && words[end - 1]!.start >= close) end -= 1;
    const paragraph = sentence?.paragraph ?? -1;
    const listed = (document.paragraphs[paragraph]?.marker ?? null) !== null;
    if (
      words[first]?.zone === 'BODY' &&
      !isQuestion(document.text, document.paragraphs[paragraph]?.start ?? 0)
    )
      found.push({ first, end, paragraph, listed });
    first = i;
  }
  return found;
}
