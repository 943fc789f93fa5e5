import { nodeId, type NodeId } from '../../model/node-id.ts';
import { requireWriter } from '../auth.ts';
import { badUserInput } from '../errors.ts';
import type { MutationResolvers } from '../generated/resolvers-types.ts';
import type { Lookup } from '../lookup.ts';
import { loadOfficial, loadRelease, present } from '../load-node.ts';
import { keyFor, readOfficial } from '../read-id.ts';
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
  mergeOfficials: async (_, { ids, why }, context) => {
    const { name } = requireWriter(context.caller);
    const officials = readOfficials(context.graph.lookup, ids);
    await context.writing.judge({ verdict: 'SAME', officials, by: name, why: readWhy(why) });
    const [first = ''] = officials;
    return present(await loadOfficial(context.freshGraph(), first), first);
  },
  keepApart: async (_, { ids, why }, { caller, graph, writing }) => {
    const { name } = requireWriter(caller);
    const officials = readOfficials(graph.lookup, ids);
    await writing.judge({ verdict: 'DIFFERENT', officials, by: name, why: readWhy(why) });
    return true;
  },
  undoJudgement: (_, { id }, { caller, writing }) => {
    requireWriter(caller);
    const key = keyFor('judgement', id);
    if (key === null)
      throw badUserInput(
        `"${id.slice(0, 100)}" is no judgement's id: give one that begins with "judgement:".`,
      );
    return writing.undoJudgement(nodeId('judgement', key));
  },
};

const LONGEST_REASON = 1000;

function readOfficials(lookup: Lookup, ids: readonly string[]): NodeId[] {
  return [...new Set(ids.map((id) => readOfficial(lookup, id)))];
}

function readWhy(why: string | null | undefined): string | null {
  const given = why?.trim() ?? '';
  if (given.length > LONGEST_REASON)
    throw badUserInput(`\`why\` has ${given.length} characters; at most ${LONGEST_REASON} are allowed.`);
  return given === '' ? null : given;
}
