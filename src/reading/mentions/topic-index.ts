import { expandBraces } from '../../common/expand-braces.ts';
import { PhraseIndex } from '../../common/phrase-index.ts';
import type { Reference } from '../../model/reference.ts';
import { ISSUE_PHRASES } from '../lexicon/issue-phrases.ts';
import { SECTOR_PHRASES } from '../lexicon/sector-phrases.ts';
import { NO_TOPIC } from '../lexicon/topic-guards.ts';
import type { TopicPhrases } from '../lexicon/topic-phrases.ts';

/** What a phrase names; NONE hides shorter phrases. */
export interface TopicPhrase {
  readonly kind: 'SECTOR' | 'ISSUE' | 'NONE';
  readonly id: string;
  /** Names its topic only where the words around it speak of fields or matters. */
  readonly weak: boolean;
  /** Hides sectors that begin with it: a "trade war" is no trade. */
  readonly hides: boolean;
  /** In capitals in the text, too: "AI" and never "ai". */
  readonly capitals: boolean;
}

const INDEXES = new WeakMap<Reference, PhraseIndex<TopicPhrase>>();

/** The phrases of all topics that the reference data has; built once for it. */
export function topicIndex(reference: Reference): PhraseIndex<TopicPhrase> {
  const known = INDEXES.get(reference);
  if (known !== undefined) return known;
  const index = new PhraseIndex<TopicPhrase>();
  const adjectives = `{${adjectivesOf(reference).join('|')}}`;
  const add = (kind: TopicPhrase['kind'], id: string, patterns: readonly string[]) => {
    const values = new Map<string, TopicPhrase>();
    for (const pattern of patterns) {
      const weak = pattern.endsWith('*');
      const hides = kind === 'NONE' || pattern.endsWith('!');
      const filled = (weak || pattern.endsWith('!') ? pattern.slice(0, -1) : pattern).replace('<adjective>', adjectives);
      for (const phrase of expandBraces(filled)) {
        const capitals = phrase === phrase.toUpperCase();
        const key = `${weak}${hides}${capitals}`;
        const value = values.get(key) ?? { kind, id, weak, hides, capitals };
        values.set(key, value);
        index.add(phrase, value);
      }
    }
  };
  const addAll = (kind: TopicPhrase['kind'], phrases: TopicPhrases, has: (id: string) => boolean) => {
    for (const [id, patterns] of Object.entries(phrases)) if (has(id)) add(kind, id, patterns);
  };
  addAll('SECTOR', SECTOR_PHRASES, (id) => reference.sectorById.has(id));
  addAll('ISSUE', ISSUE_PHRASES, (id) => reference.issueById.has(id));
  add('NONE', '', NO_TOPIC);
  INDEXES.set(reference, index);
  return index;
}

/** "Cambodian", "U.S.": what stands before "nationals" or "companies". */
function adjectivesOf(reference: Reference): readonly string[] {
  return [
    ...new Set(
      reference.countries
        .filter((country) => country.sovereign)
        .flatMap((country) => country.adjectives.concat(country.abbreviations)),
    ),
  ];
}
