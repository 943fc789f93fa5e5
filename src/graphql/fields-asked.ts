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

const knownWithin = new WeakMap<Asked['fieldNodes'], Map<string, ReadonlySet<string>>>();

/** Names of the fields that are asked of one of these fields, in the same way; none where it is not asked itself. */
export function fieldsAskedWithin(info: Asked, field: string): ReadonlySet<string> {
  let known = knownWithin.get(info.fieldNodes);
  if (known === undefined) knownWithin.set(info.fieldNodes, (known = new Map()));
  let asked = known.get(field);
  if (asked === undefined) {
    const fieldNodes = fieldNodesAsked(info).filter(({ name }) => name.value === field);
    known.set(field, (asked = fieldsAsked({ ...info, fieldNodes })));
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
