import type { TextDocument, Zone } from '../document.ts';
import type { FoundCountry, FoundMentions } from '../found.ts';
import { contractedAuxiliary, contractedNot } from './contraction.ts';
import { formOf, type WordForm } from './word-form.ts';

export type { Shape } from './word-form.ts';

/**
 * A word as names and posts need it: hyphens, apostrophes inside names and the full stops of abbreviations belong to it
 * ("Eui-yong", "O'Brien", "H.E.", "Mr."), a possessive ending does not.
 */
export interface Word extends WordForm {
  readonly start: number;
  readonly end: number;
  /** A line ends before this word. */
  readonly lineBreak: boolean;
  /** A paragraph, or a zone of another kind, ends before this word. */
  readonly blockBreak: boolean;
  readonly sentence: number;
  readonly zone: Zone;
}

/** A country, organisation or place named, by the word it starts at. */
export interface NamedAt {
  readonly id: string;
  readonly endWord: number;
  readonly form: string;
}

/** The text as words, with what step 2 found laid on them. */
export interface WordText {
  readonly document: TextDocument;
  readonly words: readonly Word[];
  readonly countryAt: ReadonlyMap<number, NamedAt>;
  readonly organizationAt: ReadonlyMap<number, NamedAt>;
  readonly placeAt: ReadonlyMap<number, NamedAt>;
  /** The state in which a place named at a word lies, as its alpha-2 code. */
  readonly cityStateAt: ReadonlyMap<number, string>;
  /** Index of the first word at or after the place in the text. */
  readonly wordAt: (start: number) => number;
}

const ABBREVIATIONS = new Set(
  'mr mrs ms mme mlle dr drs prof hon rt rev fr gen lt col maj brig capt sgt adm vadm radm cdre cmdr sen rep amb atty eng engr ing ir st jr sr dept ma md assoc ret retd min sec gov pres supt cpl messrs sra srta lic exmo exma smt hj pol dato ybhg'.split(
    ' ',
  ),
);

/** Abbreviations that a name always follows: no sentence ends with them. */
const NEVER_LAST = new Set([
  'eng',
  'ing',
  'ma',
  'md',
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'messrs',
  'smt',
  'engr',
  'atty',
]);

/** The words of documents at hand: every later step reads the same. */
const laid = new WeakMap<TextDocument, { readonly mentions: FoundMentions; readonly text: WordText }>();

/** Lays words over the tokens of a document; once for each. */
export function layWords(document: TextDocument, mentions: FoundMentions): WordText {
  const known = laid.get(document);
  if (known?.mentions === mentions) return known.text;
  const text = layWordsAnew(document, mentions);
  laid.set(document, { mentions, text });
  return text;
}

