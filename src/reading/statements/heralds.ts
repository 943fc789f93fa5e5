import type { Draft } from './draft.ts';
import type { StatementText } from './statement-text.ts';

/** Words by which a text tells that an act was sent or called for, before it tells the act itself. */
const HERALD = /\b(?:letters?|messages?|telegrams?|cables?|notes?) of\b|\bsummon/iu;

/** Leaves out what only announces an act that the text then tells: "sent a letter of congratulation", "summoned the envoy to protest". */
export function withoutHeralds(text: StatementText, drafts: readonly Draft[]): readonly Draft[] {
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
    told.add(key);
    kept.push(draft);
  }
  return kept.reverse();
}
