import type { SpeechActId } from '../../model/reference.ts';
import type { Draft } from './draft.ts';
import type { BodySentence, StatementText } from './statement-text.ts';
import { topicsOf } from './topics-of.ts';

/** Acts that are always on some matter: whoever asks, offers, promises, tells or agrees does so about something. */
const ON_A_MATTER: ReadonlySet<SpeechActId> = new Set(['REQUEST', 'OFFER', 'COMMIT', 'INFORM', 'AGREE']);
/** What is the matter itself where no field is named: "agreed to deepen relations", "promised to visit". */
const RELATIONSHIP =
  /\b(?:relations(?:hip)?|ties|friendship|partnership|cooperation|bonds|peoples|in touch|contact|visit(?:ed|ing)?|invit\p{L}+|alliance|countries|nations)\b/iu;

/**
 * The topics of acts that name none, by what stands around them: those of the act before in the same sentence ("thanked
 * Japan for the clinic and asked for a second"), or the one matter that the sentence before the act, its paragraph, or the
 * sentence before it speaks of ("Yemen's war was raised. He asked for patience"). `topics` are the drafts' own.
 */
export function carriedTopics(
  text: StatementText,
  sentences: readonly BodySentence[],
  drafts: readonly Draft[],
  topics: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const onlyOf = onlyTopics(text, sentences);
  const carried: (readonly string[])[] = [];
  drafts.forEach((draft, index) => {
    const own = topics[index]!;
    carried.push(
      own.length > 0 || !ON_A_MATTER.has(draft.act) || isOfRelationship(text, draft)
        ? own
        : aroundIt(draft, drafts[index - 1], carried[index - 1] ?? []),
    );
  });
  return carried;

  function aroundIt(
    { sentence, matter }: Draft,
    before: Draft | undefined,
    topicsBefore: readonly string[],
  ): readonly string[] {
    if (before?.sentence === sentence && topicsBefore.length > 0) return topicsBefore;
    const { first, paragraph } = sentences[sentence]!;
    const opening = topicsOf(text, [{ first, end: matter.first }]);
    if (opening.length === 1) return opening;
    const whole = onlyOf.paragraph(paragraph, sentence);
    if (whole.length > 0) return whole;
    return sentences[sentence - 1]?.paragraph === paragraph ? onlyOf.sentence(sentence - 1) : [];
  }
}

/** Whether the words of an act are about how the two sides stand, and no further matter. */
function isOfRelationship({ document, words }: StatementText, { quote, matter }: Draft): boolean {
  const from = words[quote.first]!.start;
  return RELATIONSHIP.test(document.text.slice(from, words[Math.max(quote.end, matter.end) - 1]!.end));
}

interface OnlyTopics {
  /** The topic of a paragraph that names one alone, if it does so up to a sentence; else none. */
  readonly paragraph: (index: number, upTo: number) => readonly string[];
  readonly sentence: (index: number) => readonly string[];
}

/** Each sentence and paragraph is looked through once, however many acts it bears. */
function onlyTopics(text: StatementText, sentences: readonly BodySentence[]): OnlyTopics {
  const ofSentences = sentences.map((sentence) => topicsOf(text, [sentence]));
  const ofParagraphs = new Map<number, Map<string, number>>();
  sentences.forEach(({ paragraph }, index) => {
    const known = ofParagraphs.get(paragraph) ?? new Map<string, number>();
    for (const topic of ofSentences[index]!) if (!known.has(topic)) known.set(topic, index);
    ofParagraphs.set(paragraph, known);
  });
  return {
    paragraph: (index, upTo) => {
      const [first, ...others] = ofParagraphs.get(index) ?? [];
      return first !== undefined && others.length === 0 && first[1] <= upTo ? [first[0]] : [];
    },
    sentence: (index) => {
      const topics = ofSentences[index] ?? [];
      return topics.length === 1 ? topics : [];
    },
  };
}
