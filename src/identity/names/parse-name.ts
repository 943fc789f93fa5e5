import { foldText } from '../../common/fold-text.ts';
import { remember } from '../../common/remember.ts';
import { ADDRESS_OR_NAME, ADDRESS_WORDS } from './honorifics.ts';
import { VIETNAMESE_FAMILIES } from './family-names.ts';
import { GENERATIONS, PARTICLES } from './particles.ts';

/** Characters and parts of a name that are looked at; what comes after is cut, so that work is bounded. */
export const NAME_LIMITS = { characters: 300, parts: 12 } as const;

/** A name taken apart, every part folded and in alphabetical order, since the order says little across countries. */
export interface ParsedName {
  readonly parts: readonly string[];
  readonly particles: readonly string[];
  /** Whose child the name says one is, "turki bin faisal" as "turki faisal": the one order that counts. */
  readonly children: readonly string[];
  /** "junior", "senior", "second"…, null where the name says nothing. */
  readonly generation: string | null;
  /** The script of its first letter, "Latin" for a name without letters. */
  readonly script: string;
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Han', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Hangul', /\p{Script=Hangul}/u],
  ['Khmer', /\p{Script=Khmer}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
];

const ACCENTED: ReadonlySet<string> = new Set(['Latin', 'Cyrillic', 'Greek']);

/** Letters that no accent is taken off of, as they are written where they cannot be. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ə: 'a',
  ħ: 'h',
};

/** Takes a name apart; forms of address, joining particles and generations are known apart from the name's own parts. */
export const parseName = remember(parse, 20_000);

function parse(name: string): ParsedName {
  const text = name.slice(0, NAME_LIMITS.characters).normalize('NFKC');
  const plain = text
    .toLowerCase()
    .replace(/[ßæœþðəħ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/['’‘ʼʻ`´ʿʾ]/g, '')
    .replace(/\b(h\.? ?e\.?|h\.? ?r\.? ?h\.?|h\.? ?m\.?) (?=\p{L}{2})/gu, ' ');
  const script = SCRIPTS.find(([, letters]) => letters.test(/\p{L}/u.exec(text)?.[0] ?? 'a'))?.[0] ?? 'other';
  // Marks are vowels in most other scripts, and no accents.
  const folded = ACCENTED.has(script) ? foldText(plain) : plain.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
  const words = folded
    .split(' ')
    .filter(Boolean)
    .slice(0, NAME_LIMITS.parts * 2);
  const generation = generationOf(words);
  const named = words.filter((word, index) => index === 0 || !GENERATIONS.has(word));
  const own = joinServants(withoutAddress(named));
  const { parts, particles } = separateParticles(own);
  const children = own.flatMap((word, i) =>
    CHILD_OF.has(word) && i > 0 && i + 1 < own.length ? [`${own[i - 1]} ${own[i + 1]}`] : [],
  );
  return {
    parts: parts.slice(0, NAME_LIMITS.parts).sort(),
    particles: particles.sort(),
    children,
    generation,
    script,
  };
}

const CHILD_OF: ReadonlySet<string> = new Set(['bin', 'ibn', 'binti', 'bint', 'ibni']);

function generationOf(words: readonly string[]): string | null {
  for (const word of words.slice(1)) {
    const generation = GENERATIONS.get(word);
    if (generation !== undefined) return generation;
  }
  return null;
}

/** Takes forms of address off as long as a name stays: one part, or two after a word that may be a name itself. */
function withoutAddress(words: readonly string[]): readonly string[] {
  const certain = words.filter((word) => !ADDRESS_WORDS.has(word) || ADDRESS_OR_NAME.has(word));
  const left = certain.length > 0 ? certain : words;
  const strict = left.filter((word) => !ADDRESS_OR_NAME.has(word));
  return strict.length >= 2 ? strict : left;
}

const SERVANT = /^abd(?:[aeuio]?[lrsz]{1,2}|u)?$/;
const SERVANT_OF = /^abd(?![aeuo]l?lah)(?:[aeuio](?:l{1,2}|r(?=r)|s(?=s)|z(?=z))|l)?(?=[a-z]{3})/;

/** "Abdul Rahman", "Abd al-Rahman" and "Abdelrahman" as one part, "abdrahman". */
function joinServants(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    const article = PARTICLES.has(words[i + 1] ?? '') && (words[i + 2] ?? '') !== '' ? 1 : 0;
    const next = words[i + 1 + article];
    if (SERVANT.test(word) && next !== undefined) {
      joined.push(`abd${next}`);
      i += 1 + article;
    } else joined.push(/^abd[aeu]ll?ah?$/.test(word) ? 'abdlah' : word.replace(SERVANT_OF, 'abd'));
  }
  return joined;
}

/** Particles that are hardly ever a given name, so that beside one other word they are none either ("de Gaulle"). */
const NEVER_A_NAME: ReadonlySet<string> = new Set(['al', 'el', 'de', 'von', 'del', 'della']);

function separateParticles(words: readonly string[]): { parts: string[]; particles: string[] } {
  const parts = words.filter((word) => !PARTICLES.has(word));
  const particles = words.filter((word) => PARTICLES.has(word));
  // "Wang Bin" and "Nguyen Van Hung" have no particles.
  const namesAll =
    parts.length === 0 ||
    (parts.length === 1 && !particles.every((word) => NEVER_A_NAME.has(word))) ||
    parts.some((part) => VIETNAMESE_FAMILIES.has(part));
  return namesAll ? { parts: [...words], particles: [] } : { parts, particles };
}
