import { SPEECH_BASES } from '../lexicon/speech-reporting.ts';
import { keyOf } from './act-pattern.ts';
import type { Phrase } from './act-rule.ts';
import { isAdverb } from './adverb.ts';
import type { PatternMatch } from './match-patterns.ts';
import type { StatementText } from './statement-text.ts';

/** "Wishes to thank": the act is that of the verb that follows. */
export function wishesToSpeak({ words }: StatementText, match: PatternMatch<Phrase>): boolean {
  const last = words[match.end - 1]?.folded ?? '';
  const eager = EAGER.test(last === 'to' ? (words[match.end - 2]?.folded ?? '') : last);
  const pleased = /^(?:give|gives|gave)$/u.test(words[match.first]!.folded) && PLEASURE.test(last);
  const glad = GLAD.test(last) || eager || pleased;
  const wishes = /^(?:wish|want|like|would)/u.test(words[match.first]!.folded);
  // "Would like to extend": the verb may be one of speech as well as of doing.
  const invites = match.pattern.payload.act === 'INVITE';
  if (wishes && !invites && words[match.end - 2]?.folded === 'to' && SPEECH_BASES.has(last)) return true;
  if (!glad && !wishes) return false;
  let next = match.end;
  // "Would" alone, before "like to thank"
  if (/^(?:would|should)$/u.test(last) && /^(?:like|love|wish)$/u.test(words[next]?.folded ?? '')) next += 1;
  if (last !== 'to' && words[next]?.folded !== 'to') return false;
  if (last !== 'to') next += 1;
  while (isAdverb(words[next])) next += 1;
  const verb = words[next];
  // "Delighted to welcome my friend": a guest is welcomed, not what he did.
  if (glad && verb?.folded === 'welcome' && /^(?:my|our|his|her)$/u.test(words[next + 1]?.folded ?? ''))
    return !/^(?:dear|good|friend|colleague|counterpart|brother|guest|homologue)$/u.test(
      words[next + 2]?.folded ?? '',
    );
  return verb !== undefined && SPEECH_BASES.has(keyOf(verb));
}

const GLAD = /^(?:pleased|glad|delighted|happy|proud|honoured|honored)$/u;

/** "It gives me pleasure to congratulate": what is said follows. */
const PLEASURE = /^(?:pleasure|joy|satisfaction|honour|honor)$/u;

/** "Was keen to thank": who is eager to speak speaks. */
const EAGER = /^(?:keen|eager|anxious|bound|compelled|obliged|moved|determined|careful)$/u;
