import { REPORTING_VERBS, SAID_TO_SOMEONE } from '../lexicon/speech-reporting.ts';
import type { SpeechActId } from '../../model/reference.ts';
import type { RuleCard } from '../rule.ts';
import { parsePattern, type Pattern } from './act-pattern.ts';
import type { Phrase, PhraseKind } from './act-rule.ts';

export const card: RuleCard = {
  name: 'reported-clause',
  reads:
    'What someone is reported to have said: "said that Japan stands ready to help", "Trade is the best example, the Minister underlined". The act is that of the clause reported, or else the one that the verb of saying brings.',
  examples: [
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Kamikawa said that Japan will continue to support Cambodia.',
      gives: ['JP COMMIT -> KH "Japan will continue to support Cambodia"'],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. As Minister Kamikawa stressed, the treaty is vital for both peoples. Minister Kamikawa was quoted by the agency as saying that Japan will support Cambodia.',
      gives: ['JP COMMIT -> KH "Japan will support Cambodia"'],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. "The treaty is a great milestone for both," Minister Kamikawa said, adding that Japan will support Cambodia.',
      gives: ['JP COMMIT -> KH "Japan will support Cambodia"'],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. The treaty is vital for both peoples, according to Minister Kamikawa. Minister Kamikawa made it very clear that Japan will support Cambodia.',
      gives: ['JP COMMIT -> KH "made it very clear that Japan will support Cambodia"'],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. It was stressed by Minister Kamikawa that Japan will support Cambodia. It was conveyed to her that the plan would be backed by Japan.',
      gives: [
        'JP COMMIT -> KH "It was stressed by Minister Kamikawa that Japan will support Cambodia"',
        'KH COMMIT -> JP "It was conveyed to her that the plan would be backed by Japan"',
      ],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Kamikawa told reporters that Japan will support Cambodia.',
      gives: ['JP COMMIT -> KH "told reporters that Japan will support Cambodia"'],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Prak Sokhonn told her that sending ships despite repeated protests is a violation of the treaty. "Minister Kamikawa stressed the weight of the alliance," the Royal Government said.',
      gives: [
        'KH REJECT -> JP "told her that sending ships despite repeated protests is a violation of the treaty"',
        'JP EMPHASIZE -> KH "stressed the weight of the alliance"',
      ],
    },
  ],
  counterexamples: [
    'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Kamikawa said a few words.',
    'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. She said that she looked forward to the next meeting.',
  ],
};

/** Patterns of the verbs of saying. */
export const reportingVerbs: readonly Pattern<Phrase>[] = [
  ...Object.entries(REPORTING_VERBS).map(([verb, act]) => {
    const [first, ...rest] = verb.split(' ');
    return reporting([`${first}!`, ...rest].join(' '), act, 'PREDICATE');
  }),
  // "Was clear that the plan must be changed"
  reporting('@be ^ clear that', 'EMPHASIZE', 'PREDICATE'),
  reporting('tell! ~ reporters|journalists|newsmen|press|media that', 'EMPHASIZE', 'PREDICATE'),
  // "Was quoted by the agency as saying that"
  reporting('@be ^ quoted|cited|reported ~~ as saying|telling|stating', 'EMPHASIZE', 'PREDICATE'),
  ...SAID_TO_SOMEONE.map((source) => reporting(source, 'EMPHASIZE', 'THING')),
];

function reporting(source: string, act: SpeechActId, kind: PhraseKind): Pattern<Phrase> {
  return parsePattern(source, { act, rule: card.name, kind, reports: true });
}
