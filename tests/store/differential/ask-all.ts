import { contactsById, withIds } from '../../../src/keeping/verify/contacts-by-id.ts';
import type { Contribution } from '../../../src/model/contribution.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import type { Keyset, Page } from '../../../src/store/list-queries.ts';
import type { NodeId } from '../../../src/model/node-id.ts';
import { pagesOf } from '../../../src/store/pages-of.ts';
import { Random } from '../../support/worlds/random.ts';
import { Questions } from './questions.ts';

/** A question and a store's answer to it. */
export interface Asked {
  readonly question: string;
  readonly answer: unknown;
}

/**
 * Asks a store every kind of question that the port knows, `rounds` times about what a world holds; the same seed and world
 * give the same questions. Lists are followed page by page, to their end if `pages` does not end it.
 */
export async function* askAll(
  store: GraphStore,
  world: readonly Contribution[],
  seed: number,
  rounds: number,
  pages = Infinity,
): AsyncGenerator<Asked> {
  const draw = new Questions(new Random(seed), world);
  const engagements = [
    ...new Set(
      (await store.reportsOf(world.map(({ release }) => release.id))).flat().map((r) => r.engagement),
    ),
  ];
  yield* askWhole(store, engagements);
  yield* askNothing(store);
  for (let round = 0; round < rounds; round += 1) {
    yield* askSome(store, draw);
    yield* askLists(store, draw, pages);
  }
}

async function* askWhole(store: GraphStore, engagements: readonly string[]): AsyncGenerator<Asked> {
  yield { question: 'summary', answer: await store.summary() };
  yield { question: 'inventory', answer: await store.inventory() };
  yield { question: 'brokenOff', answer: await store.brokenOff() };
  yield { question: 'collections', answer: await store.collections() };
  yield { question: 'namedCountries', answer: await store.namedCountries() };
  yield { question: 'countJudgements', answer: await store.countJudgements() };
  yield { question: 'countPossibleDuplicates', answer: await store.countPossibleDuplicates() };
  yield { question: 'engagements', answer: await store.engagements([...engagements, 'engagement:none']) };
  const judgements: NodeId[] = [];
  for await (const page of pagesOf((request) => store.listJudgements([request])))
    judgements.push(...page.map(({ id }) => id));
  yield { question: 'judgements', answer: await store.judgements(['judgement:none', ...judgements]) };
  yield { question: 'visitsAround', answer: await store.visitsAround(engagements) };
  yield {
    question: 'neighbours of engagements',
    answer: await store.neighbours(engagements.map((node) => ({ node, first: 9 }))),
  };
  yield { question: 'partsOf', answer: await store.partsOf(engagements) };
}

/** Nothing is asked: as many answers are given. */
async function* askNothing(store: GraphStore): AsyncGenerator<Asked> {
  const answer = [
    await store.releases([]),
    await store.readings([]),
    await store.links([]),
    await store.linkedReleases([]),
    await store.officials([]),
    await store.engagements([]),
    await store.statements([]),
    await store.relations([]),
    await store.listReleases([]),
    await store.listIds([]),
    await store.countEngagements([]),
    await store.postEvidence([]),
    await store.related([]),
    await store.relationTotals([]),
    await store.findOfficials([]),
  ];
  yield { question: 'nothing', answer };
}

