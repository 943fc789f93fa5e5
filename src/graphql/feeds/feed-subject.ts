import { countriesOfRelation, nodeId, relationId, type NodeId } from '../../model/node-id.ts';
import type { ReleaseSelection } from '../../store/list-queries.ts';
import { badUserInput } from '../errors.ts';
import { readSectorGroup } from '../filters/release-filter.ts';
import type { Graph } from '../loaders.ts';
import { readCountry, readListed, readOfficial } from '../read-id.ts';

/** What a feed is about. */
export interface FeedSubject {
  readonly id: NodeId;
  readonly name: string;
  readonly where: ReleaseSelection;
}

/** Kinds of nodes that have feeds. */
export const FEED_KINDS = ['relation', 'country', 'official', 'organization', 'sector', 'issue'] as const;

/** The subject of a kind with a key, such as "relation" and "KH-US"; throws BAD_USER_INPUT where there is none. */
export async function feedSubject(graph: Graph, kind: string, key: string): Promise<FeedSubject> {
  const { lookup } = graph;
  const { countryByCode, organizationById, sectorById, issueById } = lookup.reference;
  const nameOf = (code: string) => countryByCode.get(code)?.name ?? code;
  const naming = (id: NodeId, name: string | undefined, group: readonly NodeId[] = [id]): FeedSubject => ({
    id,
    name: name ?? id,
    where: { names: [group] },
  });
  switch (kind) {
    case 'relation': {
      const [a, b, ...more] = key.split('-').map((code) => readCountry(lookup, code));
      if (a === undefined || b === undefined || a === b || more.length > 0)
        throw badUserInput(`"${key.slice(0, 100)}" is no relation: give two countries, such as "KH-US".`);
      const id = relationId(a, b);
      const [first, second] = countriesOfRelation(id);
      return { id, name: `${nameOf(first)} – ${nameOf(second)}`, where: { relation: id } };
    }
    case 'country': {
      const code = readCountry(lookup, key);
      return naming(nodeId('country', code), nameOf(code));
    }
    case 'official': {
      const official = await graph.officials.load(readOfficial(lookup, key));
      if (official === null) throw badUserInput(`No official "${key.slice(0, 100)}" is known here.`);
      return naming(official.id, official.name);
    }
    case 'organization': {
      const id = readListed(lookup, ['organization'], key);
      return naming(id, organizationById.get(id.slice('organization:'.length))?.name);
    }
    case 'sector': {
      const id = readListed(lookup, ['sector'], key);
      return naming(id, sectorById.get(id.slice('sector:'.length))?.name, readSectorGroup(lookup, id));
    }
    case 'issue': {
      const id = readListed(lookup, ['issue'], key);
      return naming(id, issueById.get(id.slice('issue:'.length))?.name);
    }
    default:
      throw badUserInput(
        `There are no feeds of "${kind.slice(0, 100)}": give one of ${FEED_KINDS.join(', ')}.`,
      );
  }
}
