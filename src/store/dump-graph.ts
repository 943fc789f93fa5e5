import { canonicalJson } from '../common/canonical-json.ts';
import type { StoredRelease } from '../model/contribution.ts';
import { webAddresses } from '../model/release.ts';
import type { GraphStore } from './graph-store.ts';
import { pagesOf } from './pages-of.ts';

/**
 * The whole graph as JSON lines with sorted keys: releases with their readings, links and reports, then engagements,
 * statements, officials with their posts and all that is known of who they are, judgements, relations with their months,
 * collections and the summary. Equal graphs give equal bytes on every store, whatever way they came about: when a release
 * was written, which local file it came from and what it said before are left out. Memory stays flat: a page at a time.
 */
export async function* dumpGraph(store: GraphStore): AsyncGenerator<string> {
  yield* dumpReleases(store);
  yield* dumpEngagements(store);
  for await (const nodes of pagesOf((request) => store.listStatements([{ where: {}, ...request }])))
    yield* nodes.map((statement) => lineOf({ statement }));
  yield* dumpOfficials(store);
  yield* dumpJudgements(store);
  yield* dumpRelations(store);
  for (const collection of await store.collections()) yield lineOf({ collection });
  const [releaseMonths = []] = await store.releaseMonths([{}]);
  yield lineOf({
    summary: await store.summary(),
    namedCountries: await store.namedCountries(),
    releaseMonths,
  });
}

async function* dumpReleases(store: GraphStore): AsyncGenerator<string> {
  const pages = pagesOf((request) => store.listReleases([{ where: {}, order: 'OLDEST', ...request }]));
  for await (const nodes of pages) {
    const ids = nodes.map(({ id }) => id);
    const [readings, links, reports] = await Promise.all([
      store.readings(ids),
      store.links(ids),
      store.reportsOf(ids),
    ]);
    for (const [index, node] of nodes.entries())
      yield lineOf({
        release: identityOf(node),
        reading: readings[index],
        links: links[index],
        reports: reports[index],
      });
  }
}

async function* dumpEngagements(store: GraphStore): AsyncGenerator<string> {
  for await (const nodes of pagesOf((request) => store.listEngagements([{ where: {}, ...request }]))) {
    const visits = await store.visitsAround(nodes.map(({ id }) => id));
    yield* nodes.map((engagement, index) => lineOf({ engagement, visit: visits[index] }));
  }
}

async function* dumpOfficials(store: GraphStore): AsyncGenerator<string> {
  for await (const nodes of pagesOf((request) => store.listOfficials([{ where: {}, ...request }]))) {
    const ids = nodes.map(({ id }) => id);
    const [posts, sighted] = await Promise.all([store.posts(ids), store.sightedAs(ids)]);
    const resemblances = await store.resemblances(sighted.flat().map(({ id }) => id));
    const resembling = new Map(sighted.flat().map(({ id }, index) => [id, resemblances[index]]));
    yield* nodes.map((official, index) =>
      lineOf({
        official,
        posts: posts[index],
        sighted: sighted[index],
        resemblances: sighted[index]?.map(({ id }) => resembling.get(id)),
      }),
    );
  }
}

async function* dumpJudgements(store: GraphStore): AsyncGenerator<string> {
  for await (const nodes of pagesOf((request) => store.listJudgements([request])))
    yield* nodes.map((judgement) => lineOf({ judgement }));
}

async function* dumpRelations(store: GraphStore): AsyncGenerator<string> {
  const pages = pagesOf((request) => store.listRelations([{ where: {}, order: 'STRENGTH', ...request }]));
  for await (const nodes of pages) {
    const months = await store.relationMonths(nodes.map(({ id }) => ({ relation: id, period: {} })));
    yield* nodes.map((relation, index) => lineOf({ relation, months: months[index] }));
  }
}

/**
 * What is the release's own: neither when it was written and first kept, nor the files that it came from, nor which address was
 * first; the digest tells of that one.
 */
function identityOf(release: StoredRelease): object {
  const {
    ingestedAt: _,
    standsSince: __,
    digest: ___,
    sourceUrl: ____,
    otherAddresses: _____,
    ...own
  } = release;
  return { ...own, addresses: [...webAddresses(release)].sort() };
}

function lineOf(value: object): string {
  return `${canonicalJson(value)}\n`;
}