/** Several keys a call: each answer must be the one to its own key. */
async function* askSome(store: GraphStore, draw: Questions): AsyncGenerator<Asked> {
  async function ask<Q>(
    name: string,
    question: () => Q,
    answer: (questions: readonly Q[]) => Promise<unknown>,
  ): Promise<Asked> {
    const questions = [question(), question(), question()];
    return { question: `${name} ${JSON.stringify(questions)}`, answer: await answer(questions) };
  }
  const relationTop = () => ({ relation: draw.relation(), period: draw.period(), first: draw.first() });
  yield await ask(
    'stamps',
    () => draw.releaseId(),
    (q) => store.stamps(q),
  );
  yield await ask(
    'stampsByAddress',
    () => draw.address(),
    (q) => store.stampsByAddress(q),
  );
  yield await ask(
    'stampsByWords',
    () => draw.wordsQuery(),
    (q) => store.stampsByWords(q),
  );
  yield await ask(
    'countRevisions',
    () => draw.releaseId(),
    (q) => store.countRevisions(q),
  );
  yield await ask(
    'standingFor',
    () => draw.releaseId(),
    (q) => store.standingFor(q),
  );
  yield await ask(
    'reportsOf',
    () => draw.releaseId(),
    (q) => store.reportsOf(q),
  );
  yield await ask(
    'reportsWithin',
    () => draw.blockSpan(),
    (q) => store.reportsWithin(q),
  );
  yield await ask(
    'releases',
    () => draw.releaseId(),
    (q) => store.releases(q),
  );
  yield await ask(
    'readings',
    () => draw.releaseId(),
    (q) => store.readings(q),
  );
  yield await ask(
    'sighted',
    () => draw.sighted(),
    (q) => store.sighted(q),
  );
  yield await ask(
    'sightedAs',
    () => draw.official(),
    (q) => store.sightedAs(q),
  );
  yield await ask(
    'sightedInBlock',
    () => ({ block: draw.block(), first: draw.first() }),
    (q) => store.sightedInBlock(q),
  );
  yield await ask(
    'resemblances',
    () => draw.sighted(),
    (q) => store.resemblances(q),
  );
  yield await ask(
    'releasesShowing',
    () => draw.sighted(),
    (q) => store.releasesShowing(q),
  );
  yield await ask(
    'judgementsOn',
    () => draw.sighted(),
    (q) => store.judgementsOn(q),
  );
  yield await ask(
    'officials',
    () => (draw.first() < 7 ? draw.official() : draw.sighted()),
    (q) => store.officials(q),
  );
  yield await ask(
    'statements',
    () => draw.statementId(),
    (q) => store.statements(q),
  );
  yield await ask(
    'relations',
    () => draw.relation(),
    (q) => store.relations(q),
  );
  yield await ask(
    'links',
    () => draw.releaseId(),
    (q) => store.links(q),
  );
  yield await ask(
    'linkedReleases',
    () => draw.linkedQuery(),
    (q) => store.linkedReleases(q),
  );
  yield await ask(
    'neighbours of what releases name',
    () => ({ node: draw.entity(), first: draw.first() }),
    (q) => store.neighbours(q),
  );
  yield await ask(
    'neighbours of releases',
    () => ({ node: draw.releaseId(), first: draw.first() }),
    (q) => store.neighbours(q),
  );
  yield await ask(
    'posts',
    () => draw.official(),
    (q) => store.posts(q),
  );
  yield await ask(
    'postEvidence',
    () => draw.postQuery(),
    (q) => store.postEvidence(q),
  );
  yield await ask(
    'countReleases',
    () => draw.releaseSelection(),
    (q) => store.countReleases(q),
  );
  yield await ask(
    'countOfficials',
    () => draw.officialSelection(),
    (q) => store.countOfficials(q),
  );
  yield await ask(
    'countEngagements',
    () => draw.engagementSelection(),
    (q) => store.countEngagements(q),
  );
  yield await ask(
    'countStatements',
    () => draw.statementSelection(),
    (q) => store.countStatements(q),
  );
  yield await ask(
    'countRelations',
    () => draw.relationSelection(),
    (q) => store.countRelations(q),
  );
  yield await ask(
    'namingMonths',
    () => ({ entity: draw.entity(), period: draw.period() }),
    (q) => store.namingMonths(q),
  );
  yield await ask(
    'releaseMonths',
    () => draw.period(),
    (q) => store.releaseMonths(q),
  );
  yield await ask('relationMonths', relationTop, (q) => store.relationMonths(q));
  yield await ask('relationTotals', relationTop, (q) => store.relationTotals(q));
  yield await ask('contacts', relationTop, (q) => contactsById(store, q));
  yield await ask(
    'hottestContacts',
    () => ({ relation: draw.relation(), on: draw.day(), first: draw.first() }),
    async (q) => {
      const answers = await store.hottestContacts(q);
      const hottest = await withIds(
        store,
        answers.map((answer) => answer.hottest),
      );
      return answers.map(({ count }, index) => ({ count, hottest: hottest[index] }));
    },
  );
  yield await ask(
    'relationTopics',
    () => ({ ...relationTop(), kind: 'SECTOR' as const }),
    (q) => store.relationTopics(q),
  );
  yield await ask(
    'relationTopics',
    () => ({ ...relationTop(), kind: 'ISSUE' as const }),
    (q) => store.relationTopics(q),
  );
  yield await ask('relationOfficials', relationTop, (q) => store.relationOfficials(q));
  yield await ask(
    'topicRelations',
    () => ({ topics: draw.topics(), period: draw.period(), first: draw.first() }),
    (q) => store.topicRelations(q),
  );
  yield await ask(
    'related',
    () => ({ entity: draw.entity(), kinds: draw.kinds(), period: draw.period(), first: draw.first() }),
    (q) => store.related(q),
  );
  yield await ask(
    'counterparts',
    () => ({ official: draw.official(), period: draw.period(), first: draw.first() }),
    (q) => store.counterparts(q),
  );
  yield await ask(
    'hottestRelations',
    () => ({ period: draw.period(), minEngagements: Math.ceil(draw.first() / 4), first: draw.first() }),
    (q) => store.hottestRelations(q),
  );
  yield await ask(
    'findOfficials',
    () => ({ words: draw.nameWords(), first: draw.first() }),
    (q) => store.findOfficials(q),
  );
}

