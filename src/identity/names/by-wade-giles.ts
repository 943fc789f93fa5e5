import type { Comparison } from './comparison.ts';

/** Wade-Giles initials, apostrophes left out, with what they are in pinyin: a letter may stand for two sounds. */
const INITIALS: readonly (readonly [string, readonly string[]])[] = [
  ['chi', ['ji', 'qi', 'zhi', 'chi']],
  ['ch', ['zh', 'ch', 'j', 'q']],
  ['hs', ['x']],
  ['ts', ['z', 'c']],
  ['tz', ['z', 'c']],
  ['ssu', ['si']],
  ['sz', ['s']],
  ['k', ['g', 'k']],
  ['p', ['b', 'p']],
  ['t', ['d', 't']],
  ['j', ['r']],
];
const FINALS: readonly (readonly [RegExp, string])[] = [
  [/ieh$/, 'ie'],
  [/ueh$/, 'ue'],
  [/ien$/, 'ian'],
  [/ung$/, 'ong'],
  [/erh$/, 'er'],
  [/^i$/, 'yi'],
  [/^yen$/, 'yan'],
  [/ou$/, 'ou'],
  [/([zc])e$/, '$1e'],
  [/^(zh|ch|r|g|k|h|l)o$/, '$1e'],
  [/^([zcs])u$/, '$1i'],
  [/^yu$/, 'you'],
];

/** Two parts of Chinese names, one in Wade-Giles and one in pinyin: Chou and Zhou, Hsiao and Xiao. */
export function byWadeGiles(a: string, b: string): Comparison | null {
  if (!pinyinOf(a).includes(b) && !pinyinOf(b).includes(a)) return null;
  return {
    likelihood: 0.95,
    reason: `${[a, b].sort().join(' and ')} may be one Chinese name in two romanisations`,
  };
}

/** What a syllable of Wade-Giles may be in pinyin; empty for what cannot be one. */
export function pinyinOf(syllable: string): readonly string[] {
  if (syllable.length > 6 || !/^[a-z]+$/.test(syllable)) return [];
  const [initial, sounds] = INITIALS.find(([start]) => syllable.startsWith(start)) ?? ['', ['']];
  const rest = syllable.slice(initial.length);
  return sounds.flatMap((sound) => {
    const plain = sound + rest;
    const finished = FINALS.reduce((text, [from, to]) => text.replace(from, to), plain);
    return plain === finished ? [plain] : [plain, finished];
  });
}
