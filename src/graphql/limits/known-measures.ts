import { Kind, visit, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { SIZE_ARGUMENTS, type Variables } from './list-size.ts';
import { measureOperation, type Measures } from './measure-operation.ts';

/** Measures of one document that are kept, as a client asks the same with few different sizes; and characters of these. */
const MOST_KEPT = 100;
const LONGEST = 500;

/** `measureOperation` of one schema. */
export type Measure = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
) => Measures;

/** What is known of a document. */
interface Known {
  /** Variables that tell how long lists are. */
  readonly sizes: readonly string[];
  /** What was measured, by the operation and the values of these. */
  readonly measures: Map<string, Measures>;
}

/**
 * Measures a document once for all values of those variables that do not change how much is asked for. It is known for as long
 * as somebody else keeps the document.
 */
export function measureOnce(schema: GraphQLSchema): Measure {
  const known = new WeakMap<DocumentNode, Known>();
  const knownOf = (document: DocumentNode): Known => {
    const held = known.get(document);
    if (held !== undefined) return held;
    const fresh = { sizes: sizesIn(document), measures: new Map<string, Measures>() };
    known.set(document, fresh);
    return fresh;
  };
  return (document, operation, variables) => {
    const { sizes, measures } = knownOf(document);
    // Without a value, a variable has its default; null is a value.
    const given = Object.fromEntries(sizes.map((name) => [name, variables[name]]));
    const key = JSON.stringify([operation.name?.value, given]);
    const before = measures.get(key);
    if (before !== undefined) return before;
    const measured = measureOperation(schema, document, operation, variables);
    if (measures.size >= MOST_KEPT) measures.clear();
    if (key.length <= LONGEST) measures.set(key, measured);
    return measured;
  };
}

const TELLING: ReadonlySet<string> = new Set(SIZE_ARGUMENTS);

/** Names of the variables that stand in arguments which tell how long a list is. */
function sizesIn(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    [Kind.ARGUMENT]: (argument) => {
      if (!TELLING.has(argument.name.value)) return;
      visit(argument, { [Kind.VARIABLE]: ({ name }) => void names.add(name.value) });
    },
  });
  return [...names];
}
