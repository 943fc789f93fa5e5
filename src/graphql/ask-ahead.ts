import { getArgumentValues, isObjectType, type GraphQLResolveInfo } from 'graphql';
import type { NodeId } from '../model/node-id.ts';
import { fieldNodesAsked, fieldsAsked } from './fields-asked.ts';
import type { Graph } from './loaders.ts';

/** What a field asks the store for, where the id of its node, its arguments and what is asked of it tell that alone. */
export type Ask<Args> = (
  graph: Graph,
  id: NodeId,
  args: Args,
  asked: ReadonlySet<string>,
) => Promise<unknown> | null;

/** What several fields of a type ask for, by the names of the fields. */
// oxlint-disable-next-line typescript/no-explicit-any -- each field has arguments of its own, which its schema checks
export type Asks = Readonly<Record<string, Ask<any>>>;

/**
 * Has what the fields of a node ask for read together with the node, so that nothing of it waits for the node itself. The
 * fields find it with the loaders, and whatever is wrong with it, too.
 */
export function askAhead(graph: Graph, type: string, id: NodeId, asks: Asks, info: GraphQLResolveInfo): void {
  const object = info.schema.getType(type);
  if (!isObjectType(object)) return;
  const fields = object.getFields();
  for (const node of fieldNodesAsked(info)) {
    const [ask, field] = [asks[node.name.value], fields[node.name.value]];
    if (ask === undefined || field === undefined) continue;
    const within = fieldsAsked({ ...info, fieldNodes: [node] });
    const answer = async () => ask(graph, id, getArgumentValues(field, node, info.variableValues), within);
    answer().catch(() => {});
  }
}
