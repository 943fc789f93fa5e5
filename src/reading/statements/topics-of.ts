import type { StatementText, WordSpan } from './statement-text.ts';

/** Ids of the sectors, issues and organisations that words name, each once, in the order of the text. */
export function topicsOf(text: StatementText, spans: readonly WordSpan[]): readonly string[] {
  const found: { readonly at: number; readonly id: string; readonly organization: boolean }[] = [];
  for (const span of spans) {
    const start = text.words[span.first]?.start;
    const end = text.words[span.end - 1]?.end;
    if (start === undefined || end === undefined || span.end <= span.first) continue;
    const within = (one: { readonly start: number; readonly end: number }): boolean => one.start >= start && one.end <= end;
    for (const topic of text.mentions.topics)
      if (topic.counts && within(topic)) found.push({ at: topic.start, id: topic.id, organization: false });
    for (const one of text.mentions.organizations)
      if (one.counts && within(one)) found.push({ at: one.start, id: one.id, organization: true });
  }
  found.sort((a, b) => Number(a.organization) - Number(b.organization) || a.at - b.at);
  return [...new Set(found.map((one) => one.id))];
}
