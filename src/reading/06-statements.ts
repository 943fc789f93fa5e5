import type { TextDocument } from './document.ts';
import type {
  FoundEngagement,
  FoundMentions,
  FoundOfficials,
  FoundStatement,
  Referent,
} from './found.ts';
import { INSERTED_VERBS, REPORTING_VERBS } from './lexicon/speech-reporting.ts';
import { engagementOf } from './statements/engagement-of.ts';
import { findInsertedSpeech, type InsertedSpeech } from './statements/inserted-speech.ts';
import { quoteOf } from './statements/quote-extent.ts';
import type { Candidate } from './statements/candidate.ts';
import { readSentence } from './statements/read-sentence.ts';
import { bodySentences, layStatementText, type PlacedReferent, type StatementText, type WordSpan } from './statements/statement-text.ts';
import { isRecalledAct } from './statements/recalled.ts';
import { targetOf } from './statements/target-of.ts';
import { topicsOf } from './statements/topics-of.ts';

/** Who acts: a side, and the person who speaks for it where one does. */
interface Actor {
  readonly side: string;
  readonly speaker: number | null;
}

/** Finds the diplomatic acts of a text, in its order. */
export function findStatements(
  document: TextDocument,
  mentions: FoundMentions,
  officials: FoundOfficials,
  referents: readonly Referent[],
  engagements: readonly FoundEngagement[],
): readonly FoundStatement[] {
  const text = layStatementText(document, mentions, officials, referents, engagements);
  const statements: FoundStatement[] = [];
  let lead: PlacedReferent | null = null;
  let paragraph = -1;
  let voice: Actor | null = null;
  let previous: PlacedReferent | null = null;
  for (const span of bodySentences(text)) {
    const own = document.sentences[text.words[span.first]!.sentence]?.paragraph ?? -1;
    if (own !== paragraph) {
      voice = null;
      previous = null;
    }
    paragraph = own;
    const inserted = findInsertedSpeech(text, span);
    voice ??= quoted(text, span, inserted);
    const { candidates, subject } = readSentence(text, span, { lead, previous, voiced: voice !== null || inserted !== null, skip: inserted });
    const judged = inserted !== null && INSERTED_VERBS[inserted.verb] !== undefined;
    const found = (judged ? [] : candidates)
      .filter((one, index) => !isRecalledAct(text, span, one, candidates[index - 1]?.end ?? span.first, candidates[index + 1]?.begin ?? span.end))
      .map((one) => ({ one, actor: actorOf(text, one, inserted, voice) }))
      .filter((pair): pair is { one: Candidate; actor: Actor } => pair.actor !== null);
    found.forEach(({ one, actor }, index) => {
      const limit = found[index + 1]?.one.begin ?? span.end;
      const quote = quoteOf(text, span, one, limit);
      const from = index === 0 ? span.first : one.begin;
      statements.push(statement(text, one, actor, quote, [{ first: from, end: limit }]));
      if (actor.speaker !== null) voice = actor;
      else if (actor.side === 'BOTH') voice = null;
    });
    if (inserted !== null && found.length === 0) {
      const actor = actorOfReferent(text, inserted.speaker);
      if (actor !== null) {
        statements.push(told(text, span, inserted, actor));
        voice = actor;
      }
    }
    previous = subject ?? previous;
    const closing = text.words[span.end - 1]?.text;
    if (closing === ':') lead = subject ?? text.referentBefore.get(span.end - 1) ?? null;
    else if (!continuesList(text, span)) lead = null;
  }
  return statements.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Who speaks in a paragraph of quoted words: whoever a later ", he said" in it names. */
function quoted(text: StatementText, span: WordSpan, inserted: InsertedSpeech | null): Actor | null {
  if (inserted !== null || !/^[“"]$/u.test(text.words[span.first]!.text)) return null;
  const own = text.document.sentences[text.words[span.first]!.sentence]?.paragraph;
  for (const later of bodySentences(text)) {
    if (later.first <= span.first) continue;
    if (text.document.sentences[text.words[later.first]!.sentence]?.paragraph !== own) {
      if (later.first > span.end + 200) return null;
      continue;
    }
    const speech = findInsertedSpeech(text, later);
    if (speech !== null) return actorOfReferent(text, speech.speaker);
  }
  return null;
}

/** Whether a sentence is an item of a list that an earlier line introduced. */
function continuesList(text: StatementText, span: WordSpan): boolean {
  const sentence = text.document.sentences[text.words[span.first]!.sentence];
  const paragraph = sentence === undefined ? undefined : text.document.paragraphs[sentence.paragraph];
  return paragraph?.marker !== null && paragraph !== undefined;
}

function statement(
  text: StatementText,
  one: Candidate,
  actor: Actor,
  quote: WordSpan,
  topicSpans: readonly WordSpan[],
): FoundStatement {
  const start = text.words[quote.first]!.start;
  const end = text.words[quote.end - 1]!.end;
  const engagement = engagementOf(text.engagements, start, actor.side, actor.speaker);
  const object = { first: one.end, end: topicSpans.at(-1)?.end ?? one.end };
  return {
    start,
    end,
    rule: one.rule,
    act: one.act,
    speaker: actor.speaker,
    side: actor.side,
    target: targetOf(text, one.act, actor.side, object, partnerOf(text, engagement, actor.side)),
    topics: topicsOf(text, topicSpans),
    engagement,
  };
}

/** What is said before ", he said" and bears no act of its own. */
function told(text: StatementText, span: WordSpan, inserted: InsertedSpeech, actor: Actor): FoundStatement {
  const before = inserted.first > span.first;
  let last = before ? inserted.first - 1 : span.end - 1;
  while (last > span.first && /^[,;”"“*]$/u.test(text.words[last]!.text)) last -= 1;
  let first = before ? span.first : inserted.end;
  while (first < last && /^[“"*]$/u.test(text.words[first]!.text)) first += 1;
  const start = text.words[first]!.start;
  const end = text.words[last]!.end;
  const engagement = engagementOf(text.engagements, start, actor.side, actor.speaker);
  return {
    start,
    end,
    rule: 'reported-clause',
    act: INSERTED_VERBS[inserted.verb] ?? REPORTING_VERBS[inserted.verb] ?? 'EMPHASIZE',
    speaker: actor.speaker,
    side: actor.side,
    target: partnerOf(text, engagement, actor.side),
    topics: topicsOf(text, [span]),
    engagement,
  };
}

/** The other side of the contact; null where there is none or more than one. */
function partnerOf(text: StatementText, engagement: number | null, side: string): string | null {
  const countries = engagement === null ? [] : (text.engagements[engagement]?.countries ?? []);
  const others = countries.filter((code) => code !== side);
  return others.length === 1 ? (others[0] ?? null) : null;
}

function actorOf(
  text: StatementText,
  one: Candidate,
  inserted: InsertedSpeech | null,
  voice: Actor | null,
): Actor | null {
  const { kind } = one.phrase;
  if (kind === 'THING' || kind === 'MUTUAL') return { side: 'BOTH', speaker: null };
  if (kind === 'BROUGHT') return agentOf(text, one) ?? { side: 'BOTH', speaker: null };
  if (kind === 'NOUN') return actorOfNoun(text, one);
  const speaking = inserted === null ? null : actorOfReferent(text, inserted.speaker);
  if (kind === 'JUDGEMENT' || kind === 'REPORTED') {
    const publisher = text.document.release.publisher.country;
    return speaking ?? voice ?? (publisher === null ? null : { side: publisher, speaker: null });
  }
  if (one.subject === null || speaking !== null) return speaking;
  const actor = actorOfReferent(text, one.subject);
  if (actor === null) return null;
  const teller = speaking ?? voice;
  return actor.speaker === null && teller !== null && teller.side === actor.side ? teller : actor;
}

/** Who acts in the passive: "was extended by the Minister". */
function agentOf(text: StatementText, one: Candidate): Actor | null {
  for (let i = one.end; i < one.end + 12 && i + 1 < text.words.length; i += 1) {
    if (text.words[i]!.sentence !== text.words[one.begin]!.sentence) return null;
    const referent = text.words[i]!.folded === 'by' ? text.referentAt.get(i + 1) : undefined;
    if (referent !== undefined) return actorOfReferent(text, referent);
  }
  return null;
}

/** Whose act a noun is: "the concern of the U.S. side", "at the request of the Prime Minister". */
function actorOfNoun(text: StatementText, one: Candidate): Actor | null {
  for (let i = one.end; i < one.end + 3; i += 1) {
    const referent = text.referentAt.get(i);
    if (referent !== undefined) return actorOfReferent(text, referent);
  }
  const head = text.words[one.begin]?.folded ?? '';
  return /^(?:signing|signature|adoption)$/u.test(head) ? { side: 'BOTH', speaker: null } : null;
}

/** Bodies that speak for the Union. */
const UNION_BODIES: ReadonlySet<string> = new Set(['EUROPEAN-COMMISSION', 'EUROPEAN-COUNCIL', 'EEAS', 'EUROPEAN-UNION']);

function actorOfReferent(text: StatementText, { referent }: PlacedReferent): Actor | null {
  const [side] = referent.sides;
  if (referent.kind === 'BOTH' || (referent.kind === 'GROUP' && referent.sides.length > 1))
    return { side: 'BOTH', speaker: null };
  if (side === undefined) return null;
  const speaker = referent.people.length === 1 ? (referent.people[0] ?? null) : null;
  return { side: UNION_BODIES.has(side) ? 'EU' : side, speaker };
}
