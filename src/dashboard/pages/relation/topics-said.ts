import type { StatementWordsFragment } from '../../generated/graphql.ts';
import { groupsOf, type StatementGroup } from '../../parts/statement-groups.ts';
import { voiceOf, type RelationView, type Voice } from './view.ts';

/** A topic with what each side says on it, newest first. */
export interface TopicSaid extends StatementGroup {
  readonly said: Readonly<Record<Voice, readonly StatementWordsFragment[]>>;
}

/** Statements by their topics, those on which most is said first; one on several topics stands under each. */
export function topicsSaid(
  view: RelationView,
  statements: readonly StatementWordsFragment[],
): readonly TopicSaid[] {
  return groupsOf(statements, 'topics').map((group) =>
    Object.assign({ said: byVoice(view, group.statements) }, group),
  );
}

function byVoice(view: RelationView, statements: readonly StatementWordsFragment[]): TopicSaid['said'] {
  const by = (voice: Voice) => statements.filter((statement) => voiceOf(view, statement) === voice);
  return { a: by('a'), b: by('b'), both: by('both'), other: by('other') };
}
