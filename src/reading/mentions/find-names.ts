import type { TextDocument } from '../document.ts';
import { isAbbreviation } from './country-abbreviation.ts';
import { isBeforeHyphen } from './country-attribute.ts';
import { isWrittenAsName } from './country-name.ts';
import { nameIndex, type NamedThing } from './name-index.ts';
import type { NameMatch } from './name-match.ts';
import { isWrittenAsOrganization } from './organization-name.ts';

/** Names of countries and organisations, and names that hide them: from left to right, the longest that fits. */
export function findNames(document: TextDocument): readonly NameMatch[] {
  const { tokens, text, reference } = document;
  const index = nameIndex(reference);
  const found: NameMatch[] = [];
  for (const paragraph of document.paragraphs) {
    const limit = document.sentences[paragraph.endSentence - 1]?.endToken ?? 0;
    let i = document.sentences[paragraph.firstSentence]?.firstToken ?? limit;
    while (i < limit) {
      const start = tokens[i]!.start;
      const match = index.matchesAt(tokens, i, limit).find(({ value, endToken }) => {
        const end = tokens[endToken - 1]!.end;
        return fits(value, text.slice(start, end), text, end);
      });
      if (match === undefined) i += 1;
      else {
        found.push({ thing: match.value, firstToken: i, endToken: match.endToken });
        i = match.endToken;
      }
    }
  }
  return found;
}

function fits(thing: NamedThing, words: string, text: string, end: number): boolean {
  if (thing.kind === 'OTHER') return true;
  if (thing.exact !== null && !isAbbreviation(words, thing.exact)) return false;
  // "US$", "S$"
  if (text[end] === '$') return false;
  if (thing.kind === 'ORGANIZATION')
    return thing.exact !== null || isWrittenAsOrganization(words, thing.capitalEnd);
  if (thing.combining && !isBeforeHyphen(text, end)) return false;
  return isWrittenAsName(words);
}
