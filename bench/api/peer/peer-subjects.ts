import { countriesOfRelation } from '../../../src/model/node-id.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { post } from '../send-requests.ts';
import type { PeerSubjects } from './peer-questions.ts';

const CHOICE = 40;
const DEEP_PAGE = 1000;
const PAGE = 20;
const STEP = 200;

/** What the questions of a store that is filled are asked of; `url` is that of our own server, whose cursors are wanted. */
export async function peerSubjects(store: GraphStore, url: string): Promise<PeerSubjects> {
  const first = { first: CHOICE, after: null };
  const [relations] = await store.listRelations([{ where: {}, order: 'ENGAGEMENTS', ...first }]);
  const [releases] = await store.listReleases([{ where: {}, order: 'NEWEST', ...first }]);
  const ids = (relations?.items ?? []).map(({ node }) => node.id);
  const [shares] = await store.relationOfficials([{ relation: ids[0] ?? '', period: {}, first: CHOICE }]);
  return {
    releases: (releases?.items ?? []).map(({ node }) => node.id),
    pairs: ids.map((id) => {
      const [a = '', b = ''] = countriesOfRelation(id);
      return [a, b] as const;
    }),
    officials: (shares ?? []).map(({ official }) => official.id),
    deep: await deepPage(url),
  };
}

/** Page 1,000 of all releases, or the last whole one of a smaller store. */
async function deepPage(url: string): Promise<PeerSubjects['deep']> {
  let cursor: string | null = null;
  let offset = 0;
  while (offset < (DEEP_PAGE - 1) * PAGE) {
    const first = Math.min(STEP, (DEEP_PAGE - 1) * PAGE - offset);
    const body = JSON.stringify({
      query:
        'query($first: Int, $after: String) { releases(first: $first, after: $after) { pageInfo { hasNextPage endCursor } } }',
      variables: { first, after: cursor },
    });
    const answer = JSON.parse(await post(`${url}/graphql`, body)) as Answer;
    const { hasNextPage, endCursor } = answer.data.releases.pageInfo;
    if (!hasNextPage) break;
    cursor = endCursor;
    offset += first;
  }
  if (cursor === null) throw new Error('The world is too small to be asked for its pages.');
  return { cursor, offset };
}

interface Answer {
  readonly data: { readonly releases: { readonly pageInfo: PageInfo } };
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string;
}
