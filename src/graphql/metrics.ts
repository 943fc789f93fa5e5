import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { GraphStore } from '../store/graph-store.ts';
import { observeCalls } from './observe-calls.ts';
import type { WithOthers } from './processes/with-others.ts';

/** Seconds: from an answer out of memory to the time limit of a request. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
/** Names of operations that are told apart: clients choose them, and could choose ever new ones. */
const MOST_OPERATIONS = 100;

/** What a server counts, for Prometheus. */
export interface Metrics {
  /** All of it in Prometheus' text format. */
  write(): Promise<string>;
  readonly contentType: string;
  /** A request has been answered. */
  request(kind: string, status: number, seconds: number): void;
  /** A GraphQL operation has been carried out; `name` as the client calls it. */
  operation(type: string, name: string | null, outcome: 'ok' | 'error', seconds: number): void;
  /** A question was looked up among the answers that are kept. */
  lookup(isHit: boolean): void;
  /** A release has been taken in. */
  ingest(outcome: string): void;
  /** The same store, its calls counted. */
  observe(store: GraphStore): GraphStore;
}

/** Counters of one server, and figures of its process; of all processes, where it answers beside others. */
export function makeMetrics(version: string, others?: WithOthers): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'entente_info',
    help: 'Always 1; its label tells the version.',
    labelNames: ['version'],
    aggregator: 'first',
    registers,
  }).set({ version }, 1);
  const requests = new Histogram({
    name: 'entente_http_request_duration_seconds',
    help: 'Time from the first byte of a request to the last of its answer, by route and status.',
    labelNames: ['route', 'status'],
    buckets: SECONDS,
    registers,
  });
  const operations = new Histogram({
    name: 'entente_graphql_operation_duration_seconds',
    help: `Time that a GraphQL operation took, by type, name and outcome; names beyond the first ${MOST_OPERATIONS} are "other".`,
    labelNames: ['type', 'operation', 'outcome'],
    buckets: SECONDS,
    registers,
  });
  const lookups = new Counter({
    name: 'entente_answer_cache_lookups_total',
    help: 'Questions looked up among the answers that are kept, by result.',
    labelNames: ['result'],
    registers,
  });
  const ingests = new Counter({
    name: 'entente_releases_ingested_total',
    help: 'Releases taken in through the API, by outcome.',
    labelNames: ['outcome'],
    registers,
  });
  const calls = new Histogram({
    name: 'entente_store_call_duration_seconds',
    help: 'Time of calls of the store, by method and outcome.',
    labelNames: ['method', 'outcome'],
    buckets: SECONDS,
    registers,
  });
  const known = new Set<string>();
  const named = (name: string | null) => {
    if (name === null) return 'anonymous';
    if (known.size < MOST_OPERATIONS) known.add(name);
    return known.has(name) ? name : 'other';
  };
  return {
    write: others?.joinFigures(registry) ?? (() => registry.metrics()),
    contentType: registry.contentType,
    request: (route, status, seconds) => requests.observe({ route, status: String(status) }, seconds),
    operation: (type, name, outcome, seconds) =>
      operations.observe({ type, operation: named(name), outcome }, seconds),
    lookup: (isHit) => lookups.inc({ result: isHit ? 'hit' : 'miss' }),
    ingest: (outcome) => ingests.inc({ outcome }),
    observe: (store) =>
      observeCalls(store, async (method, call) => {
        const started = performance.now();
        let outcome = 'error';
        try {
          const answer = await call();
          outcome = 'ok';
          return answer;
        } finally {
          calls.observe({ method, outcome }, (performance.now() - started) / 1000);
        }
      }),
  };
}
