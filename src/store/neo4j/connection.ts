import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { StoreUnavailableError } from '../store-errors.ts';
import { encodeParameters, type Parameters } from './parameters.ts';
import { unavailableError, withoutCredentials } from './unavailable-error.ts';

/** Where a Neo4j database is, and who asks. */
export interface Neo4jAddress {
  /** "bolt://host:port", "neo4j://…", with +s or +ssc for encryption. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** "neo4j" if left out. */
  readonly database?: string | undefined;
}

/**
 * Runs one statement in the transaction at hand and gives its rows, shaped as the statement returns them. Lists are given
 * within the parameter `$given`: for one that is a parameter itself Neo4j plans anew for each magnitude of its length, and
 * that takes longer than most answers.
 */
export type RunStatement = <Row>(statement: string, parameters?: Parameters) => Promise<Row[]>;

/** Transactions of one database; what cannot be reached throws StoreUnavailableError. */
export interface Neo4jConnection {
  /** Reads, each statement for itself; a follower may answer it, but not before it knows of our own writes. */
  read<T>(work: (run: RunStatement) => Promise<T>): Promise<T>;
  /** A write transaction: all or nothing; `work` runs again where the server asks for a retry. */
  write<T>(work: (run: RunStatement) => Promise<T>): Promise<T>;
  /** One write transaction for all that is read of `view`; undone at the end, and never tried again. */
  hold<T>(work: (view: Neo4jConnection) => Promise<T>): Promise<T>;
  /** The same, its reads given up when the signal is aborted: the server is told to end what it is at. */
  until(signal: AbortSignal): Neo4jConnection;
  /** Resolves when the database answers. */
  verify(): Promise<void>;
  close(): Promise<void>;
}

const DEFAULT_DATABASE = 'neo4j';
const CONNECT_MS = 5_000;
const WAIT_FOR_CONNECTION_MS = 30_000;
/** A failed transaction is tried again for as long, and a last time after it. */
const RETRY_MS = 6_000;

/** Opens a pool of connections; none is made before the first question. */
export function openConnection(address: Neo4jAddress): Neo4jConnection {
  const database = address.database ?? DEFAULT_DATABASE;
  const driver = openDriver(address);
  // One manager for all sessions: whoever reads after a write through this store reads what was written.
  const bookmarkManager = neo4j.bookmarkManager();

  const shown = withoutCredentials(address.uri, address.password);
  let closed = false;

  const withSession = async <T>(
    work: (session: Session) => Promise<T>,
    defaultAccessMode = neo4j.session.WRITE,
  ): Promise<T> => {
    // The driver would open new connections.
    if (closed) throw new StoreUnavailableError(`The connection to Neo4j at ${shown} is closed.`);
    const session = driver.session({ database, bookmarkManager, defaultAccessMode });
    try {
      return await work(session);
    } catch (error) {
      throw unavailableError(error, address) ?? error;
    } finally {
      await session.close();
    }
  };

  // A statement alone takes one round trip; a transaction around it, three: that is for one that is to be tried again.
  const readOnce =
    (signal: AbortSignal | null): RunStatement =>
    (statement, parameters) =>
      withSession(async (session) => {
        signal?.throwIfAborted();
        // A session that is closed in the midst of a statement has the server end it.
        const giveUp = () => void session.close().catch(() => {});
        signal?.addEventListener('abort', giveUp, { once: true });
        try {
          return await runIn(session)(statement, parameters);
        } catch (error) {
          signal?.throwIfAborted();
          if (!neo4j.isRetryableError(error)) throw error;
          return await session.executeRead((tx) => runIn(tx)(statement, parameters));
        } finally {
          signal?.removeEventListener('abort', giveUp);
        }
      }, neo4j.session.READ);

  const connection: Neo4jConnection = {
    read: (work) => work(readOnce(null)),
    until: (signal) => ({ ...connection, read: (work) => work(readOnce(signal)) }),
    write: (work) => withSession((session) => session.executeWrite((tx) => work(runIn(tx)))),
    hold: (work) =>
      withSession(async (session) => {
        const tx = session.beginTransaction();
        try {
          return await work(viewIn(runIn(await tx)));
        } finally {
          await (await tx).close();
        }
      }),
    // Without a retry: whoever asks wants to know of this very moment.
    verify: () =>
      withSession(async (session) => {
        await session.run('RETURN 1');
      }),
    close() {
      closed = true;
      return driver.close();
    },
  };
  return connection;
}

function openDriver(address: Neo4jAddress): Driver {
  try {
    return neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
      disableLosslessIntegers: true,
      connectionTimeout: CONNECT_MS,
      connectionAcquisitionTimeout: WAIT_FOR_CONNECTION_MS,
      maxTransactionRetryTime: RETRY_MS,
      userAgent: 'entente',
      // Nobody reads what the server remarks on a statement, and it would come with every answer.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
  } catch (error) {
    throw unavailableError(error, address, 'ALL') ?? error;
  }
}

/** A connection whose every question is asked in the one transaction. */
function viewIn(run: RunStatement): Neo4jConnection {
  const view: Neo4jConnection = {
    read: (work) => work(run),
    write: () => Promise.reject(new Error('A view of the store cannot be written to.')),
    hold: (work) => work(view),
    until: () => view,
    async verify() {
      await run('RETURN 1');
    },
    async close() {},
  };
  return view;
}

/** In the transaction, or in the session each in one of its own. */
function runIn(tx: Pick<ManagedTransaction, 'run'> | Pick<Session, 'run'>): RunStatement {
  return async <Row>(statement: string, parameters: Parameters = {}) => {
    const result = await tx.run(statement, encodeParameters(parameters));
    // Each caller names the shape that its own statement returns.
    return result.records.map((record) => record.toObject() as Row);
  };
}
