import type { ActLexicon } from './act-lexicon.ts';

/** Condolences, sympathy and mourning. */
export const CONDOLE: ActLexicon = {
  predicates: [
    '@say ~~ condolences|condolence|sympathy|sympathies|commiserations|grief|sorrow|sadness|compassion',
    '@say ~ solidarity ~ with ~~ victims|bereaved|families|injured|affected|hit|aftermath|earthquake|floods|flood|cyclone|attack|disaster|tragedy',
    'condole!',
    'sympathise!',
    'commiserate!',
    'mourn!',
    'grieve!',
    'learn! ~ with ~~ sadness|sorrow|grief|regret|shock|dismay',
    'learn! ~ of|about ~ death|passing|demise|loss',
    '@utter ~ wishes for ~~ recovery',
    'receive! with ~~ sadness|sorrow|grief',
    'hear! with ~~ sadness|sorrow|grief',
    '@be ~ saddened|heartbroken|grieved|bereaved',
    '@be ~ shocked|devastated|stunned by|at|to ~~ death|deaths|passing|loss|earthquake|floods|crash|tragedy|demise|killed|victims',
    'share! ~ grief|sorrow|pain|mourning',
    'stand! ~~ in ~ hour|time|moment of ~ grief|sorrow|mourning|need|tragedy',
    'pay! ~ respects|respect|tribute ~~ to ~~ victims|late|fallen|deceased',
    'wish! ~~ recovery',
    'pray! for|that',
    'extend! ~ thoughts|prayers',
  ],
  brought: 'condolences|sympathy|sympathies',
  judgements: [
    'thoughts are with',
    'thoughts and prayers are|go',
    'hearts go out',
    'heart goes out',
    'condolences go to',
    'sympathies are with|lie',
  ],
};
