import type { Resolvers } from '../generated/resolvers-types.ts';
import { countryCode } from '../scalars/country-code.ts';
import { dateTime } from '../scalars/date-time.ts';
import { date } from '../scalars/date.ts';
import { account } from './account.ts';
import { accountTopics, comparison, voice } from './comparison.ts';
import { country } from './country.ts';
import { engagement } from './engagement.ts';
import { entity } from './entity.ts';
import { evidence } from './evidence.ts';
import { issue } from './issue.ts';
import { judgement } from './judgement.ts';
import { mention } from './mention.ts';
import { mutation } from './mutation.ts';
import { official } from './official.ts';
import { organization } from './organization.ts';
import { participant } from './participant.ts';
import { possibleDuplicate } from './possible-duplicate.ts';
import { post } from './post.ts';
import { publisher } from './publisher.ts';
import { query } from './query.ts';
import { relation } from './relation.ts';
import { release } from './release.ts';
import { revision } from './revision.ts';
import { sector } from './sector.ts';
import { searchHit } from './search-hit.ts';
import { sighting } from './sighting.ts';
import { statement } from './statement.ts';
import { strengthPart } from './strength-part.ts';
import { subscription } from './subscription.ts';
import { node, party, pathNode, searchResult, topic } from './unions.ts';

/** How the fields of the schema are answered; a field without an entry is a part of its source object. */
export const resolvers: Resolvers = {
  Account: account,
  AccountTopics: accountTopics,
  Comparison: comparison,
  Country: country,
  CountryCode: countryCode,
  Date: date,
  DateTime: dateTime,
  Engagement: engagement,
  Entity: entity,
  Evidence: evidence,
  Issue: issue,
  Judgement: judgement,
  Mention: mention,
  Mutation: mutation,
  Node: node,
  Official: official,
  Organization: organization,
  Participant: participant,
  Party: party,
  PathNode: pathNode,
  PossibleDuplicate: possibleDuplicate,
  Post: post,
  Publisher: publisher,
  Query: query,
  Relation: relation,
  Release: release,
  Revision: revision,
  SearchHit: searchHit,
  SearchResult: searchResult,
  Sector: sector,
  Sighting: sighting,
  Statement: statement,
  StrengthPart: strengthPart,
  Subscription: subscription,
  Topic: topic,
  Voice: voice,
};
