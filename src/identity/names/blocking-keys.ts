import { koreanFamily, koreanSound } from './by-korean-romanization.ts';
import { pinyinOf } from './by-wade-giles.ts';
import { canonicalSpelling } from './canonical-spelling.ts';
import { CHINESE_FAMILIES } from './family-names.ts';
import { parseName } from './parse-name.ts';
import { SHORT_FORM_LISTS } from './short-forms.ts';

/** Keys of a name, each list in alphabetical order: forms of one name share at least one, and few others do. */
export interface BlockingKeys {
  /** Of one part each. */
  readonly ofParts: readonly string[];
  /** Of two parts together, or of all: hardly any other name has one of them. */
  readonly ofPairs: readonly string[];
}

const MOST_PAIRS = 80;

/**
 * Keys under which an index keeps a name. A part gives the skeleton of its consonants; short parts keep their vowels,
 * since "l" would be half of all names.
 */
export function blockingKeys(name: string): BlockingKeys {
  const { parts } = parseName(name);
  const long = parts.filter((part) => part.length > 1);
  const forms = (long.length > 0 ? long : parts).map(formsOf);
  const pairs = forms.flatMap((ours, i) =>
    forms.slice(i + 1).flatMap((theirs) => ours.flatMap((a) => theirs.map((b) => [a, b].sort().join('+')))),
  );
  // "Hun Sen" is also written "Hunsen".
  const together = `all-${[...long.map(koreanSound).join('').replaceAll('g', 'k')].sort().join('')}`;
  return {
    ofParts: unique(forms.flat()),
    ofPairs: unique([...pairs.slice(0, MOST_PAIRS), ...(long.length > 0 ? [together] : [])]),
  };
}

function formsOf(part: string): readonly string[] {
  const forms = [skeletonOf(part.replace(/^(?:al|el)(?=[a-z]{4})/, ''))];
  const family = koreanFamily(part);
  if (family !== null) forms.push(`family-${family}`);
  if (CHINESE_FAMILIES.has(part))
    for (const pinyin of pinyinOf(part)) if (CHINESE_FAMILIES.has(pinyin)) forms.push(skeletonOf(pinyin));
  for (const list of SHORT_FORM_LISTS.get(part) ?? []) forms.push(`given-${list}`);
  return forms;
}

function unique(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)].sort();
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
