import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openScratchStore } from '../../../src/open-store.ts';
import { SMALL_WORLD } from '../../store/conformance/small-world.ts';
import { World } from '../../support/worlds/graph-changes.ts';
import { openApi, reference, WRITER } from '../support/open-api.ts';

interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
}

let collector: Server;
let bodies: string[];
let address: string;

beforeEach(async () => {
  bodies = [];
  collector = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    bodies.push(`${request.url} ${Buffer.concat(chunks).toString()}`);
    response.setHeader('content-type', 'application/json');
    response.end('{}');
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
});
afterEach(() => collector.close());

it('sends a span for each request, within it those of the store, and nothing that was said', async () => {
  const store = await openScratchStore(reference);
  await new World([store], reference).put(...SMALL_WORLD);
  const { url, server } = await openApi(store, { traces: address, version: '1.2.3' });
  const caller = '4bf92f3577b34da6a3ce929d0e0e4736';
  await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${WRITER}`,
      traceparent: `00-${caller}-00f067aa0ba902b7-01`,
    },
    body: JSON.stringify({
      query: 'query Traced($text: String) { releases(filter: { text: $text }) { nodes { id } } }',
      variables: { text: 'confidential' },
    }),
  });
  await server.stop();
  await store.close();
  const sent = bodies.join('');
  expect(sent).toContain('/v1/traces ');
  const spans: Span[] = bodies.flatMap((body) =>
    JSON.parse(body.slice(body.indexOf(' '))).resourceSpans.flatMap((resource: any) =>
      resource.scopeSpans.flatMap((scope: any) => scope.spans),
    ),
  );
  const request = spans.find(({ name }) => name === 'query Traced');
  expect(request).toMatchObject({ traceId: caller, parentSpanId: '00f067aa0ba902b7' });
  expect(request?.attributes).toContainEqual({ key: 'http.response.status_code', value: { intValue: 200 } });
  const list = spans.find(({ name }) => name === 'store listReleases');
  expect(list).toMatchObject({ traceId: caller, parentSpanId: request?.spanId });
  for (const secret of [WRITER, 'confidential']) expect(sent).not.toContain(secret);
});
