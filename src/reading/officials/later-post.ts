import type { RuleCard } from '../rule.ts';
import { actingBefore, sideOfActing } from './acting-side.ts';
import type { Affiliation } from './affiliation.ts';
import type { Namings } from './namings.ts';
import type { ParsedPost } from './post-phrase.ts';
import type { WordText } from './words.ts';

export const card: RuleCard = {
  name: 'later-post',
  reads:
    'A further post of the one who is met: "his counterpart, who is also the ASEAN Special Envoy", "his host\'s role as Special Envoy".',
  examples: [
    {
      text: "Foreign Minister Sok Chenda Sophea met Australian Foreign Minister Penny Wong. He supported his counterpart's role as Chair of the Pacific Islands Forum.",
      gives: ['Penny Wong (AU): Foreign Minister; Chair of the Pacific Islands Forum'],
    },
  ],
  counterexamples: ["He supported Cambodia's role as Chair of ASEAN."],
};

/** The index of the person of whom a post that stands alone is told, or null. */
export function ownerOfLaterPost(
  text: WordText,
  namings: Namings,
  affiliations: readonly Affiliation[],
  post: ParsedPost,
): number | null {
  if (!isOpposite(text, post.first)) return null;
  const acting = actingBefore(text, namings, post.first);
  const side = sideOfActing(acting, affiliations) ?? text.document.release.publisher.country;
  for (let i = namings.from(post.first) - 1; i >= 0; i -= 1) {
    const { person } = namings.all[i]!;
    if (person !== acting?.person && affiliations[person]?.country !== side) return person;
  }
  return null;
}

/** Whether the words before a post tell it of the one who is met. */
function isOpposite({ words }: WordText, first: number): boolean {
  let i = first - 1;
  if (/^(?:the|a|an|current)$/u.test(words[i]?.folded ?? '')) i -= 1;
  if (
    /^(?:also|currently|concurrently)$/u.test(words[i]?.folded ?? '') &&
    words[i - 1]?.folded === 'is' &&
    words[i - 2]?.folded === 'who'
  )
    return OPPOSITE.test(words[words[i - 3]?.text === ',' ? i - 4 : i - 3]?.folded ?? '');
  return (
    words[i]?.folded === 'as' &&
    ROLE.test(words[i - 1]?.folded ?? '') &&
    /^['’]s?$/u.test(words[i - 2]?.text ?? '') &&
    OPPOSITE.test(words[i - 3]?.folded ?? '')
  );
}

const OPPOSITE = /^(?:host|guest|counterpart|colleague)$/u;
const ROLE = /^(?:role|capacity|position|function|appointment|responsibilities|duties|tenure|mandate|work)$/u;
