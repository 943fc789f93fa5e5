import type { TopicQuery } from '../../generated/graphql.ts';

type Node = NonNullable<TopicQuery['node']>;

/** What the page is about. */
export type Topic = Extract<Node, { __typename: 'Sector' | 'Issue' | 'Organization' }>;

/** A node that is a topic; null for any other. */
export function topicOf(node: TopicQuery['node'] | undefined): Topic | null {
  if (node == null) return null;
  switch (node.__typename) {
    case 'Sector':
    case 'Issue':
    case 'Organization':
      return node;
    default:
      return null;
  }
}
