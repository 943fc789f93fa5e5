import type { RuleCard } from '../rule.ts';
import type { Affiliation } from './affiliation.ts';
import type { Person } from './gather-people.ts';
import type { ParsedPost } from './post-phrase.ts';
import type { WordText } from './words.ts';

export const card: RuleCard = {
  name: 'later-post',
  reads:
    'A further post told of someone named before: "his counterpart, who is also the ASEAN Special Envoy", "in her capacity as Chair of the Council", "his host\'s role as Special Envoy".',
  examples: [
    {
      text: 'Australian Foreign Minister Penny Wong spoke today in her capacity as Chair of the Pacific Islands Forum.',
      gives: ['Penny Wong (AU): Foreign Minister; Chair of the Pacific Islands Forum'],
    },
  ],
  counterexamples: ["He supported Cambodia's role as Chair of ASEAN."],
};

/** The index of the person of whom a post that stands alone is told, or null. */
export function ownerOfLaterPost(
  text: WordText,
  people: readonly Person[],
  affiliations: readonly Affiliation[],
  post: ParsedPost,
): number | null {
  const { words } = text;
  let i = post.first - 1;
  if (/^(?:the|a|an|current)$/u.test(words[i]?.folded ?? '')) i -= 1;
  const sentence = words[post.first]!.sentence;
  let other: boolean;
  if (
    /^(?:also|currently|concurrently)$/u.test(words[i]?.folded ?? '') &&
    words[i - 1]?.folded === 'is' &&
    words[i - 2]?.folded === 'who'
  ) {
    const at = words[i - 3]?.text === ',' ? i - 4 : i - 3;
    other = /^(?:counterpart|host|guest|colleague)$/u.test(words[at]?.folded ?? '');
    if (!other) return null;
  } else if (
    words[i]?.folded === 'as' &&
    /^(?:role|capacity|position|function|appointment|responsibilities|duties|tenure|mandate|work)$/u.test(
      words[i - 1]?.folded ?? '',
    )
  ) {
    const owner = words[i - 2];
    if (/^['’]s?$/u.test(owner?.text ?? '')) {
      if (!/^(?:host|guest|counterpart|colleague)$/u.test(words[i - 3]?.folded ?? '')) return null;
      other = true;
    } else {
      let j = i - 2;
      while (j > 0 && words[j]!.shape === 'LOWER' && !/^(?:his|her)$/u.test(words[j]!.folded) && i - j < 5)
        j -= 1;
      if (!/^(?:his|her)$/u.test(words[j]?.folded ?? '')) return null;
      other = false;
    }
  } else return null;
  let subject: { index: number; at: number } | null = null;
  people.forEach((person, index) => {
    for (const one of person.sightings) {
      if (one.first > post.first) continue;
      const near = words[one.first]!.sentence === sentence;
      if (!near) continue;
      if (subject === null || one.first < subject.at) subject = { index, at: one.first };
    }
  });
  const acting = subject as { index: number; at: number } | null;
  if (!other) return acting?.index ?? null;
  const side =
    acting === null ? text.document.release.publisher.country : (affiliations[acting.index]?.country ?? null);
  let best: { index: number; at: number } | null = null;
  people.forEach((person, index) => {
    if (index === acting?.index || affiliations[index]?.country === side) return;
    for (const one of person.sightings)
      if (one.first < post.first && (best === null || one.first > best.at)) best = { index, at: one.first };
  });
  return (best as { index: number; at: number } | null)?.index ?? null;
}
