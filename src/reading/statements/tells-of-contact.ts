import type { StatementText, WordSpan } from './statement-text.ts';

/** '"We had a telephone conversation with the Minister," he wrote': that they spoke, and nothing of what they said. */
export function tellsOfContact({ words }: StatementText, { first }: WordSpan, end: number): boolean {
  let at = first;
  while (at < end && /^["“]$/u.test(words[at]!.text)) at += 1;
  if (!/^(?:i|we|he|she)$/u.test(words[at]?.folded ?? '')) return false;
  if (!/^(?:had|have|held|met|spoke|talked|received|hosted)$/u.test(words[at + 1]?.folded ?? ''))
    return false;
  let contact = /^(?:met|spoke|talked|received|hosted)$/u.test(words[at + 1]!.folded);
  for (let i = at + 2; i < end; i += 1) {
    const word = words[i]!.folded;
    contact ||= /^(?:conversation|call|meeting|talks|phone-call)$/u.test(word);
    if (/^(?:and|about|on|to|that|which|where|who|during)$/u.test(word)) return false;
  }
  return contact;
}
