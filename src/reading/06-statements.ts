import type { SpeechActId } from '../model/reference.ts';
import type { TextDocument } from './document.ts';
import type { FoundEngagement, FoundMentions, FoundOfficials, FoundStatement, Referent } from './found.ts';
import { carriedTopics } from './statements/carried-topics.ts';
import { acceptedBy, draftActs } from './statements/draft-acts.ts';
import type { Draft } from './statements/draft.ts';
import { engagementOf } from './statements/engagement-of.ts';
import { withoutHeralds } from './statements/heralds.ts';
import { mainIssue } from './statements/main-issue.ts';
import { matterOf } from './statements/matter-of.ts';
import {
  bodySentences,
  type BodySentence,
  layStatementText,
  type StatementText,
  type WordSpan,
} from './statements/statement-text.ts';
import { targetOf } from './statements/target-of.ts';
import { topicsOf } from './statements/topics-of.ts';

/** Finds the diplomatic acts of a text, in its order. */
export function findStatements(
  document: TextDocument,
  mentions: FoundMentions,
  officials: FoundOfficials,
  referents: readonly Referent[],
  engagements: readonly FoundEngagement[],
): readonly FoundStatement[] {
  const text = layStatementText(document, mentions, officials, referents, engagements);
  const sentences = bodySentences(text);
  const drafts = withoutHeralds(text, sentences, acceptedBy(text, draftActs(text, sentences)));
  const titleIssues = issuesOfTitle(text);
  const issuesOfAll = titleIssues.length > 0 ? titleIssues : mainIssue(text);
  const statements = drafts.map((draft, index) =>
    statementOf(
      text,
      draft,
      matterOf(text, sentences, drafts, index),
      issuesOfOpening(text, sentences, draft),
      issuesOfAll,
    ),
  );
  const topics = carriedTopics(
    text,
    sentences,
    drafts,
    statements.map((statement) => statement.topics),
  );
  return statements
    .map((statement, index) => Object.assign(statement, { topics: topics[index]! }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The issues that a sentence names before an act without a topic of its own: "Turning to Myanmar, he asked for patience". */
function issuesOfOpening(
  text: StatementText,
  sentences: readonly BodySentence[],
  { sentence, matter }: Draft,
): readonly string[] {
  const opening = { first: sentences[sentence]!.first, end: matter.first };
  return topicsOf(text, [opening]).filter((id) => text.document.reference.issueById.has(id));
}

/** Acts that are on no matter when they name none. */
const COURTESIES: ReadonlySet<SpeechActId> = new Set(['CONGRATULATE', 'CONDOLE', 'EMPHASIZE']);

function statementOf(
  text: StatementText,
  draft: Draft,
  matter: readonly WordSpan[],
  issuesBefore: readonly string[],
  issuesOfAll: readonly string[],
): FoundStatement {
  const { act, rule, actor, quote, object, reach } = draft;
  const start = text.words[quote.first]!.start;
  const end = text.words[quote.end - 1]!.end;
  // An organisation that acts is no topic of its own act.
  const ownTopics = topicsOf(text, matter).filter((id) => id !== actor.side);
  const engagement = engagementOf(text.engagements, start, actor.side, actor.speaker);
  return {
    start,
    end,
    rule,
    act,
    speaker: actor.speaker,
    side: actor.side,
    target: targetOf(text, act, actor.side, object, reach, partnerOf(text, engagement, actor.side)),
    topics:
      ownTopics.length > 0 || COURTESIES.has(act)
        ? ownTopics
        : issuesBefore.length > 0
          ? issuesBefore
          : issuesOfAll,
    engagement,
  };
}

/** The issues that the title names: what an act without a topic of its own is on. */
function issuesOfTitle(text: StatementText): readonly string[] {
  const titles = text.document.sentences.filter((one) => one.zone === 'TITLE');
  const spans = titles.map((one) => ({ first: text.text.wordAt(one.start), end: text.text.wordAt(one.end) }));
  return topicsOf(text, spans).filter((id) => text.document.reference.issueById.has(id));
}

/** The other side of the contact, or of the release; null where there is none or more than one. */
function partnerOf(text: StatementText, engagement: number | null, side: string): string | null {
  if (engagement === null) {
    const { country } = text.document.release.publisher;
    // Another state speaks to whoever publishes.
    return side !== country && country !== null ? country : text.partner === side ? null : text.partner;
  }
  const contact = text.engagements[engagement];
  const others = (contact?.countries ?? []).filter((code) => code !== side);
  if (others.length > 0) return others.length === 1 ? (others[0] ?? null) : null;
  // An organisation's official is met: the contact lists the states only.
  const bodies = new Set(
    (contact?.people ?? []).flatMap((one) => {
      const { country, organization } = text.officials.people[one]!;
      return country === null && organization !== null && organization !== side ? [organization] : [];
    }),
  );
  return bodies.size === 1 ? ([...bodies][0] ?? null) : null;
}
