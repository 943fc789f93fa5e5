import { nodeId } from '../../model/node-id.ts';
import { requireWriter } from '../auth.ts';
import { badUserInput } from '../errors.ts';
import type { MutationResolvers } from '../generated/resolvers-types.ts';
import { loadRelease, present } from '../load-node.ts';
import { keyFor } from '../read-id.ts';
import { readReleaseInput } from '../read-release-input.ts';

export const mutation: MutationResolvers = {
  ingestRelease: async (_, { release }, context) => {
    requireWriter(context.caller);
    const input = readReleaseInput(release, context);
    const { releaseId, outcome } = await context.writing.ingest(input, context.signal);
    return { release: present(await loadRelease(context.freshGraph(), releaseId), releaseId), outcome };
  },
  removeRelease: (_, { id }, { caller, writing, signal }) => {
    requireWriter(caller);
    const key = keyFor('release', id);
    if (key === null)
      throw badUserInput(`"${id.slice(0, 100)}" is no release's id: give one that begins with "release:".`);
    return writing.remove(nodeId('release', key), signal);
  },
};
