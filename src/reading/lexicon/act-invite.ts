import type { ActLexicon } from './act-lexicon.ts';

/** Invitations given and taken. */
export const INVITE: ActLexicon = {
  predicates: [
    'ask|asked|asks ~~ to ^ convey|pass|transmit|extend ~ invitation',
    'invite!',
    'propose|proposed|suggest|suggested that ~~ visit|come',
    'would be ~ glad|happy|pleased|delighted to ^ welcome|receive|host',
    'hand! ~~+ invitation',
    'accept!',
    'pass! on ~ invitation',
    'propose! ^ holding|paying|organising|organizing ~ visit',
    'bring! ~ invitation',
    'contain! ~ invitation',
    'carry|carries|carried|carrying ~ invitation',
    'bid! ~~+ to visit|come',
    'hope! to ^ receive|welcome|host',
    'would be ~ welcome',
    'would ^ welcome ~ visit',
    '@utter ~ invite|invites to|for',
    '@say ~ invitation|invitations',
    '@utter ~~ invitation|invitations',
    'issue! ~ invitation',
    'accept! ~~ invitation|invitations',
    'receive|received|receives with ~ thanks|pleasure|gratitude ~ invitation',
    'take! up ~ invitation',
    'agree! to ~ visit|pay|undertake ~~ mutually',
    'reciprocate! ~ invitation',
    'ask! ~~ to visit|pay|come',
    'propose! ~ visit-to',
  ],
  judgements: ['would|will be ~ pleasure|honour|honor|delight|privilege to ^ welcome|receive|host'],
  brought: 'invitation|invitations',
  things: ['invitation was|were|has|is ~ extended|accepted|issued|conveyed'],
  received: [
    'receive! ~ invitation',
  ],
};
