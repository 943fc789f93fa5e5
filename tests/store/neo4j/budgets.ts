import type { Contribution } from '../../../src/model/contribution.ts';
import type { NodeId } from '../../../src/model/node-id.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';

/** A question to the store, and the most db hits that its statements may have, however large the store is. */
export interface Budget {
  readonly method: string;
  readonly hits: number;
  ask(store: GraphStore): Promise<unknown>;
}

const PAGE = { first: 10, after: null };
const YEAR = { from: '2015-01-01', to: '2015-12-31' };

/** Questions on what the world has most of: each of a page, of a node or of a period, which are as large in any store. */
export function budgetsFor(world: readonly Contribution[]): readonly Budget[] {
  const links = world.flatMap(({ namings }) => namings.map(({ entity }) => entity));
  const country = mostOften(links.filter((id) => id.startsWith('country:')));
  const code = country.slice('country:'.length);
  const sector = mostOften(links.filter((id) => id.startsWith('sector:')));
  const official = mostOften(links.filter((id) => id.startsWith('official:')));
  const relation = mostOften(world.flatMap(({ relations }) => relations));
  const side = mostOften(world.flatMap(({ statements }) => statements.flatMap(({ sides }) => sides)));
  const [first] = world;
  const release = first?.release.id ?? '';
  const statement = mostOften(world.flatMap(({ statements }) => statements.map(({ id }) => id)));
  const block = mostOften(world.flatMap(({ reports }) => reports.map((report) => report.block)));
  return [
    { method: 'version', hits: 5, ask: (store) => store.version() },
    { method: 'stamps', hits: 10, ask: (store) => store.stamps([release]) },
    { method: 'releases', hits: 30, ask: (store) => store.releases([release]) },
    { method: 'readings', hits: 40, ask: (store) => store.readings([release]) },
    { method: 'links', hits: 200, ask: (store) => store.links([release]) },
    {
      method: 'linkedReleases',
      hits: 600,
      ask: (store) => store.linkedReleases([{ release, along: ['officials', 'engagements', 'statements'] }]),
    },
    { method: 'reportsOf', hits: 100, ask: (store) => store.reportsOf([release]) },
    {
      method: 'reportsWithin',
      hits: 300,
      ask: (store) => store.reportsWithin([{ block, from: '2000-01-01', to: '2030-12-31' }]),
    },
    { method: 'sighted', hits: 20, ask: (store) => store.sighted([official]) },
    { method: 'officials', hits: 30, ask: (store) => store.officials([official]) },
    { method: 'posts', hits: 100, ask: (store) => store.posts([official]) },
    { method: 'statements', hits: 60, ask: (store) => store.statements([statement]) },
    { method: 'relations', hits: 20, ask: (store) => store.relations([relation]) },
    {
      method: 'listReleases',
      hits: 250,
      ask: (store) => store.listReleases([{ where: {}, order: 'NEWEST', ...PAGE }]),
    },
    {
      method: 'listReleases by name',
      hits: 250,
      ask: (store) => store.listReleases([{ where: { names: [[country]] }, order: 'NEWEST', ...PAGE }]),
    },
    {
      method: 'listReleases by publisher',
      hits: 250,
      ask: (store) => store.listReleases([{ where: { publishers: [code] }, order: 'NEWEST', ...PAGE }]),
    },
    {
      method: 'listReleases on a relation',
      hits: 250,
      ask: (store) => store.listReleases([{ where: { relation }, order: 'NEWEST', ...PAGE }]),
    },
    {
      method: 'listReleases in a year',
      hits: 500,
      ask: (store) =>
        store.listReleases([
          { where: { names: [[country], [sector]], period: YEAR }, order: 'NEWEST', ...PAGE },
        ]),
    },
    {
      method: 'listEngagements',
      hits: 1000,
      ask: (store) => store.listEngagements([{ where: {}, ...PAGE }]),
    },
    {
      method: 'listEngagements of a relation',
      hits: 1000,
      ask: (store) => store.listEngagements([{ where: { relation }, ...PAGE }]),
    },
    {
      method: 'listEngagements of an official',
      hits: 1000,
      ask: (store) => store.listEngagements([{ where: { officials: [official] }, ...PAGE }]),
    },
    { method: 'listStatements', hits: 600, ask: (store) => store.listStatements([{ where: {}, ...PAGE }]) },
    {
      method: 'listStatements of a side',
      hits: 600,
      ask: (store) => store.listStatements([{ where: { sides: [side] }, ...PAGE }]),
    },
    {
      method: 'listStatements within a relation',
      hits: 600,
      ask: (store) => store.listStatements([{ where: { relation }, ...PAGE }]),
    },
    { method: 'listOfficials', hits: 150, ask: (store) => store.listOfficials([{ where: {}, ...PAGE }]) },
    {
      method: 'listOfficials of a country',
      hits: 150,
      ask: (store) => store.listOfficials([{ where: { country: code }, ...PAGE }]),
    },
    {
      method: 'listRelations',
      hits: 150,
      ask: (store) => store.listRelations([{ where: {}, order: 'STRENGTH', ...PAGE }]),
    },
    { method: 'listJudgements', hits: 50, ask: (store) => store.listJudgements([PAGE]) },
    { method: 'listPossibleDuplicates', hits: 200, ask: (store) => store.listPossibleDuplicates([PAGE]) },
    {
      method: 'hottestRelations',
      hits: 150,
      ask: (store) => store.hottestRelations([{ period: {}, minEngagements: 1, first: 10 }]),
    },
    {
      method: 'hottestRelations of a year',
      hits: 150,
      ask: (store) => store.hottestRelations([{ period: YEAR, minEngagements: 1, first: 10 }]),
    },
    { method: 'collections', hits: 100, ask: (store) => store.collections() },
    { method: 'releaseMonths of a year', hits: 60, ask: (store) => store.releaseMonths([YEAR]) },
    {
      method: 'neighbours of an official',
      hits: 200,
      ask: (store) => store.neighbours([{ node: official, first: 10 }]),
    },
    {
      method: 'neighbours of a sector',
      hits: 100,
      ask: (store) => store.neighbours([{ node: sector, first: 10 }]),
    },
    {
      method: 'neighbours of a release',
      hits: 150,
      ask: (store) => store.neighbours([{ node: release, first: 10 }]),
    },
    {
      method: 'relationMonths',
      hits: 300,
      ask: (store) => store.relationMonths([{ relation, period: YEAR }]),
    },
    {
      method: 'relationTotals',
      hits: 300,
      ask: (store) => store.relationTotals([{ relation, period: YEAR }]),
    },
  ];
}

function mostOften(ids: readonly NodeId[]): NodeId {
  const counts = [...Map.groupBy(ids, (id) => id)].map(([id, all]) => [id, all.length] as const);
  return counts.sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}
