/** The Neo4j server that the tests may fill and empty. */
export interface TestNeo4j {
  /** Bolt address with host and port. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

/** A TestNeo4j, and how to be rid of it. */
export interface RunningNeo4j extends TestNeo4j {
  /** In words, for people: where it runs. */
  readonly place: string;
  /** Ends it with all that it holds; a server that was only lent is left running, emptied. */
  stop(): Promise<void>;
}

/** This machine lacks what one way to have a Neo4j needs; the message says what. Another way may do. */
export class NotOnThisMachineError extends Error {
  override readonly name = 'NotOnThisMachineError';
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Null where this machine has no Neo4j and nothing to run one on. */
    readonly neo4j: TestNeo4j | null;
  }
}
