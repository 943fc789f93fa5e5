import { mentionsWithin } from './mentions-within.ts';
import type { StatementText, WordSpan } from './statement-text.ts';

/** Ids of the sectors, issues and organisations that words name, each once: topics first, each in the text's order. */
export function topicsOf(text: StatementText, spans: readonly WordSpan[]): readonly string[] {
  const topics: string[] = [];
  const organizations: string[] = [];
  for (const span of spans) {
    const start = text.words[span.first]?.start;
    const end = text.words[span.end - 1]?.end;
    if (start === undefined || end === undefined || span.end <= span.first) continue;
    topics.push(
      ...mentionsWithin(text.mentions.topics, start, end)
        .filter((one) => one.counts)
        .map((one) => one.id),
    );
    organizations.push(
      ...mentionsWithin(text.mentions.organizations, start, end)
        .filter((one) => one.counts)
        .map((one) => one.id),
    );
  }
  return [...new Set([...topics, ...organizations])];
}
