import { setImmediate } from 'node:timers/promises';
import type { RevisionResolvers } from '../generated/resolvers-types.ts';
import { present } from '../load-node.ts';
import { textChanges } from '../revisions/text-changes.ts';
import type { RevisionSource } from '../sources.ts';

export const revision: RevisionResolvers = {
  changes: async (source) => {
    const followed = await textAfter(source);
    // Others have their turn between one comparison and the next.
    await setImmediate();
    return textChanges(source.text, followed);
  },
};

/** The text of the version that followed: of the next one that was replaced in turn, else of the release as it stands. */
async function textAfter({ graph, release, replacedAt, digest }: RevisionSource): Promise<string> {
  const query = { release, order: 'OLDEST', first: 1, after: [replacedAt, digest] } as const;
  const [next] = (await graph.listRevisions.load(query)).items;
  return (next?.node ?? present(await graph.releases.load(release), release)).text;
}