function layWordsAnew(document: TextDocument, mentions: FoundMentions): WordText {
  const words: Word[] = [];
  const { text, tokens, sentences } = document;
  let sentence = 0;
  let i = 0;
  let previousEnd = 0;
  let previousParagraph = -1;
  const ends = new Set(sentences.map((one) => one.end));
  const endsSentence = (place: number): boolean => ends.has(place) || ends.has(nextStart(text, place));
  while (i < tokens.length) {
    const first = tokens[i]!;
    let last = i;
    const glued = (): boolean => tokens[last + 1]?.start === tokens[last]!.end;
    let contracted: WordForm | null = null;
    const before = words.at(-1);
    if (isApostrophe(first.text) && before !== undefined && previousEnd === first.start && glued()) {
      const next = tokens[i + 1]!;
      contracted = contractedAuxiliary(before.folded, next.folded, text.slice(first.start, next.end));
      if (contracted !== null) last = i + 1;
    }
    if (first.kind === 'WORD') {
      for (;;) {
        if (!glued()) break;
        const next = tokens[last + 1]!;
        const after = tokens[last + 2];
        const joined = after !== undefined && after.start === next.end && after.kind === 'WORD';
        if (next.text === '.') {
          const own = text.slice(first.start, tokens[last]!.end);
          const single = /(?:^|\.)\p{L}$/u.test(own);
          if (!single && !ABBREVIATIONS.has(first.folded)) break;
          // "Prime Minister Hun Sen." ends a sentence.
          if (!single && !NEVER_LAST.has(first.folded) && endsSentence(next.end)) break;
          last += 1;
          if (joined && glued() && /^\p{L}{1,2}$/u.test(after.text) && single) last += 1;
          else break;
        } else if (
          joined &&
          /^[-‐‑'’ʼ`]$/u.test(next.text) &&
          !(
            isApostrophe(next.text) &&
            (/^s$/iu.test(after.text) || contractedAuxiliary(first.folded, after.folded, '') !== null)
          )
        ) {
          last += 2;
        } else if (/^['’`ʼ‘]$/u.test(next.text) && /^(?:dato|sa|qur)$/u.test(first.folded)) {
          // "Dato’ Seri": the apostrophe is a letter.
          last += 1;
          break;
        } else break;
      }
    }
    const start = first.start;
    const end = tokens[last]!.end;
    const own = last === i ? first.text : text.slice(start, end);
    const denied =
      last === i + 2 && isApostrophe(tokens[i + 1]!.text)
        ? contractedNot(first.folded, tokens[last]!.folded, own)
        : null;
    const form = contracted ?? denied?.verb ?? formOf(own, first.kind);
    while (sentence + 1 < sentences.length && (sentences[sentence + 1]?.start ?? Infinity) <= start)
      sentence += 1;
    const home = sentences[sentence];
    const paragraph = home?.paragraph ?? 0;
    const zone = home?.zone ?? 'BODY';
    const close = denied === null ? end : start + denied.verb.text.length;
    words.push({
      start,
      end: close,
      text: form.text,
      folded: form.folded,
      shape: form.shape,
      key: form.key,
      parts: form.parts,
      lineBreak: words.length === 0 || hasLineBreak(text, previousEnd, start),
      blockBreak: words.length === 0 || paragraph !== previousParagraph,
      sentence,
      zone,
    });
    if (denied !== null)
      words.push({ ...denied.not, start: close, end, lineBreak: false, blockBreak: false, sentence, zone });
    previousEnd = end;
    previousParagraph = paragraph;
    i = last + 1;
  }
  const wordAt = (place: number): number => {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle]!.end <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const lay = (
    found: readonly { start: number; end: number; id: string; form: string }[],
  ): ReadonlyMap<number, NamedAt> => {
    const map = new Map<number, NamedAt>();
    for (const { start, end, id, form } of found) {
      const at = wordAt(start);
      const last = words[wordAt(end - 1)];
      // "Japan-U.S. Alliance", "Indonesia-Pacific Forum": a part of a compound names no one who acts.
      if (
        last === undefined ||
        (words[at]?.start ?? start) < start ||
        /[^.]/u.test(text.slice(end, last.end))
      )
        continue;
      const endWord = Math.max(at + 1, wordAt(end));
      if ((map.get(at)?.endWord ?? 0) < endWord) map.set(at, { id, endWord, form });
    }
    return map;
  };
  return {
    document,
    words,
    wordAt,
    cityStateAt: new Map(
      mentions.places.flatMap(({ start, country }) => (country === null ? [] : [[wordAt(start), country]])),
    ),
    countryAt: lay(
      mentions.countries.filter((c) => c.form !== 'CAPITAL').map((one) => asNamed(nameForm(document, one))),
    ),
    organizationAt: lay(
      mentions.organizations.map(({ start, end, id }) => ({ start, end, id, form: 'NAME' })),
    ),
    placeAt: lay([
      ...mentions.places.map(({ start, end, name }) => ({ start, end, id: name, form: 'PLACE' })),
      ...mentions.countries.filter((c) => c.form === 'CAPITAL').map(asNamed),
    ]),
  };
}

const isApostrophe = (text: string): boolean => text === '’' || text === "'";

const asNamed = ({ start, end, code, form }: FoundCountry) => ({ start, end, id: code, form });

/** "Netherlands" and "New Zealand" are adjectives, too; where they may be the name they are taken for it. */
function nameForm(document: TextDocument, found: FoundCountry): FoundCountry {
  if (found.form !== 'ADJECTIVE') return found;
  const country = document.reference.countryByCode.get(found.code);
  const words = document.text.slice(found.start, found.end).replace(/^the /iu, '');
  const isName = country !== undefined && (country.name === words || country.aliases.includes(words));
  return isName ? { ...found, form: 'NAME' } : found;
}

/** Whether a word is "the". */
export const isThe = (word: Word | undefined): boolean => word?.folded === 'the';

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (text.charCodeAt(i) === 0x0a) return true;
  return false;
}

/** The first place after white space. */
function nextStart(text: string, place: number): number {
  let i = place;
  while (i < text.length && /\s/u.test(text[i]!)) i += 1;
  return i;
}
