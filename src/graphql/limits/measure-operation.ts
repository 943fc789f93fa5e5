import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { pageSize, usualSize, type Variables } from './list-size.ts';

/** How big a question is. */
export interface Measures {
  /** Levels of fields. */
  readonly depth: number;
  /** Fields, with fragments written out wherever they are used. */
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  /** Values that the answer is estimated to have, and what takes longer counted as several. */
  readonly cost: number;
}

/** Fields that cost more than a value: whole texts, counts, questions that take in much. */
const EXTRA_COSTS: Readonly<Record<string, number>> = {
  'Release.text': 20,
  'Revision.text': 20,
  'Revision.changes': 2500,
  'Evidence.quote': 2,
  'SearchHit.snippet': 5,
  'SearchHit.evidence': 5,
  'Relation.strength': 5,
  'Relation.strengthParts': 10,
  'Query.search': 500,
  'Query.network': 500,
  'Query.paths': 4000,
  'Query.neighbourhood': 5000,
  // One a request: reading takes the time of thousands of values.
  'Query.preview': 60_000,
};
const LIST_COST = 2;
const TOTAL_COUNT_COST = 5;
/** The whole schema is long; to ask for it many times over in one request has no use. */
const SCHEMA_COST = 10_000;

const NOTHING: Measures = { depth: 0, fields: 0, aliases: 0, directives: 0, cost: 0 };

/**
 * Measures a valid operation: each field counts 1 (some more), times the sizes of the lists around it. Fragments are
 * measured once for each size of page, so that fragments of fragments take no time.
 */
export function measureOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Measures {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const root = schema.getRootType(operation.operation);
  if (root == null) return NOTHING;
  const given = { ...defaultsOf(operation), ...variables };
  return new Measurer(schema, fragments, given).selections(operation.selectionSet, root, 1);
}

class Measurer {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Variables;
  readonly #measured = new Map<string, Measures>();

  constructor(
    schema: GraphQLSchema,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    variables: Variables,
  ) {
    this.#schema = schema;
    this.#fragments = fragments;
    this.#variables = variables;
  }

  /** `page` is the size of the page that a connection's `nodes` and `edges` have. */
  selections(set: SelectionSetNode, type: GraphQLNamedType, page: number): Measures {
    let total = NOTHING;
    for (const selection of set.selections) {
      const directives = selection.directives?.length ?? 0;
      if (directives > 0) total = add(total, { ...NOTHING, directives });
      if (selection.kind === Kind.FIELD) total = add(total, this.#field(selection, type, page));
      else if (selection.kind === Kind.FRAGMENT_SPREAD)
        total = add(total, this.#fragment(selection.name.value, page));
      else total = add(total, this.selections(selection.selectionSet, this.#typeOf(selection, type), page));
    }
    return total;
  }

  #fragment(name: string, page: number): Measures {
    const key = `${page} ${name}`;
    const before = this.#measured.get(key);
    if (before !== undefined) return before;
    const fragment = this.#fragments.get(name);
    if (fragment === undefined) return NOTHING;
    const measures = this.selections(fragment.selectionSet, this.#typeOf(fragment, null), page);
    this.#measured.set(key, measures);
    return measures;
  }

  #field(node: FieldNode, type: GraphQLNamedType, page: number): Measures {
    const name = node.name.value;
    const aliases = node.alias === undefined ? 0 : 1;
    const field = fieldOf(type, name);
    // Of the schema itself, graphql-js limits the depth; what is asked of it is counted as one.
    if (field === null)
      return { depth: 1, fields: 1, aliases, directives: 0, cost: name === '__typename' ? 1 : SCHEMA_COST };
    const first = pageSize(field, node, this.#variables);
    const inner = getNamedType(field.type);
    const isConnection = isPaged(inner);
    const within =
      node.selectionSet === undefined || !isCompositeType(inner)
        ? NOTHING
        : this.selections(node.selectionSet, inner, isConnection ? (first ?? page) : page);
    const times = timesOf(type, field, page, isConnection ? 1 : first, () =>
      usualSize(type.name, field, node, this.#variables),
    );
    const own =
      (EXTRA_COSTS[`${type.name}.${name}`] ?? (name === 'totalCount' ? TOTAL_COUNT_COST : 1)) +
      (first === null ? 0 : LIST_COST);
    return {
      depth: within.depth + 1,
      fields: within.fields + 1,
      aliases: within.aliases + aliases,
      directives: within.directives,
      cost: own + times * within.cost,
    };
  }

  #typeOf(
    { typeCondition }: { readonly typeCondition?: { readonly name: { readonly value: string } } | undefined },
    type: GraphQLNamedType | null,
  ): GraphQLNamedType {
    const named = typeCondition === undefined ? type : this.#schema.getType(typeCondition.name.value);
    if (named == null) throw new Error('Only valid operations are measured.');
    return named;
  }
}

/** Whether the lists of a type are as long as the `first` of the field that it stands in. */
function isPaged({ name }: GraphQLNamedType): boolean {
  return name.endsWith('Connection') || name === 'Subgraph';
}

/** How many values a field stands for: a connection's page, what `first` asks for, or what such a list usually has. */
function timesOf(
  type: GraphQLNamedType,
  field: GraphQLField<unknown, unknown>,
  page: number,
  first: number | null,
  usual: () => number,
): number {
  if (isPaged(type)) return ['nodes', 'edges', 'links'].includes(field.name) ? page : 1;
  return first ?? usual();
}

function fieldOf(type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | null {
  return isObjectType(type) || isInterfaceType(type) ? (type.getFields()[name] ?? null) : null;
}

function add(a: Measures, b: Measures): Measures {
  return {
    depth: Math.max(a.depth, b.depth),
    fields: a.fields + b.fields,
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    cost: a.cost + b.cost,
  };
}

function defaultsOf(operation: OperationDefinitionNode): Variables {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const],
  );
  return Object.fromEntries(defaults);
}
