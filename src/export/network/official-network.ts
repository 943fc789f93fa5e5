import type { OfficialRecord } from '../../model/graph-records.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { pagesOf } from '../../store/pages-of.ts';
import type { Selections } from '../../store/selections.ts';
import type { ExportGround } from '../export-format.ts';
import type { Network, NetworkLink } from './network.ts';

/** More than anybody has met. */
const ALL = 100_000;

/** How many officials are loaded at once. */
const PAGE = 100;

/**
 * Officials and those of other countries whom they met: a link's weight is the number of engagements that both took part
 * in, of the period where the selection has one. It holds those of the selection and whomever they met, but nobody who met
 * no one. Only their ids are held in memory.
 */
export function officialNetwork({ store }: ExportGround, where: Selections['officials']): Network {
  const met = () => meetings(store, where);
  const known = new Set<NodeId>();
  return {
    nodeAttributes: [{ name: 'country', type: 'string' }],
    linkAttributes: [{ name: 'lastMet', type: 'string' }],
    async *nodes() {
      for await (const links of met()) for (const { source, target } of links) known.add(source).add(target);
      for (const ids of inPages([...known].sort()))
        yield (await store.officials(ids)).flatMap((official) =>
          official === null ? [] : [nodeOf(official)],
        );
    },
    async *links() {
      const seen = new Set<string>();
      for await (const links of met())
        yield links.filter(({ id, source, target }) => {
          // What was written since the nodes were listed has no ends here.
          if (seen.has(id) || !known.has(source) || !known.has(target)) return false;
          seen.add(id);
          return true;
        });
    },
  };
}

async function* meetings(
  store: GraphStore,
  { period = {}, ...where }: Selections['officials'],
): AsyncGenerator<NetworkLink[]> {
  for await (const officials of pagesOf((request) => store.listOfficials([{ ...request, where }]))) {
    const counterparts = await store.counterparts(
      officials.map(({ id }) => ({ official: id, period, first: ALL })),
    );
    yield officials.flatMap(({ id }, index) =>
      (counterparts[index] ?? []).map(({ official, engagements, lastMet }) => {
        const [source, target] = id < official.id ? [id, official.id] : [official.id, id];
        return { id: `${source} ${target}`, source, target, weight: engagements, values: { lastMet } };
      }),
    );
  }
}

function nodeOf({ id, name, country }: OfficialRecord) {
  return { id, label: name, values: { country } };
}

function* inPages(ids: readonly NodeId[]): Generator<readonly NodeId[]> {
  for (let from = 0; from < ids.length; from += PAGE) yield ids.slice(from, from + PAGE);
}
