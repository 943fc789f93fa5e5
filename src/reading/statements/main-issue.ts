import type { StatementText } from './statement-text.ts';

/** Share of all places that name a topic from which one issue is what a text is about, and the least number of its own. */
const MOST = 0.6;
const LEAST = 2;

/**
 * The one issue that a text is about, by what most of its topics are; none where it speaks of several
 * matters. "Brazil regrets the episode", in a note on the Essequibo, is on that, though the clause does not name it.
 */
export function mainIssue({ document, mentions }: StatementText): readonly string[] {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { id, counts: named } of mentions.topics) {
    if (!named) continue;
    counts.set(id, (counts.get(id) ?? 0) + 1);
    all += 1;
  }
  for (const [id, count] of counts)
    if (count >= LEAST && count / all >= MOST && document.reference.issueById.has(id)) return [id];
  return [];
}
