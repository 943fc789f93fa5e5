import type { Contribution, StatementRecord } from '../../model/contribution.ts';
import type { EngagementRecord } from '../../model/graph-records.ts';
import { nodeId } from '../../model/node-id.ts';
import { EVERYTHING } from './terms.ts';

/** Terms that a release is found by, besides the ids of what it names and the relations it reports on. */
export const termOf = {
  publisher: (code: string) => `publisher:${code}`,
  releaseKind: (kind: string) => `kind:${kind}`,
  collection: (id: string) => `collection:${id}`,
  language: (tag: string) => `language:${tag}`,
  engagementType: (type: string) => `type:${type}`,
  act: (act: string) => `act:${act}`,
  side: (party: string) => `side:${party}`,
  target: (party: string) => `target:${party}`,
  topic: (topic: string) => `topic:${topic}`,
  withinVisit: (is: boolean) => `within-visit:${is}`,
} as const;

/** What a release brings that its terms come from; written with it, so that they can be taken back. */
export type Brought = Pick<Contribution, 'namings' | 'sightings' | 'relations'>;

/** Every term that a release is found by. */
export function termsOfRelease(
  {
    kind,
    publisher,
    collection,
    language,
  }: Pick<Contribution['release'], 'kind' | 'publisher' | 'collection' | 'language'>,
  { namings, relations }: Brought,
  types: readonly string[],
): Set<string> {
  return new Set([
    EVERYTHING,
    ...(publisher.country === null ? [] : [termOf.publisher(publisher.country)]),
    termOf.releaseKind(kind),
    termOf.collection(collection),
    termOf.language(language),
    ...types.map(termOf.engagementType),
    ...namings.map(({ entity }) => entity),
    ...relations,
  ]);
}

/** Every term that an engagement is found by. */
export function termsOfEngagement({
  type,
  countries,
  participants,
  relations,
  withinVisit,
}: EngagementRecord): Set<string> {
  return new Set([
    EVERYTHING,
    termOf.engagementType(type),
    ...countries.map((code) => nodeId('country', code)),
    ...participants.map(({ official }) => official),
    ...relations,
    termOf.withinVisit(withinVisit),
  ]);
}

/** Every term that a statement is found by. */
export function termsOfStatement({
  act,
  sides,
  target,
  topics,
  speaker,
  relations,
}: StatementRecord): Set<string> {
  return new Set([
    EVERYTHING,
    termOf.act(act),
    ...sides.map(termOf.side),
    ...(target === null ? [] : [termOf.target(target)]),
    ...topics.map(termOf.topic),
    ...(speaker === null ? [] : [speaker]),
    ...relations,
  ]);
}
