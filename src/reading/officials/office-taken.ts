import type { RuleCard } from '../rule.ts';
import type { Namings } from './namings.ts';
import type { ParsedPost } from './post-phrase.ts';
import type { WordText } from './words.ts';

export const card: RuleCard = {
  name: 'office-taken',
  reads:
    'A post that someone named takes or fills: "congratulated X on his election as Prime Minister of Japan", "X was sworn in as President", "X, who took office as Minister", "in her capacity as Chair, X".',
  examples: [
    {
      text: 'Samdech Hun Manet congratulated Mr. Ishiba Shigeru on his election as Prime Minister of Japan.',
      gives: ['Ishiba Shigeru (JP): Prime Minister'],
    },
    {
      text: 'Ms. Anita Anand was sworn in as the Minister of Foreign Affairs of Canada.',
      gives: ['Anita Anand (CA): Minister of Foreign Affairs'],
    },
  ],
  counterexamples: [
    "He supported Cambodia's role as Chair of ASEAN.",
    'Mr. Lavrov resigned as Foreign Minister of Russia.',
  ],
};

/** Nouns of coming into an office; "his" or "her" stands before them. */
const COMING =
  /^(?:election|re ?election|appointment|re ?appointment|assumption|inauguration|accession|designation|nomination|confirmation|swearing in|swearing|elevation|promotion|installation|induction|selection|investiture|becoming|victory|enthronement|coronation|ascension|tenure|capacity|responsibilities|duties|functions|function|position|role|new role|mandate)$/u;

/** Verbs of coming into an office or filling it. */
const COMES =
  /^(?:elected|re ?elected|appointed|re ?appointed|sworn|named|confirmed|inaugurated|installed|proclaimed|crowned|designated|nominated|became|becomes|become|took|takes|taken|assumed|assumes|assume|serves|serving|acting|acts|chosen|selected|inducted|returned|promoted)$/u;

/** Words between such a word and the post. */
const LINKS =
  /^(?:as|to|the|a|an|in|up|over|of|new|post|office|position|role|high|duties|functions|charge|helm|country|by|for|again|unanimously|newly|on|and|national|assembly|next|third|second|fourth|fifth|term|parliament|current|incumbent|responsibilities|resident|non|ever)$/u;

const REACH = 9;

/** The person who comes into a post that stands without a name, or fills it; null if the words tell no such thing. */
export function ownerOfOfficeTaken(text: WordText, namings: Namings, post: ParsedPost): number | null {
  const { words } = text;
  const { sentence } = words[post.first]!;
  let i = post.first - 1;
  let as = false;
  let office = false;
  for (; post.first - i <= REACH && words[i]?.sentence === sentence; i -= 1) {
    const { folded } = words[i]!;
    const comes = COMES.test(folded);
    if (comes || COMING.test(folded)) {
      const verb =
        comes &&
        (as ||
          office ||
          /^(?:elected|re ?elected|appointed|named|became|becomes|become|proclaimed|crowned|chosen|designated)$/u.test(
            folded,
          ));
      const noun = !comes && as && isOwned(text, namings, i);
      return verb || noun ? holderNear(text, namings, post, i) : null;
    }
    if (folded === 'as') as = true;
    if (/^(?:office|post|duties|position)$/u.test(folded)) office = true;
    if (as && words[i + 1]?.folded === 'as') {
      // "The Assembly elected X as President"
      const object = namings.before(i + 1);
      if (object !== null && object.end === i + 1)
        return COMES.test(words[object.first - 1]?.folded ?? '') ||
          (words[object.first - 1]?.folded === 'of' && COMING.test(words[object.first - 2]?.folded ?? ''))
          ? object.person
          : null;
    }
    if (!LINKS.test(folded)) return null;
  }
  return null;
}

/** Whether the noun is said to be a person's: "his election", "Mr. Rubio's appointment". */
function isOwned({ words }: WordText, namings: Namings, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 3; i -= 1) {
    const word = words[i]!;
    if (/^['’]s?$/u.test(word.text)) return namings.before(i)?.end === i;
    if (/^(?:his|her|their)$/u.test(word.folded)) return true;
    if (word.shape !== 'LOWER') break;
  }
  return false;
}

/** The person named last before, else next after, in the sentence; else whom "he" stands for. */
function holderNear(text: WordText, namings: Namings, post: ParsedPost, at: number): number | null {
  const before = namings.before(at);
  if (before !== null) return before.person;
  const { sentence } = text.words[at]!;
  const next = namings.all[namings.from(post.end)];
  if (next !== undefined && text.words[next.first]!.sentence === sentence && next.first - post.end <= 3)
    return next.person;
  for (let i = at; i >= 0 && at - i <= 6 && text.words[i]!.sentence === sentence; i -= 1)
    if (/^(?:he|she)$/u.test(text.words[i]!.folded))
      return namings.spokenOf(i, text.words[i]!.folded === 'she');
  return null;
}
