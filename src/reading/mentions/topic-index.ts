import { expandBraces } from '../../common/expand-braces.ts';
import { PhraseIndex } from '../../common/phrase-index.ts';
import type { Reference } from '../../model/reference.ts';
import { ISSUE_PHRASES } from '../lexicon/issue-phrases.ts';
import { NO_TOPIC } from '../lexicon/topic-guards.ts';
import { SECTOR_PHRASES } from '../lexicon/sector-phrases.ts';
import type { TopicPhrases } from '../lexicon/topic-phrases.ts';

/** What a phrase names; a weak one needs words around it that speak of fields or matters. */
export interface TopicPhrase {
  readonly kind: 'SECTOR' | 'ISSUE' | 'NONE';
  readonly id: string;
  readonly weak: boolean;
}

const INDEXES = new WeakMap<Reference, PhraseIndex<TopicPhrase>>();

/** The phrases of all topics that the reference data has, with their names there; built once for it. */
export function topicIndex(reference: Reference): PhraseIndex<TopicPhrase> {
  const known = INDEXES.get(reference);
  if (known !== undefined) return known;
  const index = new PhraseIndex<TopicPhrase>();
  const add = (kind: 'SECTOR' | 'ISSUE', phrases: TopicPhrases, has: (id: string) => boolean) => {
    for (const [id, patterns] of Object.entries(phrases)) {
      if (!has(id)) continue;
      const strong: TopicPhrase = { kind, id, weak: false };
      const weak: TopicPhrase = { kind, id, weak: true };
      for (const pattern of patterns) {
        const isWeak = pattern.endsWith('*');
        for (const phrase of expandBraces(isWeak ? pattern.slice(0, -1) : pattern))
          index.add(phrase, isWeak ? weak : strong);
      }
    }
  };
  add('SECTOR', SECTOR_PHRASES, (id) => reference.sectorById.has(id));
  add('ISSUE', ISSUE_PHRASES, (id) => reference.issueById.has(id));
  const none: TopicPhrase = { kind: 'NONE', id: '', weak: false };
  for (const pattern of NO_TOPIC) for (const phrase of expandBraces(pattern)) index.add(phrase, none);
  INDEXES.set(reference, index);
  return index;
}
