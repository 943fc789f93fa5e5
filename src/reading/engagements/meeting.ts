import { compileWordings, matchCues, type Cue } from './cue.ts';
import type { Line } from './line.ts';
import type { RuleCard } from '../rule.ts';

export const card: RuleCard = {
  name: 'meeting',
  reads:
    'Two sides meet and talk: "met with", "held talks with", "was received by", "sat down with", "Meeting between X and Y", "on the margins of the conference".',
  examples: [
    {
      text: 'Foreign Minister Sok Chenda Sophea met with Japanese Foreign Minister Yoko Kamikawa in Tokyo on 13 May 2024.',
      gives: [],
    },
  ],
  counterexamples: ['The project meets the needs of the people.', 'They agreed to hold talks next year.'],
};

const WORDINGS = compileWordings([
  {
    words:
      '(?:spoke|speaks|spoken|talked|conversed|conferred)(?= [^;]{0,250}? (?:in person|sidelines|margins|face-to-face|face to face) )',
    form: 'VERB',
    by: 'with to',
  },
  {
    words:
      '(?:met|meets|meet|met up|meeting up)(?! (?:the )?(?:needs|challenges|criteria|conditions|requirements|demands|target|targets|deadline|expectations|obligations|standards|goals))',
    form: 'VERB',
    by: 'with _ by',
  },
  { words: '(?:is|are|was|were|be|been) <FILL>meeting', form: 'VERB', by: 'with _' },
  {
    words: String.raw`(?<=^ | (?:after|upon|on|while|when|before|by|and|,) )meeting(?= (?:with )?(?:the )?(?:visiting )?\{[pb]\})`,
    form: 'VERB',
    by: 'with _',
  },
  {
    words: String.raw`<HOLD> <FILL><THE>(?:(?:\d+|two|three|four|five|several|a|many|some|one|first) (?:days?|hours?|rounds?|series|day) of )?<MOD>(?:meetings?|talks?|discussions?|conversations?|negotiations?|dialogues?|deliberations|bilateral(?= (?:with|on the|at|,|[.]))|bilaterals|bilat|tete-a-tetes?|tete a tete|one-on-ones?|luncheons?|lunch|dinner|breakfast|working sessions?|contact(?= with)|encounters?|pull-asides?|brush-bys?|consultations?|exchanges? of views|get-together|interactions?)`,
    form: 'VERB',
    by: 'with between alongside to',
  },
  { words: '(?:received|welcomed|hosted|greeted)(?= (?:<FILL>)by )', form: 'VERB', by: 'by' },
  {
    words: String.raw`(?:receives|received|receive|receiving|hosted|hosts|host|hosting)(?! [^;.,]{0,80} (?:on|for) (?:a |an |his |her )?(?:[a-z-]+ ){0,2}(?:state|official|working) visit)(?= (?:<FILL>)(?:the )?(?:visiting |new |newly appointed |outgoing |a )?(?:\{p\}|\{c\}))`,
    form: 'VERB',
    by: '_',
  },
  {
    words: String.raw`(?:welcomed|welcomes|welcoming|welcome)(?= (?:<FILL>)(?:the )?(?:visiting )?\{p\} [^;]{0,80}?(?:to|at) (?:the )?(?:white house|state department|department|ministry|elysee|chancellery|palace|kremlin|downing|\{l\}|foreign office|pentagon|blair house))`,
    form: 'VERB',
    by: '_',
  },
  {
    words:
      '(?:sat down|sits down|sit down|confers|conferred|huddled|dined|dines|lunched|caught up|consulted|consults|interacted|interacts|engaged|parleyed|held a tete-a-tete|got together)(?= (?:[^;.]{0,60} )?with )',
    form: 'VERB',
    by: 'with',
  },
  {
    words: String.raw`(?:\{[cs]\} (?:- )?(?:\{[cs]\} (?:- )?)+)<MOD>(?:summit )?(?:meetings?|talks?|consultations)`,
    form: 'NOUN',
    by: 'with between',
  },
  {
    words:
      '(?:meetings?|talks?|discussions?|conversations?|negotiations?|dialogues?|deliberations|bilateral(?= (?:with|on the|at|,|[.]))|bilaterals|bilat|tete-a-tetes?|tete a tete|one-on-ones?|luncheons?|lunch|dinner|breakfast|working sessions?|contact(?= with)|encounters?|pull-asides?|brush-bys?|consultations?|exchanges? of views|get-together|interactions?)(?= (?:[^;.]{0,80} )?(?:with|between|among) )',
    form: 'NOUN',
    by: 'with between among',
  },
  {
    words: String.raw`(?:meetings?|talks|discussions|bilaterals?)(?= of (?:the )?\{[pbg]\})`,
    form: 'NOUN',
    by: 'of with',
  },
  {
    words:
      '(?:the|their|our|this|these|his|her) (?:(?:bilateral|official|said|closed-door|delegation-level|expanded|restricted|two-hour|hour-long|working|friendly|cordial|plenary) ){0,2}(?:meetings?|talks|discussions|tete-a-tete)(?! on)',
    form: 'BACK',
    by: 'with between',
  },
  { words: 'bilateral (?:meeting|talks)', form: 'BACK', by: 'with between' },
]);

/** The cues of this rule in a line. */
export const findMeetings = (line: Line): readonly Cue[] => matchCues(card.name, 'MEETING', WORDINGS, line);
