import { isThe, type Word, type WordText } from '../officials/words.ts';
import type { Expression } from './expression.ts';

/** Words that say of a diplomat that they lead the others. */
const LEADING = /^(?:top|chief|leading|senior most|foremost)$/u;

/** "the head of Serbian diplomacy", "Hungary’s top diplomat", "the diplomat". */
export function readDiplomat(text: WordText, at: number): Expression | null {
  const { words, countryAt } = text;
  let country: string | null = null;
  const state = (from: number): number => {
    const found = countryAt.get(isThe(words[from]) ? from + 1 : from);
    if (found === undefined) return from;
    country = found.id;
    return /^['’]s?$/u.test(words[found.endWord]?.text ?? '') ? found.endWord + 1 : found.endWord;
  };
  const the = isThe(words[at]);
  const start = the ? at + 1 : at;
  const post = (title: string, end: number): Expression | null =>
    country === null && !the
      ? null
      : {
          kind: 'POST',
          first: at,
          end,
          words: words.slice(at, end).map((word) => word.folded),
          posts: [
            {
              start: words[at]!.start,
              end: words[end - 1]!.end,
              rule: 'holder-of-post',
              title,
              country,
              organization: null,
              person: null,
              former: false,
            },
          ],
        };
  if (isLeader(words[start]) && words[start + 1]?.folded === 'of') {
    const end = state(start + 2);
    return words[end]?.folded === 'diplomacy' ? post(FOREIGN, end + 1) : null;
  }
  if (
    /^(?:country|nation|state)$/u.test(words[start]?.folded ?? '') &&
    LEADING.test(words[start + 2]?.folded ?? '')
  )
    return words[start + 3]?.folded === 'diplomat' ? post(FOREIGN, start + 4) : null;
  let i = state(start);
  const leads = LEADING.test(words[i]?.folded ?? '');
  if (leads) i += 1;
  if (leads && country === null) i = state(i);
  if (words[i]?.folded === 'diplomacy' && isLeader(words[i + 1])) return post(FOREIGN, i + 2);
  if (words[i]?.folded !== 'diplomat' || words[i]!.shape !== 'LOWER') return null;
  return post(leads ? FOREIGN : ENVOY, i + 1);
}

const FOREIGN = 'Foreign Minister';
const ENVOY = 'Ambassador';

const isLeader = (word: Word | undefined): boolean => /^(?:head|chief|leader)$/u.test(word?.folded ?? '');
