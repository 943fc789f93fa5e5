import type { ActLexicon } from './act-lexicon.ts';

/** Congratulations and wishes of success. */
export const CONGRATULATE: ActLexicon = {
  predicates: [
    'congratulate!',
    'felicitate!',
    'wish! ~~+ luck',
    'raise! ~ glass|toast to',
    'drink! to ~ health|success|friendship',
    '@be ~ pleased|delighted|happy|glad|proud ~ at|by|about ~ election|re-election|victory|appointment|reelection',
    'ask! ~~ to ^ convey|pass|transmit ~~ congratulations',
    'wish! ~~+ successful|fruitful|productive|prosperous|peaceful',
    'have|has|had ~ congratulations for',
    '@utter ~ wishes on|upon',
    'wish! ~~+ luck|joy|strength|courage|all the best',
    'compliment! ~ on',
    'toast! ~',
    'greet! ~ election|appointment|victory',
    'share! ~ joy',
    '@utter ~~ congratulations|congratulation|felicitations|felicitation',
    '@again ~ congratulations|felicitations',
    'offer! ~ felicitations|congratulations',
    'wish! ~~ success|successes|prosperity|progress|well|victory',
    '@utter ~ wishes for ~~ success|successes|prosperity|progress|presidency|tenure|term',
    'hope! ~~ crowned with success',
    'hope! ~~ tenure|mission|presidency|term|tour ~~ success|successful|fruitful',
    'rejoice! with',
    'join! ~~ in celebrating|congratulating',
  ],
  brought: 'congratulations|felicitations',
  received: ['receive! ~ congratulations|felicitations'],
};
