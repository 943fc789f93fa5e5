import { headAfter, parsesAsPost } from './head-ahead.ts';
import { capital, foldedOf, heads, institution, isAnd, isJoin, known, ofInstitution } from './post-words.ts';
import type { WordText } from './words.ts';

/** Whether a portfolio or institution, and no office, begins at word `at`. */
export const institutionFollows = (text: WordText, at: number): boolean => {
  const word = text.words[at];
  return (
    word !== undefined &&
    !word.blockBreak &&
    capital(word) &&
    ofInstitution(word) &&
    heads.match(text.words, at) === 0
  );
};

/** The end of a portfolio's or institution's name that starts at word `at`; `at` if there is none. */
export function institutionEnd(text: WordText, at: number, head: string): number {
  const { words, countryAt, organizationAt, placeAt } = text;
  let i = at;
  let end = at;
  for (let steps = 0; steps < 40; steps += 1) {
    const word = words[i];
    if (word === undefined || (i > at && word.blockBreak)) break;
    if (word.lineBreak && i > at && end === i && parsesAsPost(text, i)) break;
    if (i > at && !isJoin(word) && parsesAsPost(text, i)) break;
    const org = organizationAt.get(i);
    if (org !== undefined) {
      i = org.endWord;
      end = i;
      continue;
    }
    if (ofInstitution(word) && (capital(word) || /^\p{Ll}/u.test(word.text))) {
      if (!capital(word) && i === at && !/LOWER/u.test(words[at - 1]?.shape ?? '')) break;
      if (!capital(word) && end !== i && !isAnd(words[i - 1])) break;
      i += 1;
      end = i;
      continue;
    }
    if (/^['’]s?$/u.test(word.text) && end === i && i > at) {
      i += 1;
      continue;
    }
    if (isAnd(word) || word.text === ',' || word.text === '/' || word.folded === '-') {
      if (i === at || end !== i) break;
      if (word.text === ',' && !listGoesOn(text, i)) break;
      i += 1;
      if (word.text === ',' && isAnd(words[i])) i += 1;
      if (words[i]?.folded === 'the' && !parsesAsPost(text, i + 1)) i += 1;
      const next = words[i];
      const owner = countryAt.get(i);
      if (owner !== undefined && institutionFollows(text, owner.endWord) && !headAfter(text, owner.endWord)) {
        i = owner.endWord;
        continue;
      }
      const body = organizationAt.get(i);
      if (body !== undefined && ofInstitution(words[body.endWord] ?? word) && !parsesAsPost(text, i)) {
        i = body.endWord;
        continue;
      }
      if (next === undefined || !ofInstitution(next) || parsesAsPost(text, i)) break;
      continue;
    }
    // "Secretary for Relations with States", "Minister for Relations with Parliament"
    if (word.folded === 'with' && words[i - 1]?.folded === 'relations' && i > at) {
      const to = words[i + 1]?.folded === 'the' ? i + 2 : i + 1;
      if (words[to] === undefined || !capital(words[to]) || !ofInstitution(words[to])) break;
      i = to;
      continue;
    }
    if (/^(?:of|for|on|the|to|de|in|at|against)$/u.test(word.folded)) {
      if (i === at) break;
      let j = i + 1;
      if (words[j]?.folded === 'the') j += 1;
      const next = words[j];
      if (next === undefined || next.blockBreak) break;
      const served = heads.match(words, j);
      // "Head of the Office of the President"
      if (
        served > 0 &&
        capital(next) &&
        /^(?:office|administration|cabinet|chancellery|secretariat)$/u.test(words[i - 1]!.folded)
      ) {
        i = j + served;
        end = i;
        continue;
      }
      const state = countryAt.get(j);
      if (state !== undefined && !institutionFollows(text, state.endWord)) {
        // "President of the Export-Import Bank of Thailand": the owner closes the name.
        if (
          /(?:bank|fund|party|chamber|committee|council|corporation|agency|university|forces|academy|federation)/u.test(
            foldedOf(words, at, i),
          ) &&
          word.folded === 'of' &&
          !/^(?:state|privy|federal|national|supreme|council)\b/u.test(foldedOf(words, at, i))
        ) {
          end = state.endWord;
          i = end;
          continue;
        }
        break;
      }
      if (state !== undefined) {
        i = state.endWord;
        continue;
      }
      if (
        word.folded !== 'the' &&
        word.folded !== 'of' &&
        word.folded !== 'for' &&
        word.folded !== 'on' &&
        word.folded !== 'de' &&
        word.folded !== 'against'
      )
        break;
      if (!capital(next) || (!ofInstitution(next) && !placeAt.has(j) && !organizationAt.has(j))) {
        if (!(capital(next) && institutionWithin(text, j))) break;
      }
      if (placeAt.has(j)) {
        i = placeAt.get(j)!.endWord;
        end = i;
        continue;
      }
      i = j;
      continue;
    }
    const state = countryAt.get(i);
    if (state !== undefined && institutionFollows(text, state.endWord)) {
      i = state.endWord;
      continue;
    }
    if (placeAt.has(i) && i === at) {
      i = placeAt.get(i)!.endWord;
      end = i;
      continue;
    }
    // "the Lao People's Revolutionary Party (LPRP) Central Committee"
    if (
      word.text === '(' &&
      end === i &&
      i > at &&
      words[i + 1]?.shape === 'UPPER' &&
      words[i + 2]?.text === ')'
    ) {
      const after = words[i + 3];
      if (after === undefined || !capital(after) || !known(after, institution)) {
        if (!(after !== undefined && institutionWithin(text, i + 3))) break;
      }
      i += 3;
      continue;
    }
    // "North American Affairs", "Sub-Saharan and Sahelian Affairs"
    if (regional(text, i)) {
      i += isAnd(words[i + 1]) ? 2 : 1;
      continue;
    }
    if (capital(word) && !countryAt.has(i)) {
      // An unknown word is part of the name if a known one follows, or stands alone before a pause.
      if (institutionWithin(text, i)) {
        i += 1;
        continue;
      }
      // "Economic Growth, Energy and the Environment": a field that nobody listed among fields.
      if (i > at && end === i && word.shape === 'TITLE' && /^(?:,|and|&)$/u.test(words[i + 1]?.text ?? '')) {
        let j = i + 2;
        while (/^(?:and|the|&)$/u.test(words[j]?.text ?? '')) j += 1;
        const next = words[j];
        if (
          next !== undefined &&
          !next.lineBreak &&
          capital(next) &&
          ofInstitution(next) &&
          !parsesAsPost(text, j)
        ) {
          i += 1;
          end = i;
          continue;
        }
      }
      if (/^\p{Lu}{2,6}$/u.test(word.text) && i === at) {
        i += 1;
        end = i;
        continue;
      }
      // "named Foreign Secretary on Friday," tells a day.
      if (i === at && !/^(?:on|in|to|at)$/u.test(words[at - 1]?.folded ?? '')) {
        let j = i;
        while (capital(words[j]) && !words[j]!.lineBreak && j - i < 4) j += 1;
        const stop = words[j];
        if (
          j - i <= 2 &&
          (stop === undefined ||
            stop.text === ',' ||
            stop.text === '.' ||
            stop.text === ')' ||
            stop.lineBreak)
        )
          end = j;
        else if (
          /^(?:governor|mayor|lord mayor|deputy mayor|chief minister|archbishop|bishop|governor general|duke|duchess|prince|princess)$/u.test(
            head,
          )
        )
          end = i + 1;
      }
    }
    break;
  }
  // "Minister of Foreign Affairs II"
  if (end > at && /^I{1,3}V?$/u.test(words[end]?.text ?? '') && !words[end]!.lineBreak) end += 1;
  return end;
}

/** Whether a word like "American" is a part of a portfolio: a field of government or "and" and another such word follow. */
export function regional(text: WordText, at: number): boolean {
  const { words } = text;
  const word = words[at]!;
  if (word.shape !== 'TITLE' || !/(?:ian|ean|can|ese|ish|ic)$/u.test(word.folded)) return false;
  const next = words[at + 1];
  if (next === undefined || next.blockBreak) return false;
  const other = words[at + 2];
  if (isAnd(next))
    return other !== undefined && ((capital(other) && ofInstitution(other)) || regional(text, at + 2));
  return capital(next) && FIELDS.test(next.folded);
}

const FIELDS =
  /^(?:affairs|relations|cooperation|countries|department|division|bureau|integration|languages|studies)$/u;

/** Whether a capitalised run from `at` comes to a word of institutions before it ends. */
function institutionWithin(text: WordText, at: number): boolean {
  const { words } = text;
  for (let i = at; i < at + 5; i += 1) {
    const word = words[i];
    if (word === undefined || (i > at && word.lineBreak) || !capital(word)) return false;
    if (i > at && (heads.match(words, i) > 0 || text.countryAt.has(i))) return false;
    if (i > at && ofInstitution(word) && known(word, institution)) return true;
  }
  return false;
}

/** Whether the comma at `at` stands inside a list of portfolios: another follows, and none begins an office. */
function listGoesOn(text: WordText, at: number): boolean {
  const { words } = text;
  let i = at;
  for (let steps = 0; steps < 30; steps += 1) {
    const word = words[i];
    if (word === undefined || (word.blockBreak && i > at)) return false;
    if (isAnd(word)) {
      const next = words[i + 1]?.folded === 'the' ? i + 2 : i + 1;
      const owner = text.countryAt.get(next);
      if (owner !== undefined)
        return institutionFollows(text, owner.endWord) && !headAfter(text, owner.endWord);
      return ofInstitution(words[next] ?? word) && !parsesAsPost(text, next);
    }
    const state = text.countryAt.get(i);
    if (state !== undefined && institutionFollows(text, state.endWord)) {
      i = state.endWord;
      continue;
    }
    if (word.text !== ',' && !ofInstitution(word)) return false;
    if (word.text !== ',' && parsesAsPost(text, i)) return false;
    i += 1;
  }
  return false;
}
