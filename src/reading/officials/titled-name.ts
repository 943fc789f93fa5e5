import type { RuleCard } from '../rule.ts';
import { countryInName } from './country-in-name.ts';
import { parseName } from './person-name.ts';
import { parseAfterName } from './after-name.ts';
import { namesOffice, parseTitles, type PersonSighting, type Titles } from './person-sighting.ts';
import type { ParsedPost } from './post-phrase.ts';
import type { WordText } from './words.ts';

export const card: RuleCard = {
  name: 'titled-name',
  reads:
    'Honorifics, ranks and posts in any order, then a name: "H.E. Mr. PRAK Sokhonn", "Foreign Minister Wang Yi", "General HUN Manet"; a comma may part a post from a name that has an honorific or a definite post: "its President, Mr. Rak".',
  examples: [
    {
      text: 'On Monday the Minister met H.E. Mr. Péter SZIJJÁRTÓ, Minister of Foreign Affairs and Trade of Hungary.',
      gives: ['Péter Szijjártó (HU): Minister of Foreign Affairs and Trade'],
    },
    {
      text: 'Indonesian Foreign Minister Retno Marsudi and General Prabowo Subianto took part.',
      gives: ['Retno Marsudi (ID): Foreign Minister', 'Prabowo Subianto (ID)'],
    },
    {
      text: 'The Ambassador handed the letter to Foreign and Expatriates Minister, Faysal Mikdad.',
      gives: ['Faysal Mikdad (KH): Foreign and Expatriates Minister'],
    },
    {
      text: 'The President of Liberia, Her Excellency, Ellen Johnson Sirleaf, met Foreign Minister of Ghana, Honourable, Hanna Tetteh, and the Minister thanked His Excellency, Mr. Wang Yi.',
      gives: ['Ellen Johnson Sirleaf (LR): President', 'Hanna Tetteh (GH): Foreign Minister', 'Wang Yi (CN)'],
    },
    {
      text: 'He met Lord (Tariq) Ahmad of Wimbledon, Minister of State of the United Kingdom, Prime Minister Sheikh Hasina of Bangladesh and Samdech Krolahom SAR Kheng.',
      gives: [
        'Tariq Ahmad of Wimbledon (GB): Minister of State',
        'Sheikh Hasina (BD): Prime Minister',
        'Sar Kheng (KH)',
      ],
    },
    {
      text: 'Trade was spoken of as the Minister for Foreign Affairs of the Republic of Indonesia, Retno Marsudi, received the Chairman of the Foreign Affairs Committee of the Saeima of Latvia Rihards Kols.',
      gives: [
        'Retno Marsudi (ID): Minister for Foreign Affairs',
        'Rihards Kols (LV): Chairman of the Foreign Affairs Committee of the Saeima of Latvia',
      ],
    },
    {
      text: 'Several Ambassadors-Designate to Ghana met Foreign Minister Shirley Botchwey. Kenya sent its greetings.',
      gives: ['Shirley Botchwey (GH): Foreign Minister'],
    },
  ],
  counterexamples: [
    'The vessels lay at Julian Felipe Reef and Scarborough Shoal.',
    'The Minister (Tariq) thanked him.',
    'The letter went to the office of Foreign Minister, Phnom Penh.',
    'The ministry stands at No. 3, Samdech Hun Sen Street, Phnom Penh.',
    'He visited Prince Sultan University.',
  ],
};

/** Reads titles and the name that they announce, from word `at` on. */
export function readTitledName(text: WordText, at: number): PersonSighting | null {
  const titles = parseTitles(text, at);
  return titles === null ? null : nameAfterTitles(text, at, titles);
}

