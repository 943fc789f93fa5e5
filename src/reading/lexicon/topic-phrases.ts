/**
 * Phrases by the id of the topic they name; see sector-phrases.ts. A phrase may stand under several ids: it then names
 * all of them.
 */
export type TopicPhrases = Readonly<Record<string, readonly string[]>>;
