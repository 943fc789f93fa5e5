import type { NodeId } from '../../model/node-id.ts';

/** Topics of several accounts of one engagement. */
export interface TopicShares {
  /** Those that at least two accounts raise: most accounts first, then in order of id. */
  readonly shared: readonly NodeId[];
  /** Of each account, those that no other raises, in its own order. */
  readonly only: readonly (readonly NodeId[])[];
}

/** Tells what accounts have in common from what only one of them has; each account is given by its topics. */
export function shareTopics(accounts: readonly (readonly NodeId[])[]): TopicShares {
  const counts = new Map<NodeId, number>();
  for (const topics of accounts)
    for (const topic of new Set(topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count > 1);
  return {
    shared: shared.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([topic]) => topic),
    only: accounts.map((topics) => [...new Set(topics)].filter((topic) => counts.get(topic) === 1)),
  };
}