/** The name after titles already read. */
export function nameAfterTitles(text: WordText, at: number, titles: Titles): PersonSighting | null {
  const { words } = text;
  if (titles.posts.some((post) => post.plural)) return null;
  let place = titles.end;
  const last = titles.posts.at(-1);
  const endsInPost = last !== undefined && last.end === titles.end;
  if (words[place] === undefined) return null;
  if (endsInPost && words[place]!.text === ',') {
    // "the Foreign Secretary, Dominic Raab, was": only a definite post, and a name that a pause closes.
    const certain = royalAddress(text, at, titles) || definite(text, at) || last.country !== null;
    if (namesOffice(text, at)) return null;
    place += 1;
    const name = parseName(text, place, true);
    if (name === null || words[place]!.blockBreak) return null;
    // "noted that Deputy Minister of Trade, Jane Doe, is in Brussels"
    if (!certain && (last.written === 'LOWER' || last.bare || !closesName(text, name))) return null;
    if (name.end - name.first < 2 || !/^(?:,|\.|\(|\)|;|:|-)$|^$/u.test(words[name.close]?.text ?? '')) {
      if (words[name.close]?.text !== ',' && words[name.close]?.shape !== 'LOWER') return null;
      if (name.end - name.first < 2) return null;
    }
    return sightingOf(text, at, titles, name);
  }
  if (endsInPost && words[place]!.lineBreak && !words[place]!.blockBreak) {
    const before = words[place - 1]!;
    const lineStart = text.document.text.lastIndexOf('\n', before.end - 1) + 1;
    if (before.end - lineStart < 40 && words[at]!.zone !== 'TITLE') return null;
  } else if (words[place]!.blockBreak) return null;
  // "Hon. 'Aisake Valu Eke"
  if (/^['’‘ʻ`]$/u.test(words[place]!.text) && words[place + 1]?.start === words[place]!.end) place += 1;
  // "Lord (Tariq) Ahmad"
  if (words[place]?.text === '(' && words[place + 2]?.text === ')' && words[place + 3]?.shape === 'TITLE') {
    if (!titles.honorific || endsInPost) return null;
    place += 1;
  }
  const name = parseName(text, place, true);
  return name === null ? null : sightingOf(text, at, titles, name);
}

/** "To Foreign Minister, Faysal Mikdad.": whether a comma closes a name after a post and a comma, or the sentence ends with it and it is no city. */
const closesName = (
  { words, placeAt }: WordText,
  { first, close }: NonNullable<ReturnType<typeof parseName>>,
): boolean =>
  words[close]?.text === ',' ||
  (words[close]?.text === '.' &&
    !placeAt.has(first) &&
    words[close + 1]?.sentence !== words[first]!.sentence);

function sightingOf(
  text: WordText,
  at: number,
  titles: Titles,
  name: NonNullable<ReturnType<typeof parseName>>,
): PersonSighting {
  const held = titles.posts.at(-1);
  const parted =
    held !== undefined && text.words.slice(held.end, name.first).some((word) => word.text === ',');
  const after = parseAfterName(text, name, true, held !== undefined, parted);
  return {
    rule: card.name,
    first: at,
    end: after.end,
    name,
    posts: [...titles.posts.map((post) => ofInstitution(text, at, post)), ...after.posts],
    country: after.country,
    counterpart: false,
    honorific: titles.honorific,
  };
}

/** "His Majesty the King, Norodom Sihamoni", but not the vocative "Mr. Secretary, ...". */
function royalAddress(text: WordText, at: number, titles: Titles): boolean {
  return (
    titles.honorific &&
    text.words
      .slice(at, titles.end)
      .some((word) =>
        /^(?:majesty|highness|excellency|the|he|hm|hrh|hon|honourable|honorable|honble)$/u.test(word.folded),
      )
  );
}

/** Whether "the", "its" or a state's name makes the post before a comma a certain one. */
function definite(text: WordText, at: number): boolean {
  const before = text.words[at - 1];
  if (before !== undefined && /^(?:the|its|his|her|their|our|my|s)$/u.test(before.folded)) return true;
  return text.countryAt.has(at);
}

/** "its President": the institution named before in the sentence is told with the post. */
function ofInstitution(text: WordText, at: number, post: ParsedPost): ParsedPost {
  const { words, countryAt } = text;
  if (!post.bare || words[at - 1]?.folded !== 'its') return post;
  const sentence = words[at]!.sentence;
  for (let i = at - 2; i >= 0 && words[i]!.sentence === sentence; i -= 1) {
    if (!BODIES.test(words[i]!.folded) || words[i]!.shape !== 'TITLE') continue;
    let first = i;
    while (
      first > 0 &&
      /^(?:TITLE|UPPER)$/u.test(words[first - 1]!.shape) &&
      words[first - 1]!.sentence === sentence
    )
      first -= 1;
    const at = words[i + 2]?.folded === 'the' ? i + 3 : i + 2;
    const owner = words[i + 1]?.folded === 'of' ? countryInName(text, at) : null;
    const end = owner === null ? i + 1 : (countryAt.get(at)?.endWord ?? at + 1);
    const country = owner ?? countryInName(text, first) ?? post.country;
    const name = text.document.text.slice(words[first]!.start, words[end - 1]!.end);
    return { ...post, title: `${post.title} of the ${name}`.replace(/\s+/gu, ' '), country, bare: false };
  }
  return post;
}

const BODIES =
  /^(?:bank|company|corporation|agency|fund|council|commission|chamber|university|institute|association|federation|authority|board|foundation|party|academy|centre|center|group|union)$/u;
