import { compileWordings, type CueRule } from './wordings.ts';
import type { RuleCard } from '../rule.ts';

export const card: RuleCard = {
  name: 'video-conference',
  reads:
    'A contact of two sides by video link: "held a virtual meeting with", "met via videoconference", "video call between".',
  examples: [
    {
      text: 'Foreign Minister Prak Sokhonn held a virtual meeting with Singapore’s Foreign Minister Vivian Balakrishnan on 13 May 2024.',
      gives: ['VIDEO_CONFERENCE 2024-05-13 KH+SG: Prak Sokhonn, Vivian Balakrishnan'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea and Japanese Foreign Minister Yoko Kamikawa met by video link on 13 May 2024.',
      gives: ['VIDEO_CONFERENCE 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea spoke with Japanese Foreign Minister Yoko Kamikawa by video on 13 May 2024.',
      gives: ['VIDEO_CONFERENCE 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'In a virtual meeting on 13 May 2024, Foreign Minister Sok Chenda Sophea and Japanese Foreign Minister Yoko Kamikawa discussed trade.',
      gives: ['VIDEO_CONFERENCE 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea and Japanese Foreign Minister Yoko Kamikawa had a conversation by video on 13 May 2024.',
      gives: ['VIDEO_CONFERENCE 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea connected virtually with Japanese Foreign Minister Yoko Kamikawa on 13 May 2024.',
      gives: ['VIDEO_CONFERENCE 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
  ],
  counterexamples: [
    'He watched a video of the visit.',
    'The Ministry has put a video of the ceremony online.',
  ],
};

const WORDINGS = compileWordings([
  {
    words:
      '<HOLD> <FILL><THE><SERIES><MOD>(?:video|virtual|online|videoconference|video-conference|video-link|web-based|zoom|remote|teleconferenc(?:e|ing))(?: |-)<MOD>(?:meetings?|calls?|conferences?|talks?|conversations?|discussions?|consultations?|link|summit|session|exchange|dialogue|bilateral)(?: (?:call|meeting|talks?|discussion))?',
    form: 'VERB',
    by: 'with between',
  },
  {
    words:
      '<HOLD> <FILL><THE><MOD>(?:videoconferences?|video-conferences?|video-calls?|teleconferences?|vtc|video-teleconferences?)',
    form: 'VERB',
    by: 'with between',
  },
  {
    words:
      '(?:met|meets|meet|spoke|speaks|talked|conferred|conversed|conversed|held (?:a |an |bilateral |official )?(?:talks|meeting|discussions|consultations|conversation)|had (?:a |an |bilateral )?(?:talks|meeting|discussions|conversation))(?= [^;.]{0,160}?(?:virtually|online|remotely|(?:by|via|through|over|in|on) (?:a |the )?(?:video|videoconference|video-conference|video-link|videolink|video link|zoom|webex|teams|video conference|video call|virtual)) )',
    form: 'VERB',
    by: 'with to _ between',
  },
  {
    words: String.raw`(?<=^ (?:by|via|over|in|through|on) (?:a |the )?(?:video|videoconference|video-conference|video-link|videolink|video link|zoom|webex|video conference|video call) (?:, )?(?:the )?\{[pb]\} (?:, )?)(?:<FILL>)(?:talked|spoke|met|conferred|conversed|exchanged views)`,
    form: 'VERB',
    by: 'with to _',
  },
  {
    words:
      '(?:video|virtual|online|videoconference|video-conference|video-link|web-based|zoom|remote|teleconferenc(?:e|ing))(?: |-)<MOD>(?:meetings?|calls?|conferences?|talks?|conversations?|discussions?|consultations?|summit|bilateral)(?: (?:call|meeting|talks?|discussion))?',
    form: 'NOUN',
    by: 'with between of',
  },
  {
    words:
      '(?:connected|connects|linked up|links up|interacted|engaged)(?= (?:<FILL>)(?:virtually|online|remotely|(?:by|via|through|over) (?:video|videoconference|video-conference|video-link|videolink|zoom|video conference|video link)) )',
    form: 'VERB',
    by: 'with',
  },
  {
    words: '(?:videoconferences?|video-conferences?|video-calls?|teleconferences?)',
    form: 'NOUN',
    by: 'with between of',
  },
]);

/** Finds the cues of this rule. */
export const rule: CueRule = { name: card.name, type: 'VIDEO_CONFERENCE', wordings: WORDINGS };