async function* askLists(store: GraphStore, draw: Questions, pages: number): AsyncGenerator<Asked> {
  const turnPages = (name: string, query: ListQuery, ask: AskPage) => turnPagesOf(name, query, ask, pages);
  for (const order of ['NEWEST', 'OLDEST', 'RELEVANCE'] as const) {
    const where = draw.releaseSelection();
    yield* turnPages(`listReleases ${order}`, { where, first: draw.pageSize() }, (request) =>
      store.listReleases([{ where, order, ...request }]),
    );
    yield* turnPages(`listIds of releases ${order}`, { where, first: draw.pageSize() }, (request) =>
      store.listIds([{ of: 'releases', where, order, ...request }]),
    );
  }
  for (const order of ['NEWEST', 'OLDEST'] as const) {
    const where = draw.releaseSelection();
    yield* turnPages(`listWritten ${order}`, { where, first: draw.first() }, (request) =>
      store.listWritten([{ where, order, ...request }]),
    );
  }
  for (const order of ['NEWEST', 'OLDEST'] as const) {
    const release = draw.releaseId();
    yield* turnPages(
      `listRevisions ${order}`,
      { where: { release }, first: 1 + (draw.first() % 3) },
      (request) => store.listRevisions([{ release, order, ...request }]),
    );
  }
  const officials = draw.officialSelection();
  yield* turnPages('listOfficials', { where: officials, first: draw.pageSize() }, (request) =>
    store.listOfficials([{ where: officials, ...request }]),
  );
  yield* turnPages('listIds of officials', { where: officials, first: draw.pageSize() }, (request) =>
    store.listIds([{ of: 'officials', where: officials, ...request }]),
  );
  yield* turnPages('listPossibleDuplicates', { where: {}, first: draw.pageSize() }, (request) =>
    store.listPossibleDuplicates([request]),
  );
  yield* turnPages('listJudgements', { where: {}, first: draw.pageSize() }, (request) =>
    store.listJudgements([request]),
  );
  const engagements = draw.engagementSelection();
  yield* turnPages('listEngagements', { where: engagements, first: draw.pageSize() }, (request) =>
    store.listEngagements([{ where: engagements, ...request }]),
  );
  yield* turnPages('listIds of engagements', { where: engagements, first: draw.pageSize() }, (request) =>
    store.listIds([{ of: 'engagements', where: engagements, ...request }]),
  );
  const statements = draw.statementSelection();
  yield* turnPages('listStatements', { where: statements, first: draw.pageSize() }, (request) =>
    store.listStatements([{ where: statements, ...request }]),
  );
  yield* turnPages('listIds of statements', { where: statements, first: draw.pageSize() }, (request) =>
    store.listIds([{ of: 'statements', where: statements, ...request }]),
  );
  for (const order of ['STRENGTH', 'LAST_CONTACT', 'ENGAGEMENTS', 'TONE'] as const) {
    const where = draw.relationSelection();
    yield* turnPages(`listRelations ${order}`, { where, first: draw.pageSize() }, (request) =>
      store.listRelations([{ where, order, ...request }]),
    );
    yield* turnPages(`listIds of relations ${order}`, { where, first: draw.pageSize() }, (request) =>
      store.listIds([{ of: 'relations', where, order, ...request }]),
    );
  }
}

interface ListQuery {
  readonly where: object;
  readonly first: number;
}

type AskPage = (request: {
  readonly first: number;
  readonly after: Keyset | null;
}) => Promise<Page<unknown>[]>;

async function* turnPagesOf(
  name: string,
  { where, first }: ListQuery,
  ask: AskPage,
  pages: number,
): AsyncGenerator<Asked> {
  let after: Keyset | null = null;
  for (let turned = 0; turned < pages; turned += 1) {
    const [page]: Page<unknown>[] = await ask({ first, after });
    yield { question: `${name} ${JSON.stringify({ where, first, after })}`, answer: page };
    const last = page?.items.at(-1);
    if (page?.hasNextPage !== true || last === undefined) return;
    after = last.key;
  }
}
