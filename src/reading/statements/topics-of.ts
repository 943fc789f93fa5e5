import type { StatementText, WordSpan } from './statement-text.ts';

/** Ids of the sectors, issues and organisations that words name, each once: topics first, each in the text's order. */
export function topicsOf(text: StatementText, spans: readonly WordSpan[]): readonly string[] {
  const topics: string[] = [];
  const organizations: string[] = [];
  for (const span of spans) {
    const start = text.words[span.first]?.start;
    const end = text.words[span.end - 1]?.end;
    if (start === undefined || end === undefined || span.end <= span.first) continue;
    topics.push(...within(text.mentions.topics, start, end).map((one) => one.id));
    organizations.push(...within(text.mentions.organizations, start, end).map((one) => one.id));
  }
  return [...new Set([...topics, ...organizations])];
}

/** The mentions that count between two places of the text; the list is in the order of the text. */
function within<Mention extends { readonly start: number; readonly end: number; readonly counts: boolean }>(
  mentions: readonly Mention[],
  start: number,
  end: number,
): readonly Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let i = low; i < mentions.length && mentions[i]!.start < end; i += 1)
    if (mentions[i]!.counts && mentions[i]!.end <= end) found.push(mentions[i]!);
  return found;
}
