import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestHandler } from 'express';
import type { GraphStore } from '../store/graph-store.ts';
import type { ApiContext } from './context.ts';
import { observeCalls } from './observe-calls.ts';

/** Spans of what a server does, for OpenTelemetry. */
export interface Tracing {
  /** Has every request be a span, within that of the caller where one is told (`traceparent`). */
  readonly requests: RequestHandler;
  /** Names a request's span by its GraphQL operation. */
  readonly plugin: ApolloServerPlugin<ApiContext>;
  /** The same store, each call of which is a span within that of the request. */
  observe(store: GraphStore): GraphStore;
  /** Sends what has not been sent yet. */
  stop(): Promise<void>;
}

/**
 * Sends spans to a collector that speaks OTLP over HTTP; `endpoint` is its base address, such as "http://localhost:4318".
 * Names of attributes are those of OpenTelemetry's semantic conventions. Texts, variables and tokens are in none.
 */
export async function startTracing(endpoint: string, version: string): Promise<Tracing> {
  // Whoever traces nothing need not load any of it.
  const [api, { BatchSpanProcessor, NodeTracerProvider }, { OTLPTraceExporter }, { resourceFromAttributes }] =
    await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/sdk-trace-node'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ]);
  const { context, propagation, SpanKind, SpanStatusCode, trace } = api;
  const exporter = new OTLPTraceExporter({ url: new URL('v1/traces', withSlash(endpoint)).href });
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'entente', 'service.version': version }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  provider.register();
  const tracer = provider.getTracer('entente', version);
  return {
    requests: (request, response, next) => {
      const { method, path } = request;
      const span = tracer.startSpan(
        `${method} ${path.split('/', 2).join('/')}`,
        { kind: SpanKind.SERVER, attributes: { 'http.request.method': method, 'url.path': path } },
        propagation.extract(context.active(), request.headers),
      );
      response.once('close', () => {
        const { statusCode } = response;
        span.setAttribute('http.response.status_code', statusCode);
        if (statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      });
      context.with(trace.setSpan(context.active(), span), next);
    },
    plugin: {
      requestDidStart: async () => ({
        didResolveOperation: async ({ operation, operationName }) => {
          const span = trace.getActiveSpan();
          if (span === undefined || operation === undefined) return;
          span.updateName([operation.operation, operationName ?? ''].join(' ').trim());
          span.setAttribute('graphql.operation.type', operation.operation);
          if (operationName !== null) span.setAttribute('graphql.operation.name', operationName);
        },
      }),
    },
    observe: (store) =>
      observeCalls(store, (method, call) =>
        tracer.startActiveSpan(
          `store ${method}`,
          {
            kind: SpanKind.CLIENT,
            attributes: { 'db.system.name': store.kind, 'db.operation.name': method },
          },
          async (span) => {
            try {
              return await call();
            } catch (error) {
              span.setStatus({ code: SpanStatusCode.ERROR });
              throw error;
            } finally {
              span.end();
            }
          },
        ),
      ),
    async stop() {
      await provider.shutdown().catch(() => {});
      trace.disable();
      context.disable();
      propagation.disable();
    },
  };
}

function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}
