import { PhraseIndex } from '../../common/phrase-index.ts';
import type { Reference } from '../../model/reference.ts';
import { ISSUE_PHRASES } from '../lexicon/issue-phrases.ts';
import { SECTOR_PHRASES } from '../lexicon/sector-phrases.ts';
import { SECTOR_THINGS } from '../lexicon/sector-things.ts';
import { NO_TOPIC } from '../lexicon/topic-guards.ts';
import type { TopicPhrases } from '../lexicon/topic-phrases.ts';

/** What a phrase names; NONE hides shorter phrases. */
export interface TopicPhrase {
  readonly kind: 'SECTOR' | 'ISSUE' | 'NONE';
  readonly id: string;
  /** Names its topic only where the words around it speak of fields or matters. */
  readonly weak: boolean;
  /** A thing given, built or traded ("nurses", "wells"): names its sector beside a word for such a deed, too. */
  readonly thing: boolean;
  /** Hides sectors that begin with it: a "trade war" is no trade. */
  readonly hides: boolean;
  /** In capitals in the text, too: "AI" and never "ai". */
  readonly capitals: boolean;
}

/** Stands for any state's adjective in phrases and in the tokens that they are looked for in. */
export const ANY_ADJECTIVE = '§';

/** The phrases of all topics; those with any state's adjective apart, for tokens in which one stands for all. */
export interface TopicIndex {
  readonly plain: PhraseIndex<TopicPhrase>;
  readonly withAdjective: PhraseIndex<TopicPhrase>;
}

const INDEXES = new WeakMap<Reference, TopicIndex>();

/** The phrases of all topics that the reference data has; built once for it. */
export function topicIndex(reference: Reference): TopicIndex {
  const known = INDEXES.get(reference);
  if (known !== undefined) return known;
  const built: TopicIndex = { plain: new PhraseIndex(), withAdjective: new PhraseIndex() };
  const addAll = (kind: TopicPhrase['kind'], phrases: TopicPhrases, has: (id: string) => boolean) => {
    for (const [id, patterns] of Object.entries(phrases)) if (has(id)) addTopic(built, kind, id, patterns);
  };
  addAll('SECTOR', SECTOR_PHRASES, (id) => reference.sectorById.has(id));
  for (const [id, patterns] of Object.entries(SECTOR_THINGS))
    if (reference.sectorById.has(id)) addTopic(built, 'SECTOR', id, patterns, true);
  addAll('ISSUE', ISSUE_PHRASES, (id) => reference.issueById.has(id));
  addTopic(built, 'NONE', '', NO_TOPIC);
  INDEXES.set(reference, built);
  return built;
}

function addTopic(
  { plain, withAdjective }: TopicIndex,
  kind: TopicPhrase['kind'],
  id: string,
  patterns: readonly string[],
  thing = false,
): void {
  const values = new Map<string, TopicPhrase>();
  for (const pattern of patterns) {
    const weak = thing || pattern.endsWith('*');
    const hides = kind === 'NONE' || pattern.endsWith('!');
    const bare = pattern.replace(/[*!]$/u, '');
    const written = bare.replaceAll('<adjective>', ANY_ADJECTIVE);
    const valueOf = (phrase: string): TopicPhrase => {
      const capitals = phrase === phrase.toUpperCase();
      const key = `${weak}${hides}${capitals}`;
      const value = values.get(key) ?? { kind, id, weak, thing, hides, capitals };
      values.set(key, value);
      return value;
    };
    const valueIf = (adjective: boolean) => (phrase: string) =>
      phrase.includes(ANY_ADJECTIVE) === adjective ? valueOf(phrase) : undefined;
    plain.addPattern(written, valueIf(false));
    if (written.includes(ANY_ADJECTIVE)) withAdjective.addPattern(written, valueIf(true));
  }
}
