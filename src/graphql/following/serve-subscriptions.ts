import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  validate,
  type ExecutionArgs,
  type FormattedExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { identifyCaller, type AccessToken } from '../auth.ts';
import type { ApiContext, Caller } from '../context.ts';
import type { ApiLimits } from '../limits/api-limits.ts';
import { tooMuch } from '../limits/limit-plugin.ts';
import { measureOperation } from '../limits/measure-operation.ts';

/** Longest message of a client, in bytes. */
const LONGEST_MESSAGE = 100_000;

/** What subscriptions are served with. */
export interface SubscriptionGround {
  readonly schema: GraphQLSchema;
  readonly limits: ApiLimits;
  readonly tokens: readonly AccessToken[];
  readonly readers: 'anybody' | 'token';
  /** The context of one subscription. */
  contextOf(caller: Caller | null): ApiContext;
  formatError(error: GraphQLError): GraphQLFormattedError;
}

/** Serves subscriptions at /graphql of a server, over WebSocket; the function that it gives ends them all. */
export function serveSubscriptions(httpServer: Server, ground: SubscriptionGround): () => Promise<void> {
  const { limits, tokens, readers, formatError } = ground;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LONGEST_MESSAGE });
  httpServer.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (request.url?.split('?')[0] !== '/graphql') refuse(socket, '404 Not Found');
    else if (sockets.clients.size >= limits.connections) refuse(socket, '503 Service Unavailable');
    else
      sockets.handleUpgrade(request, socket, head, (connection) =>
        sockets.emit('connection', connection, request),
      );
  });

  const callerOf = (request: IncomingMessage, parameters: Record<string, unknown> | undefined) => {
    const given = parameters?.['authorization'] ?? request.headers.authorization;
    return identifyCaller(tokens, typeof given === 'string' ? given : undefined);
  };
  const server = useServer<Record<string, unknown> | undefined>(
    {
      onConnect: ({ extra, connectionParams }) =>
        readers === 'anybody' || callerOf(extra.request, connectionParams) !== null,
      onSubscribe: ({ extra, connectionParams, subscriptions }, _id, payload) =>
        Object.keys(subscriptions).length > limits.subscriptions
          ? [refusal(`One connection has ${limits.subscriptions} subscriptions at most.`)]
          : prepare(ground, payload, callerOf(extra.request, connectionParams)),
      onNext: (_context, _id, _payload, _args, { data = null, errors }): FormattedExecutionResult =>
        errors === undefined ? { data } : { data, errors: errors.map(formatError) },
      onError: (_context, _id, _payload, errors) => errors.map(formatError),
    },
    sockets,
    limits.heartbeatMilliseconds,
  );
  return async () => server.dispose();
}

/** An operation ready to be executed, or why it cannot be; only subscriptions are taken here. */
function prepare(
  { schema, limits, contextOf }: SubscriptionGround,
  { query, operationName, variables }: SubscribePayload,
  caller: Caller | null,
): ExecutionArgs | readonly GraphQLError[] {
  try {
    const document = parse(query, { maxTokens: limits.tokens });
    const errors = validate(schema, document);
    if (errors.length > 0) return errors.map(({ message }) => refusal(message));
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
      return [refusal('Only subscriptions are answered here: send other operations to POST /graphql.')];
    const message = tooMuch(measureOperation(schema, document, operation, variables ?? {}), limits);
    if (message !== null) return [refusal(message)];
    return {
      schema,
      document,
      contextValue: contextOf(caller),
      ...(operationName == null ? {} : { operationName }),
      ...(variables == null ? {} : { variableValues: variables }),
    };
  } catch (error) {
    return [refusal(error instanceof Error ? error.message : 'The operation cannot be read.')];
  }
}

function refusal(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
