import type { Draft } from './draft.ts';
import type { BodySentence, StatementText } from './statement-text.ts';

/** Words by which a text tells that an act was sent or called for, before it tells the act itself. */
const HERALD =
  /\b(?:letter|message|telegram|cable|note)s? of (?:\w+ )?(?:and )?(?:congrat|felicit|condol|sympath|thank|protest|appreciat|gratitude|invit|support|solidar)|\bsummon/iu;

/**
 * Leaves out what only announces an act that the text then tells: "sent a letter of congratulation", "summoned the envoy to protest", or
 * introduces a list whose items tell their own acts: "raised the following points:".
 */
export function withoutHeralds(
  text: StatementText,
  sentences: readonly BodySentence[],
  drafts: readonly Draft[],
): readonly Draft[] {
  const told = new Set<string>();
  const kept: Draft[] = [];
  for (let i = drafts.length - 1; i >= 0; i -= 1) {
    const draft = drafts[i]!;
    const key = `${draft.actor.side} ${draft.act}`;
    const words = text.document.text.slice(
      text.words[draft.quote.first]!.start,
      text.words[draft.quote.end - 1]!.end,
    );
    if (told.has(key) && HERALD.test(words)) continue;
    const last = drafts[i + 1]?.sentence !== draft.sentence;
    if (last && introducesActs(text, sentences, draft, kept.at(-1))) continue;
    told.add(key);
    kept.push(draft);
  }
  return kept.reverse();
}

/** Words by which a line introduces a list. */
const INTRODUCES = /\b(?:following|below|as follows|these points)\b/iu;

function introducesActs(
  { document, words }: StatementText,
  sentences: readonly BodySentence[],
  draft: Draft,
  next: Draft | undefined,
): boolean {
  const own = sentences[draft.sentence]!;
  if (words[own.end - 1]?.text !== ':' || next === undefined || next.sentence - draft.sentence > 2)
    return false;
  return INTRODUCES.test(document.text.slice(words[draft.quote.first]!.start, words[own.end - 1]!.end));
}
