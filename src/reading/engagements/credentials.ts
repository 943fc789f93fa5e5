import { compileWordings, matchCues, type Cue } from './cue.ts';
import type { Line } from './line.ts';
import type { RuleCard } from '../rule.ts';

export const card: RuleCard = {
  name: 'credentials',
  reads:
    'An ambassador hands over letters of credence, or copies of them: "presented his credentials to", "received the Letters of Credence of".',
  examples: [
    {
      text: 'On 13 May 2024, H.E. Mr. Ueno Atsushi, Ambassador of Japan, presented his credentials to His Majesty King Norodom Sihamoni.',
      gives: ['CREDENTIALS 2024-05-13 JP+KH: Ueno Atsushi, Norodom Sihamoni'],
    },
  ],
  counterexamples: ['He has the credentials of a reformer.'],
};

const WORDINGS = compileWordings([
  {
    words:
      '(?:presented|presents|present|presenting|submitted|submits|submitting|handed over|hands over|hand over|handing over|handed|delivered|delivers|tendered|tenders|gave|gives) <FILL><TO><FILL><THE><MOD>(?:(?:cop(?:y|ies)|original) of )?<THE><MOD>(?:credentials?|letters? of credence|letters? of accreditation|letters? of commission|credential letters?|accreditation letters?)',
    form: 'VERB',
    by: 'to _',
  },
  {
    words:
      '(?:receives|received|receive|receiving|accepts|accepted|accepting|accept) <FILL><TO><FILL><THE><MOD>(?:(?:cop(?:y|ies)|original) of )?<THE><MOD>(?:credentials?|letters? of credence|letters? of accreditation|credential letters?)',
    form: 'VERB',
    by: 'of from by',
  },
  {
    words:
      '(?:presentation|submission|handing over|handing-over|handover|receipt|acceptance|presenting|presents|ceremony for the presentation) (?:ceremony )?(?:of )?(?:(?:cop(?:y|ies)|original) of )?<THE><MOD>(?:credentials?|letters? of credence|credential letters?)',
    form: 'NOUN',
    by: 'of by to from',
  },
  {
    words: 'credentials?(?= (?:were|was) (?:presented|received|accepted|handed))',
    form: 'NOUN',
    by: 'of by to from',
  },
]);

/** The cues of this rule in a line. */
export const findCredentials = (line: Line): readonly Cue[] =>
  matchCues(card.name, 'CREDENTIALS', WORDINGS, line);
