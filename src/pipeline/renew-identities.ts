import type { NodeId } from '../model/node-id.ts';
import type { Keyset } from '../store/list-queries.ts';
import { changeOf, type IngestGround, retrying } from './ingest-batch.ts';

const PAGE = 50;

/**
 * Compares all officials anew, as this version of the program compares them, and has the graph follow; a page of them at a
 * time. Where the same version has compared them before, the graph stays as it is.
 */
export async function renewIdentities(ground: IngestGround): Promise<void> {
  const { store } = ground;
  let after: Keyset | null = null;
  for (;;) {
    const [page] = await store.listOfficials([{ where: {}, first: PAGE, after }]);
    const officials: NodeId[] = page?.items.map(({ node }) => node.id) ?? [];
    const renew = (await store.sightedAs(officials)).flat().map(({ id }) => id);
    if (renew.length > 0)
      await retrying(async () => {
        const basedOn = await store.version();
        await store.write(await changeOf({ remove: [], add: [], renew }, ground), basedOn);
      });
    if (page?.hasNextPage !== true) return;
    after = page.items.at(-1)?.key ?? null;
  }
}
