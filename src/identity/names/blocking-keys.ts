import { koreanFamily, koreanSound } from './by-korean-romanization.ts';
import { pinyinOf } from './by-wade-giles.ts';
import { canonicalSpelling } from './canonical-spelling.ts';
import { CHINESE_FAMILIES } from './family-names.ts';
import { parseName } from './parse-name.ts';
import { SHORT_FORM_LISTS } from './short-forms.ts';

/**
 * Keys under which an index keeps a name, in alphabetical order: forms of one name share at least one, and few others do.
 * A part gives the skeleton of its consonants; short parts keep their vowels, since "l" would be half of all names.
 */
export function blockingKeys(name: string): readonly string[] {
  const { parts } = parseName(name);
  const keys = new Set<string>();
  const long = parts.filter((part) => part.length > 1);
  for (const part of long.length > 0 ? long : parts) {
    keys.add(skeletonOf(part.replace(/^(?:al|el)(?=[a-z]{4})/, '')));
    const family = koreanFamily(part);
    if (family !== null) keys.add(`family-${family}`);
    if (CHINESE_FAMILIES.has(part))
      for (const pinyin of pinyinOf(part)) if (CHINESE_FAMILIES.has(pinyin)) keys.add(skeletonOf(pinyin));
    for (const list of SHORT_FORM_LISTS.get(part) ?? []) keys.add(`given-${list}`);
  }
  // "Hun Sen" is also written "Hunsen".
  if (long.length === 2 || long.length === 1)
    keys.add(`all-${[...koreanSound(long.join(''))].sort().join('')}`);
  return [...keys].sort();
}

const SHORT = 3;

function skeletonOf(part: string): string {
  const spelt = canonicalSpelling(part)
    .replace(/kh|gh/g, 'h')
    .replace(/zh/g, 'j')
    .replace(/ts|c(?=[ei])/g, 'z')
    .replace(/[gq]/g, 'k');
  if (spelt.length <= SHORT) return spelt;
  const vowelled = spelt.replace(/^[aeiou]+/, 'A');
  return vowelled.replace(/[aeiouhy]/g, '').replace(/(.)\1+/g, '$1');
}
