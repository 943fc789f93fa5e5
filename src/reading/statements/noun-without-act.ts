import type { Word } from '../officials/words.ts';

/** "A museum dedicated to the signing of the accords", "since the signing of the treaty": told of for what it is about. */
export function tellsWhen(words: readonly Word[], at: number): boolean {
  if (!/^(?:sign|adopt)/u.test(words[at]!.folded)) return false;
  const before = words[at - 1]?.folded === 'the' ? at - 2 : at - 1;
  const word = words[before]?.folded ?? '';
  return word === 'to'
    ? /^(?:dedicated|devoted|prior|related|relating|due|thanks)$/u.test(words[before - 1]?.folded ?? '')
    : word === 'of'
      ? // "The anniversary of the signing", "witnesses of the signing"
        /^(?:anniversary|jubilee|occasion|date|day|eve|year|years|decade|decades|place|venue|city|scene|time|moment|result|results)$/u.test(
          words[before - 1]?.folded ?? '',
        )
      : /^(?:since|before|until|from|by|for|on|about|under|through)$/u.test(word);
}

/** "Exchanged opinions on issues of mutual concern": matters that concern both, no worry. */
export const isOfCommonConcern = (words: readonly Word[], end: number): boolean =>
  /^concerns?$/u.test(words[end - 1]?.folded ?? '') &&
  /^(?:mutual|common|shared|joint|bilateral|regional|global|international)$/u.test(
    words[end - 2]?.folded ?? '',
  ) &&
  words[end - 3]?.folded === 'of';
