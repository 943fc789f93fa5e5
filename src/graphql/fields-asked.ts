import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionNode,
} from 'graphql';

type Asked = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'>;

const known = new WeakMap<Asked['fieldNodes'], ReadonlySet<string>>();

/**
 * Names of the fields that are asked of what a resolver is about to give, in fragments too, whatever type they are for: found once
 * for all rows of a list, whose fields have the same nodes, which those of no other request are.
 */
export function fieldsAsked(info: Asked): ReadonlySet<string> {
  let asked = known.get(info.fieldNodes);
  if (asked === undefined) {
    asked = new Set(fieldNodesAsked(info).map(({ name }) => name.value));
    known.set(info.fieldNodes, asked);
  }
  return asked;
}

/** The same fields as they are asked, with their arguments. */
export function fieldNodesAsked({ fieldNodes, fragments, variableValues }: Asked): readonly FieldNode[] {
  const asked: FieldNode[] = [];
  const seen = new Set<string>();
  const isLeftOut = (node: SelectionNode) =>
    getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] === false;
  const gather = (selections: readonly SelectionNode[] = []): void => {
    for (const node of selections.filter((each) => !isLeftOut(each))) {
      if (node.kind === Kind.FIELD) asked.push(node);
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
