import { compileWordings, type CueRule } from './wordings.ts';
import type { RuleCard } from '../rule.ts';

export const card: RuleCard = {
  name: 'protest-note',
  reads:
    'A protest in diplomatic form: a note, a summons of the ambassador, a démarche: "summoned the ambassador", "lodged a protest with", "addressed a Diplomatic Note to".',
  examples: [
    {
      text: 'The Ministry of Foreign Affairs today summoned the Ambassador of Thailand, Mr. Cherdkiat Atthakor, to protest the incident.',
      gives: ['PROTEST_NOTE 2024-05-15 KH+TH: Cherdkiat Atthakor'],
    },
    {
      text: 'The Ministry of Foreign Affairs summoned Japanese Ambassador Ueno Atsushi on 13 May 2024.',
      gives: ['PROTEST_NOTE 2024-05-13 KH+JP: Ueno Atsushi'],
    },
    {
      text: 'Japanese Ambassador Ueno Atsushi was called to the Ministry of Foreign Affairs on 13 May 2024 to hear a protest.',
      gives: ['PROTEST_NOTE 2024-05-13 JP+KH: Ueno Atsushi'],
    },
    {
      text: 'The Ministry of Foreign Affairs protested to Japanese Ambassador Ueno Atsushi on 13 May 2024.',
      gives: ['PROTEST_NOTE 2024-05-13 KH+JP: Ueno Atsushi'],
    },
    {
      text: 'A note verbale of protest was sent on 13 May 2024 to the Embassy of Japan.',
      gives: ['PROTEST_NOTE 2024-05-13 JP+KH'],
    },
    {
      text: 'I have instructed the Secretary of State, Eat Sophea, to summon the Thai Ambassador, Cherdkiat Atthakor, this afternoon.',
      gives: ['PROTEST_NOTE 2024-05-15 KH+TH: Eat Sophea, Cherdkiat Atthakor'],
    },
    {
      text: 'The Ministry démarched the Ambassador of Japan on 13 May 2024 over the incident.',
      gives: ['PROTEST_NOTE 2024-05-13 KH+JP'],
    },
    {
      text: "The Ambassador of Japan was informed on 13 May 2024 of Cambodia's protest at the incident.",
      gives: ['PROTEST_NOTE 2024-05-13 JP+KH'],
    },
    {
      text: 'The Chargé d’Affaires of Japan was called to the Ministry on 13 May 2024 and handed a note of protest.',
      gives: ['PROTEST_NOTE 2024-05-13 JP+KH'],
    },
  ],
  counterexamples: [
    'The Ministry was informed of a protest in Tokyo.',
    'The opposition wants the Government to summon the Thai Ambassador, Cherdkiat Atthakor.',
    'Protests took place in the capital.',
    'Workers protested in Phnom Penh on 13 May 2024.',
    'The Ministry condemns the attack.',
  ],
};

const WORDINGS = compileWordings([
  {
    words: String.raw`(?:called|invited|asked|convened|convoked)(?= (?:to|in at) (?:the )?(?:[a-z]+ |\{[so]\} ){1,6}[^;.]{0,80}protest)`,
    form: 'VERB',
    by: '_',
  },
  {
    words: String.raw`(?:protested|protests|protest)(?= (?:<FILL>)to (?:the )?\{[psc]\})`,
    form: 'VERB',
    by: 'to',
  },
  {
    words: '(?:summoned|summons|summon|summoning|called in|calls in|convoked|convokes|hauled in)',
    form: 'VERB',
    by: '_ by',
  },
  {
    words: String.raw`(?:demarched|demarches|demarching)(?= (?:<FILL>)(?:the )?\{[ps]\})`,
    form: 'VERB',
    by: '_ by',
  },
  {
    words: String.raw`(?<=\{[ps]\} (?:[^;]{0,60} )?(?:was|were|is|are|has been|have been) )(?:<FILL>)(?:informed|told|notified|advised|apprised)(?= (?:[^;.]{0,90} )?of (?:\{[cs]\} 's |the |our |its |his |her )?<MOD>(?:protests?|objections?)(?: |$))`,
    form: 'VERB',
    by: 'by',
  },
  {
    words:
      '(?<!(?:was|were|been|being) (?:also |then |thereby )?)(?:lodged|lodges|lodge|lodging|filed|files|filing|delivered|delivers|made|makes|registered|registers|sent|sends|handed over|handed|hands|issued|issues|addressed|addresses|presented|presents|conveyed|conveys|communicated|submitted|submits|served|serves|raised|expressed|transmitted|transmits|launched|dispatched) <FILL><TO><FILL><THE><MOD>(?:protests?|diplomatic protests?|diplomatic notes?|notes? verbales?|notes? of protest|protest notes?|demarches?|objections?|representations?|formal complaints?|letter of protest|protest letter)',
    form: 'VERB',
    by: 'with to against over _ at',
  },
  {
    words:
      '(?:sent|sends|addressed|addresses|handed|hands|delivered|delivers|transmitted) <FILL><TO><FILL><THE><MOD>notes?(?= (?:[^;.]{0,60} )?(?:protest|protests|protesting|condemn|condemning|object|objecting) )',
    form: 'VERB',
    by: 'to with _',
  },
  {
    words:
      '(?:protests?|diplomatic protests?|diplomatic notes?|notes? verbales?|notes? of protest|protest notes?|demarches?|objections?|representations?|formal complaints?|letter of protest|protest letter) (?:was|were|has been|have been) <FILL>(?:sent|addressed|handed|handed over|delivered|lodged|conveyed|filed|submitted|transmitted|expressed)',
    form: 'PASSIVE',
    by: 'to with by',
  },
  {
    words: String.raw`(?:notes? of protest|protest notes?|diplomatic notes?|notes? verbales?) (?:went|goes|has gone)`,
    form: 'PASSIVE',
    by: 'to',
  },
  {
    words: '(?:notes? of protest|protest notes?|demarches?|diplomatic protests?|summoning of|summons of)',
    form: 'NOUN',
    by: 'to against with of',
  },
]);

/** Finds the cues of this rule. */
export const rule: CueRule = { name: card.name, type: 'PROTEST_NOTE', wordings: WORDINGS };
