import { compileWordings, type CueRule } from './wordings.ts';
import type { RuleCard } from '../rule.ts';

export const card: RuleCard = {
  name: 'credentials',
  reads:
    'An ambassador hands over letters of credence, or copies of them: "presented his credentials to", "received the Letters of Credence of".',
  examples: [
    {
      text: 'On 13 May 2024, the Ambassador of Japan, Ueno Atsushi, was accredited to His Majesty King Norodom Sihamoni.',
      gives: ['CREDENTIALS 2024-05-13 JP+KH: Ueno Atsushi, Norodom Sihamoni'],
    },
    {
      text: 'On 13 May 2024, H.E. Mr. Ueno Atsushi, Ambassador of Japan, presented his credentials to His Majesty King Norodom Sihamoni.',
      gives: ['CREDENTIALS 2024-05-13 JP+KH: Ueno Atsushi, Norodom Sihamoni'],
    },
    {
      text: 'Japanese Ambassador Ueno Atsushi presented his credentials to His Majesty King Norodom Sihamoni on 13 May 2024.',
      gives: ['CREDENTIALS 2024-05-13 JP+KH: Ueno Atsushi, Norodom Sihamoni'],
    },
    {
      text: 'His Majesty King Norodom Sihamoni received the credentials of Japanese Ambassador Ueno Atsushi on 13 May 2024.',
      gives: ['CREDENTIALS 2024-05-13 KH+JP: Norodom Sihamoni, Ueno Atsushi'],
    },
    {
      text: 'Japanese Ambassador Ueno Atsushi handed his Letters of Credence to His Majesty King Norodom Sihamoni on 13 May 2024.',
      gives: ['CREDENTIALS 2024-05-13 JP+KH: Ueno Atsushi, Norodom Sihamoni'],
    },
    {
      text: 'Japanese Ambassador Ueno Atsushi gave copies of his credentials to Foreign Minister Sok Chenda Sophea on 13 May 2024.',
      gives: ['CREDENTIALS 2024-05-13 JP+KH: Ueno Atsushi, Sok Chenda Sophea'],
    },
    {
      text: 'Japanese Ambassador-designate Ueno Atsushi presented his Open Letters to Foreign Minister Sok Chenda Sophea on 13 May 2024.',
      gives: ['CREDENTIALS 2024-05-13 JP+KH: Ueno Atsushi, Sok Chenda Sophea'],
    },
    {
      text: 'Japanese Ambassador Ueno Atsushi presented his Letters of Credentials to His Majesty King Norodom Sihamoni on 13 May 2024.',
      gives: ['CREDENTIALS 2024-05-13 JP+KH: Ueno Atsushi, Norodom Sihamoni'],
    },
    {
      text: 'His Majesty King Norodom Sihamoni received letters of credence from the new ambassadors of Japan and Cuba on 13 May 2024. The Cuban Ambassador, Rita Marrero, thanked him.',
      gives: [
        'CREDENTIALS 2024-05-13 KH+JP: Norodom Sihamoni',
        'CREDENTIALS 2024-05-13 KH+CU: Norodom Sihamoni, Rita Marrero',
      ],
    },
    {
      text: 'The new Ambassador of Japan, H.E. Mr. Ueno Atsushi, was accredited by King Norodom Sihamoni of Cambodia on 13 May 2024.',
      gives: ['CREDENTIALS 2024-05-13 JP+KH: Ueno Atsushi, Norodom Sihamoni'],
    },
    {
      text: 'On 13 May 2024, King Norodom Sihamoni of Cambodia took from the Ambassador of Japan, H.E. Ueno Atsushi, the letters that accredit him.',
      gives: ['CREDENTIALS 2024-05-13 KH+JP: Norodom Sihamoni, Ueno Atsushi'],
    },
    {
      text: 'Japanese Ambassador Ueno Atsushi placed her letters of credence in the hands of King Norodom Sihamoni of Cambodia on 13 May 2024.',
      gives: ['CREDENTIALS 2024-05-13 JP+KH: Ueno Atsushi, Norodom Sihamoni'],
    },
    {
      text: 'On 13 May 2024, King Norodom Sihamoni of Cambodia was presented with the accreditation papers of the Ambassador of Japan, Ueno Atsushi.',
      gives: ['CREDENTIALS 2024-05-13 KH+JP: Norodom Sihamoni, Ueno Atsushi'],
    },
    {
      text: 'The credentials of Japanese Ambassador Ueno Atsushi were accepted by King Norodom Sihamoni of Cambodia on 13 May 2024.',
      gives: ['CREDENTIALS 2024-05-13 KH+JP: Norodom Sihamoni, Ueno Atsushi'],
    },
    {
      text: 'Letters of credence were presented to His Majesty King Norodom Sihamoni by the newly appointed ambassadors of Japan, Cuba and the Republic of Korea on 13 May 2024.',
      gives: [
        'CREDENTIALS 2024-05-13 KH+JP: Norodom Sihamoni',
        'CREDENTIALS 2024-05-13 KH+CU: Norodom Sihamoni',
        'CREDENTIALS 2024-05-13 KH+KR: Norodom Sihamoni',
      ],
    },
    {
      text: 'Ambassadors from Japan and Cuba presented their credentials to His Majesty King Norodom Sihamoni on 13 May 2024.',
      gives: [
        'CREDENTIALS 2024-05-13 JP+KH: Norodom Sihamoni',
        'CREDENTIALS 2024-05-13 CU+KH: Norodom Sihamoni',
      ],
    },
    {
      text: 'On 13 May 2024, Foreign Minister Sok Chenda Sophea of Cambodia took delivery of copies of letters of credence of two (2) envoys, namely those of Japan and the Republic of Cuba.',
      gives: [
        'CREDENTIALS 2024-05-13 KH+JP: Sok Chenda Sophea',
        'CREDENTIALS 2024-05-13 KH+CU: Sok Chenda Sophea',
      ],
    },
  ],
  counterexamples: [
    'The Ambassador of Japan, Ueno Atsushi, is accredited to two states.',
    'He has the credentials of a reformer.',
    'The credentials of the commission are not in doubt.',
  ],
};

