import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type GraphQLResolveInfo,
  type SelectionNode,
} from 'graphql';

/** Names of the fields that are asked of what a resolver is about to give, in fragments too, whatever type they are for. */
export function fieldsAsked({
  fieldNodes,
  fragments,
  variableValues,
}: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'>): ReadonlySet<string> {
  const asked = new Set<string>();
  const seen = new Set<string>();
  const isLeftOut = (node: SelectionNode) =>
    getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] === false;
  const gather = (selections: readonly SelectionNode[] = []): void => {
    for (const node of selections.filter((each) => !isLeftOut(each))) {
      if (node.kind === Kind.FIELD) asked.add(node.name.value);
      else if (node.kind === Kind.INLINE_FRAGMENT) gather(node.selectionSet.selections);
      else if (!seen.has(node.name.value)) {
        seen.add(node.name.value);
        gather(fragments[node.name.value]?.selectionSet.selections);
      }
    }
  };
  for (const { selectionSet } of fieldNodes) gather(selectionSet?.selections);
  return asked;
}
