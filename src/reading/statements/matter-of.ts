import type { Draft } from './draft.ts';
import { topicsOf } from './topics-of.ts';
import type { BodySentence, StatementText, WordSpan } from './statement-text.ts';

/** Whether words point to what was spoken of before: "promised to examine the matter", "agreed to this". */
function pointsBack({ words }: StatementText, { first, end }: WordSpan): boolean {
  for (let i = first; i < end; i += 1) {
    if (/^(?:this|these|them|such|it|therein|thereof)$/u.test(words[i]!.folded)) return true;
    if (
      words[i]!.folded === 'the' &&
      /^(?:matter|issue|question|request|proposal|subject|project|problem|initiative|idea|offer|plan)$/u.test(
        words[i + 1]?.folded ?? '',
      )
    )
      return true;
  }
  return false;
}

/** Sentences that go on telling what was agreed, at most. */
const MOST_GOING_ON = 12;

/**
 * The words whose topics belong to an act: its clause; the list that it introduces; and, for an agreement, the sentences of
 * its paragraph that follow and bear no act: "They deal with health and media".
 */
export function matterOf(
  text: StatementText,
  sentences: readonly BodySentence[],
  drafts: readonly Draft[],
  index: number,
): readonly WordSpan[] {
  const draft = drafts[index]!;
  const spans: WordSpan[] = [draft.matter];
  const before = drafts[index - 1];
  if (
    before !== undefined &&
    sentences[before.sentence]!.paragraph === sentences[draft.sentence]!.paragraph &&
    pointsBack(text, draft.matter) &&
    topicsOf(text, spans).length === 0
  )
    spans.push(before.matter);
  const next = drafts[index + 1];
  if (next?.sentence === draft.sentence) return spans;
  const own = sentences[draft.sentence]!;
  const introduces = text.words[own.end - 1]?.text === ':';
  for (let i = draft.sentence + 1; i < sentences.length && i <= draft.sentence + MOST_GOING_ON; i += 1) {
    const sentence = sentences[i]!;
    if (next !== undefined && next.sentence <= i) break;
    const goesOn = introduces
      ? sentence.listed
      : draft.act === 'AGREE' &&
        sentence.paragraph === own.paragraph &&
        topicsOf(text, [draft.matter]).length === 0;
    if (!goesOn) break;
    spans.push(sentence);
  }
  return spans;
}
