import type { Period } from '../../src/model/date.ts';
import { countriesOfRelation, nodeId, relationId, type NodeId } from '../../src/model/node-id.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import type { Keyset, Page } from '../../src/store/list-queries.ts';

/** A question that users ask, and how it is asked; each time of something else. */
export interface Question {
  readonly name: string;
  ask(time: number): Promise<unknown>;
}

const YEAR: Period = { from: '2021-01-01', to: '2021-12-31' };
const PAGE = 20;
/** Words of the generated texts that are neither everywhere nor hardly anywhere. */
const WORDS = ['w2j', 'w7a', 'wgn', 'w10v', 'wdcm', 'w1kg'];

/** The named questions to a store that holds a world of `releaseLines`. */
export async function makeQuestions(store: GraphStore): Promise<readonly Question[]> {
  const relations = (await firstOf(store.listRelations([{ where: {}, order: 'ENGAGEMENTS', ...first(40) }])))
    .items;
  const pairs = relations.map(({ node }) => countriesOfRelation(node.id));
  const releases = (await firstOf(store.listReleases([{ where: {}, order: 'NEWEST', ...first(400) }]))).items;
  const officials = (
    await firstOf(store.relationOfficials([{ relation: relationOf(pairs[0]), period: {}, first: 40 }]))
  ).map(({ official }) => official.id);
  const thousandth = await keyOfPage(store, 1000);
  const pair = (time: number) => at(pairs, time);
  const names = (time: number) => pair(time).map((code) => [nodeId('country', code)]);
  return [
    {
      name: 'a release with its links',
      ask: async (time) => {
        const ids = [at(releases, time * 7).node.id];
        return [await store.releases(ids), await store.links(ids)];
      },
    },
    {
      name: 'newest releases that name two countries, on a sector, in a year',
      ask: (time) =>
        store.listReleases([
          {
            where: { names: [...names(time), [nodeId('sector', 'trade')]], period: YEAR },
            order: 'NEWEST',
            ...first(PAGE),
          },
        ]),
    },
    {
      name: 'engagements of two countries, with who took part',
      ask: (time) => store.listEngagements([{ where: { relation: relationOf(pair(time)) }, ...first(PAGE) }]),
    },
    {
      name: "a country's strongest partners of a year",
      ask: (time) =>
        store.listRelations([
          { where: { country: pair(time)[0], period: YEAR }, order: 'STRENGTH', ...first(PAGE) },
        ]),
    },
    {
      name: 'page 1 of all releases',
      ask: () => store.listReleases([{ where: {}, order: 'NEWEST', ...first(PAGE) }]),
    },
    {
      name: 'page 1,000 of all releases',
      ask: () => store.listReleases([{ where: {}, order: 'NEWEST', first: PAGE, after: thousandth }]),
    },
    {
      name: 'engagements of two countries by type and month',
      ask: (time) => store.relationMonths([{ relation: relationOf(pair(time)), period: {} }]),
    },
    {
      name: "an official's counterparts",
      ask: (time) => store.counterparts([{ official: at(officials, time), period: {}, first: PAGE }]),
    },
    {
      name: 'words in releases that name a country, in a year',
      ask: (time) =>
        store.listReleases([
          {
            where: {
              text: { op: 'TERM', word: at(WORDS, time) },
              names: names(time).slice(0, 1),
              period: YEAR,
            },
            order: 'RELEVANCE',
            ...first(PAGE),
          },
        ]),
    },
  ];
}

const first = (count: number) => ({ first: count, after: null });

function relationOf(countries: readonly string[] | undefined): NodeId {
  const [a, b] = countries ?? [];
  if (a === undefined || b === undefined) throw new Error('The world has no relation.');
  return relationId(a, b);
}

/** Where a page begins, 1 being the first, found by going there. */
async function keyOfPage(store: GraphStore, number: number): Promise<Keyset | null> {
  let after: Keyset | null = null;
  for (let left = (number - 1) * PAGE; left > 0; left -= 1000) {
    const page: Page<unknown> = await firstOf(
      store.listReleases([{ where: {}, order: 'NEWEST', first: Math.min(left, 1000), after }]),
    );
    after = page.items.at(-1)?.key ?? after;
    if (!page.hasNextPage) break;
  }
  return after;
}

async function firstOf<T>(answers: Promise<readonly T[]>): Promise<T> {
  const [answer] = await answers;
  if (answer === undefined) throw new Error('The store gave no answer.');
  return answer;
}

function at<T>(items: readonly T[], time: number): T {
  const item = items[time % items.length];
  if (item === undefined) throw new Error('The world is too small to be asked.');
  return item;
}
