import { pino } from 'pino';
import { exportsOf } from '../../../src/cli/exports-of.ts';
import { digestOf } from '../../../src/common/digest-of.ts';
import { writingOf } from '../../../src/cli/serve-writing.ts';
import type { ApiOptions } from '../../../src/graphql/api-options.ts';
import { createApiServer, type ApiServer } from '../../../src/graphql/server.ts';
import { normalizeOfficialId } from '../../../src/identity/official-id.ts';
import { loadReference } from '../../../src/load-reference.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';

export const reference = loadReference();

export const WRITER = 'a-token-that-may-write';
export const GUEST = 'a-token-that-may-read';

/** What a question is answered with. */
export interface Answer {
  readonly status: number;
  /** The body as it came. */
  readonly text: string;
  readonly data: any;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

/** The API over a store, as clients meet it. */
export interface TestApi {
  readonly url: string;
  readonly server: ApiServer;
  /** Lines that were logged so far. */
  readonly log: readonly string[];
  /** Asks with any answer. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>, token?: string): Promise<Answer>;
  /** The data of an answer; throws if there are errors. */
  data(query: string, variables?: Readonly<Record<string, unknown>>, token?: string): Promise<any>;
  /** The one error of an answer. */
  error(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    token?: string,
  ): Promise<{ readonly code: unknown; readonly message: string }>;
}

/** What a server over a store is made of, as `entente serve` makes it; its log goes to `log`. */
export function optionsFor(store: GraphStore, log: string[] = []): ApiOptions {
  const ground = { store, reference, now: () => '2026-01-01T00:00:00.000Z' };
  return {
    ...writingOf(ground, { reference, readBy: 'entente/0.0.0' }),
    exports: exportsOf(ground, ground.now),
    store,
    reference,
    tokens: [
      { name: 'desk', scope: 'write', digest: digestOf(WRITER) },
      { name: 'guest', scope: 'read', digest: digestOf(GUEST) },
    ],
    logger: pino({ level: 'debug' }, { write: (line: string) => void log.push(line) }),
    normalizeOfficialId,
    describeCollection: (id) =>
      id === 'demonstration' ? { name: 'Demonstration', description: 'Written for it.' } : null,
  };
}

/** Serves a store at a free port of this machine. */
export async function openApi(store: GraphStore, options: Partial<ApiOptions> = {}): Promise<TestApi> {
  const log: string[] = [];
  const server = await createApiServer({ ...optionsFor(store, log), ...options });
  const { url } = await server.listen(0, '127.0.0.1');
  const ask: TestApi['ask'] = async (query, variables = {}, token) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const body = JSON.parse(text);
    return { status: response.status, text, data: body.data, errors: body.errors ?? [] };
  };
  return {
    url,
    server,
    log,
    ask,
    data: async (...question) => {
      const { data, errors } = await ask(...question);
      if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 2));
      return data;
    },
    error: async (...question) => {
      const { errors } = await ask(...question);
      const [error, second] = errors;
      if (error === undefined || second !== undefined)
        throw new Error(`Not one error: ${JSON.stringify(errors)}`);
      return { code: error.extensions['code'], message: error.message };
    },
  };
}
