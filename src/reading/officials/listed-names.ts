import type { RuleCard } from '../rule.ts';
import { parseName } from './person-name.ts';
import { parseAfterName } from './after-name.ts';
import type { PersonSighting } from './person-sighting.ts';
import { honorificLength } from './honorific.ts';
import { parsePost, type ParsedPost } from './post-phrase.ts';
import type { WordText } from './words.ts';

export const card: RuleCard = {
  name: 'listed-names',
  reads:
    'A post in the plural and the names of those who hold it: "Presidents Biden and Xi", "ministers Rogelio Rivas of El Salvador and Julián Pacheco of Honduras", "the Ambassadors of Japan, X, and of China, Y".',
  examples: [
    {
      text: 'He thanked ministers Rogelio Rivas of El Salvador and Julián Pacheco of Honduras.',
      gives: ['Rogelio Rivas (SV): Minister', 'Julián Pacheco (HN): Minister'],
    },
    {
      text: 'Foreign Minister Prak Sokhonn met with the foreign ministers of Thailand (Don Pramudwinai) and Indonesia (Retno Marsudi).',
      gives: ['Don Pramudwinai (TH): Foreign Minister', 'Retno Marsudi (ID): Foreign Minister'],
    },
  ],
  counterexamples: [
    'They came as Ambassadors Extraordinary and Plenipotentiary of Ghana.',
    'The foreign ministers of Japan and Australia met.',
  ],
};

/** "H.E. Mr" */
function honorificsLength(words: WordText['words'], at: number): number {
  const first = honorificLength(words, at);
  return first === 0 ? 0 : first + honorificLength(words, at + first);
}

/** Reads a plural post at word `at` and all names that follow it. */
export function readListedNames(text: WordText, at: number): readonly PersonSighting[] {
  const { words, countryAt } = text;
  const post = parsePost(text, at);
  if (post === null || !post.plural) return [];
  const found: PersonSighting[] = [];
  if (post.country !== null && /^[,(]$/u.test(words[post.end]?.text ?? ''))
    return readByState(text, at, post);
  let i = post.end;
  if (words[i]?.text === ':') i += 1;
  for (let round = 0; round < 30; round += 1) {
    if (words[i] === undefined || words[i]!.blockBreak) break;
    i += honorificsLength(words, i);
    const name = parseName(text, i, true);
    if (name === null) break;
    const after = parseAfterName(text, name, true);
    let country = after.country;
    let end = after.end;
    if (country === null && words[name.close]?.text === '(') {
      const state = countryAt.get(name.close + 1);
      if (state !== undefined && words[state.endWord]?.text === ')') {
        country = state.id;
        end = state.endWord + 1;
      }
    }
    found.push({
      rule: card.name,
      first: found.length === 0 ? at : name.first,
      end,
      name,
      posts:
        after.posts.length > 0 ? after.posts : [{ ...post, country: country ?? post.country, plural: false }],
      country,
      counterpart: false,
      honorific: false,
    });
    i = end;
    const comma = words[i]?.text === ',';
    if (comma) i += 1;
    const and = words[i]?.folded === 'and' || words[i]?.text === '&';
    if (and) i += 1;
    if (!comma && !and) break;
  }
  return found;
}

/** "the Ambassadors of the United States, H.E. X, and of China, H.E. Y", "the Foreign Ministers of Fiji (X) and Tonga (Y)". */
function readByState(text: WordText, at: number, post: ParsedPost): readonly PersonSighting[] {
  const { words, countryAt } = text;
  const found: PersonSighting[] = [];
  const mark = words[post.end]!.text;
  let { country } = post;
  let stateAt = at;
  let i = post.end + 1;
  for (let round = 0; round < 30; round += 1) {
    const first = i;
    i += honorificsLength(words, i);
    const name = parseName(text, i, true);
    if (name === null || name.end - name.first < 2 || words[first]?.blockBreak === true) break;
    if (mark === '(' && words[name.close]?.text !== ')') break;
    found.push({
      rule: card.name,
      first: found.length === 0 || mark === '(' ? stateAt : first,
      end: mark === '(' ? name.close + 1 : name.close,
      name,
      posts: [{ ...post, country, plural: false, end: found.length === 0 ? post.end : name.first }],
      country,
      counterpart: false,
      honorific: i > first,
    });
    i = mark === '(' ? name.close + 1 : name.close;
    while (/^(?:,|;|and|of|the)$/u.test(words[i]?.text ?? '')) i += 1;
    const state = countryAt.get(i);
    if (state === undefined || words[state.endWord]?.text !== mark) break;
    country = state.id;
    stateAt = i;
    i = state.endWord + 1;
  }
  return found;
}
