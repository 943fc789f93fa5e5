import type { NodeId } from '../../model/node-id.ts';
import type { Reference } from '../../model/reference.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { pagesOf } from '../../store/pages-of.ts';
import { entitiesOf } from './entities-of.ts';
import { listsAround, listsOfRelation, releasesIn, releasesOf, wholeLists, type NamedList } from './lists.ts';

/** Every list that holds something, by what the graph that was derived knows. */
export async function* allLists(derived: GraphStore, reference: Reference): AsyncGenerator<NamedList> {
  yield* wholeLists();
  for (const { id } of await derived.collections()) yield releasesOf(id);
  const { entities, languages } = await whatIsSpokenOf(derived, new Set(entitiesOf(reference)));
  for (const language of languages) yield releasesIn(language);
  for (const entity of entities) yield* listsAround(entity);
  for await (const page of pagesOf((request) => derived.listOfficials([{ where: {}, ...request }])))
    yield* page.flatMap(({ id }) => listsAround(id));
  const relations = pagesOf((request) =>
    derived.listRelations([{ where: {}, order: 'STRENGTH', ...request }]),
  );
  for await (const page of relations) yield* page.flatMap(({ id }) => listsOfRelation(id));
}

/** The entities of the reference data that a release or a statement speaks of, and the languages of releases. */
async function whatIsSpokenOf(store: GraphStore, known: ReadonlySet<NodeId>) {
  const entities = new Set<NodeId>();
  const languages = new Set<string>();
  const add = (ids: readonly (NodeId | null)[]) => {
    for (const id of ids) if (id !== null && known.has(id)) entities.add(id);
  };
  const releases = pagesOf((request) => store.listReleases([{ where: {}, order: 'OLDEST', ...request }]));
  for await (const page of releases) {
    const links = await store.links(page.map(({ id }) => id));
    add(links.flatMap(({ namings }) => namings.map(({ entity }) => entity)));
    add(page.map(({ publisher }) => `country:${publisher.country}`));
    for (const { language } of page) languages.add(language);
  }
  for await (const page of pagesOf((request) => store.listStatements([{ where: {}, ...request }])))
    for (const { sides, target, topics } of page) add([...sides, target, ...topics]);
  return { entities, languages };
}
