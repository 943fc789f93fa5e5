import type { StatementWordsFragment } from '../../generated/graphql.ts';
import { voiceOf, type RelationView, type Voice } from './view.ts';

/** A topic with what each side says on it, newest first. */
export interface TopicSaid {
  readonly id: string;
  readonly name: string;
  readonly said: Readonly<Record<Voice, readonly StatementWordsFragment[]>>;
  readonly count: number;
}

/** Statements by their topics, those on which most is said first; one on several topics stands under each. */
export function topicsSaid(
  view: RelationView,
  statements: readonly StatementWordsFragment[],
): readonly TopicSaid[] {
  const names = new Map<string, string>();
  const byTopic = new Map<string, StatementWordsFragment[]>();
  for (const statement of statements)
    for (const { id, name } of statement.topics) {
      names.set(id, name);
      byTopic.set(id, [...(byTopic.get(id) ?? []), statement]);
    }
  return [...byTopic]
    .map(([id, on]) => ({ id, name: names.get(id) ?? id, said: byVoice(view, on), count: on.length }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

function byVoice(view: RelationView, statements: readonly StatementWordsFragment[]): TopicSaid['said'] {
  const by = (voice: Voice) => statements.filter((statement) => voiceOf(view, statement) === voice);
  return { a: by('a'), b: by('b'), both: by('both'), other: by('other') };
}
