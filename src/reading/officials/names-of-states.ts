import { THING_WORDS } from '../lexicon/never-names.ts';
import type { RuleCard } from '../rule.ts';
import { parseAfterName } from './after-name.ts';
import { honorificLength } from './honorific.ts';
import type { ParsedName } from './person-name.ts';
import type { PersonSighting } from './person-sighting.ts';
import { parsePlainName } from './plain-name.ts';
import { parsePost, type ParsedPost } from './post-phrase.ts';
import type { WordText } from './words.ts';

export const card: RuleCard = {
  name: 'names-of-states',
  reads:
    'Two names or more with no title, each with its state: "the ambassadors are Kari Lund of Norway, Anne Dubois of France and Li Wen of China"; they hold the post that the sentence has in the plural before them.',
  examples: [
    {
      text: 'The envoys who called on Foreign Minister Prak Sokhonn are Kari Lund of the Kingdom of Norway and Anne Dubois of the French Republic.',
      gives: ['Kari Lund (NO): Envoy', 'Anne Dubois (FR): Envoy'],
    },
    {
      text: 'The new ambassadors who called on Foreign Minister Prak Sokhonn were Kim Soo of the Republic of Korea, Anna Berg of Sweden and Maria Costa of Portugal.',
      gives: ['Kim Soo (KR): Ambassador', 'Anna Berg (SE): Ambassador', 'Maria Costa (PT): Ambassador'],
    },
    {
      text: 'The new ambassadors who called on Foreign Minister Prak Sokhonn were Anna Berg (Sweden) and Maria Costa (Portugal).',
      gives: ['Anna Berg (SE): Ambassador', 'Maria Costa (PT): Ambassador'],
    },
  ],
  counterexamples: [
    'Foreign Minister Prak Sokhonn visited the Great Hall of China and the Royal Palace of Thailand.',
    'He wrote to Kari Lund of Norway.',
    'The National Assembly of Cambodia and the Supreme Court of Thailand exchange visits.',
  ],
};

/** The longest name, and how far before the names a sentence can tell their post. */
const LONGEST = 5;
const BACK = 40;
const MOST = 20;

/** Reads names with their states from word `at` on; none where fewer than two follow each other. */
export function readNamesOfStates(text: WordText, at: number): readonly PersonSighting[] {
  const { words } = text;
  const before = words[at - 1];
  if (!ofStateAhead(text, at) || before?.folded === 'the') return [];
  if (before !== undefined && before.sentence === words[at]!.sentence && before.shape === 'TITLE') return [];
  const found: PersonSighting[] = [];
  let i = at;
  for (let round = 0; round < MOST; round += 1) {
    const first = i;
    i += honorificLength(words, i);
    const name = words[i] === undefined || words[i]!.blockBreak ? null : parsePlainName(text, i, LONGEST);
    if (name === null || namesThing(text, name)) break;
    const { end, country, posts } = parseAfterName(text, name, true);
    if (country === null) break;
    found.push({
      rule: card.name,
      first,
      end,
      name,
      posts,
      country,
      counterpart: false,
      honorific: i > first,
    });
    i = end;
    const comma = /^[,;]$/u.test(words[i]?.text ?? '');
    if (comma) i += 1;
    const and = words[i]?.folded === 'and';
    if (and) i += 1;
    if (!comma && !and) break;
  }
  const post = found.length < 2 ? null : pluralBefore(text, at);
  if (post === null) return found.length < 2 ? [] : found;
  return found.map((one) => (one.posts.length > 0 ? one : holding(one, post)));
}

function holding(one: PersonSighting, post: ParsedPost): PersonSighting {
  return { ...one, posts: [{ ...post, country: one.country, plural: false }] };
}

/** Whether "of" and a state stand within a name's length. */
function ofStateAhead({ words, countryAt }: WordText, at: number): boolean {
  if (!/^(?:TITLE|INITIAL|UPPER)$/u.test(words[at]!.shape)) return false;
  for (let i = at + 2; i <= at + LONGEST + 1; i += 1) {
    const folded = words[i]?.folded;
    if (folded === 'of' || folded === 'from' || words[i]?.text === '(')
      return countryAt.has(i + 1) || (words[i + 1]?.folded === 'the' && countryAt.has(i + 2));
  }
  return false;
}

function namesThing({ words, organizationAt }: WordText, { first, end }: ParsedName): boolean {
  for (let i = first; i < end; i += 1)
    if (organizationAt.has(i) || THING_WORDS.has(words[i]!.folded)) return true;
  return false;
}

/** The post in the plural that the sentence has before a word: "Three ambassadors presented …: they are"; the nearest one. */
function pluralBefore(text: WordText, at: number): ParsedPost | null {
  const { words } = text;
  const { sentence } = words[at]!;
  for (let i = at - 1; i >= 0 && i > at - BACK && words[i]!.sentence >= sentence - 1; i -= 1) {
    const post = words[i]!.shape === 'MARK' ? null : parsePost(text, i);
    if (post !== null && post.plural && post.end <= at) return post;
  }
  return null;
}