const COPY = '(?:(?:[a-z]+ )?(?:cop(?:y|ies)|originals?) of )?';

const WORDINGS = compileWordings([
  {
    words: `(?:presented|presents|present|presenting|submitted|submits|submitting|handed over|hands over|hand over|handing over|handed in|hands in|handed|delivered|delivers|tendered|tenders|gave|gives|placed|places|laid|lays|put|puts|lodged|lodges|passed) <FILL><TO><FILL>(?:in(?:to)? the hands of (?:the )?\\{p\\} )?<THE><MOD>${COPY}<THE><MOD><PAPER>(?: in(?:to)? the hands of)?`,
    form: 'VERB',
    by: 'to _ before',
  },
  {
    words: `(?:receives|received|receive|receiving|accepts|accepted|accepting|accept|(?:took|takes|taking)(?: (?:delivery|receipt|charge|possession) of)?|collected|(?:was|is|were) <FILL>(?:presented with|handed|given)) <FILL>(?:(?:in|at) (?:his |her |the )?(?:[a-z]+ ){1,3}<FILL>)?<TO><FILL><THE><MOD>${COPY}<THE><MOD><PAPER>`,
    form: 'VERB',
    by: 'of from by',
  },
  {
    words: String.raw`(?<=\{[pbg]\} (?:, )?)(?:was|were) <FILL>accredited(?= (?:<FILL>)(?:(?:to|by) (?:the )?\{p\}|(?:at|in|during) (?:an?|the|state|government|separate) |after (?:him|her|them) ))`,
    form: 'VERB',
    by: 'to by',
  },
  {
    words: String.raw`(?<=(?:\{p\}|\{d\}|has|also|today) )(?:accredited|accredits)(?= (?:<FILL>)(?:the )?(?:[a-z-]+ ){0,3}\{[pgb]\})`,
    form: 'VERB',
    by: '_',
  },
  {
    words: `(?:presentation|submission|handing over|handing-over|handover|receipt|acceptance|presenting|presents|ceremony for the presentation) (?:ceremony )?(?:of )?${COPY}<THE><MOD><PAPER>`,
    form: 'NOUN',
    by: 'of by to from',
  },
  {
    words:
      '<PAPER>(?: of (?:the )?(?:[a-z-]+ ){0,3}\\{p\\}(?: ,)?)? (?:were|was) <FILL>(?:presented|received|accepted|handed over|handed|submitted|delivered|taken|given)',
    form: 'PASSIVE',
    by: 'by to from',
  },
]);

/** Finds the cues of this rule. */
export const rule: CueRule = {
  name: card.name,
  type: 'CREDENTIALS',
  wordings: WORDINGS,
};
