import { createServer as createHttpsServer } from 'node:https';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { createServer as createRawServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { Certificate } from './make-certificate.ts';
import { whenTestIsDone, type WhenDone } from './when-done.ts';

/** A server of the test's own, with what it has seen. */
export interface Web {
  /** "http://127.0.0.1:PORT", or at another address of this machine. */
  readonly origin: string;
  readonly port: number;
  /** In the order in which they came. */
  readonly requests: readonly Seen[];
  /** Paths asked for, the robots.txt left out. */
  paths(): string[];
  /** Connections that were made to it. */
  connections(): number;
}

/** A request that a server has seen; times in milliseconds, as `performance.now` tells them. */
interface Seen {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly beganAt: number;
  endedAt: number;
}

interface ServeOptions {
  /** "127.0.0.1" if left out; every address of this machine where it is "". */
  readonly address?: string;
  readonly port?: number;
  /** The robots.txt; if left out, there is none. Null leaves it to the answering. */
  readonly robots?: string | null;
  /** For https; http if left out. */
  readonly certificate?: Certificate;
  readonly whenDone?: WhenDone;
}

/** Serves HTTP. */
export async function serveHttp(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  { address = '127.0.0.1', port = 0, robots, certificate, whenDone = whenTestIsDone }: ServeOptions = {},
): Promise<Web> {
  const requests: Seen[] = [];
  const listener: RequestListener = (request, response) => {
    const { url: path = '', headers } = request;
    const seen = { path, headers, beganAt: performance.now(), endedAt: Infinity };
    requests.push(seen);
    const end = () => {
      seen.endedAt = Math.min(seen.endedAt, performance.now());
    };
    response.on('finish', end).on('close', end);
    if (path !== '/robots.txt' || robots === null) answer(request, response);
    else response.writeHead(robots === undefined ? 404 : 200).end(robots);
  };
  const server =
    certificate === undefined ? createServer(listener) : createHttpsServer({ ...certificate }, listener);
  const connections = await listen(server, { port, host: address }, whenDone);
  return {
    ...placeOf(server),
    requests,
    paths: () => requests.map(({ path }) => path).filter((path) => path !== '/robots.txt'),
    connections,
  };
}

/** Serves what `talk` writes to a connection once a request is there; without a robots.txt. */
export async function serveBytes(
  talk: (socket: Socket) => void,
): Promise<{ readonly origin: string; connections(): number }> {
  const server = createRawServer((socket) => {
    socket.once('data', (data) => {
      if (data.includes('/robots.txt')) socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
      else talk(socket);
    });
  });
  const connections = await listen(server, { port: 0, host: '127.0.0.1' }, whenTestIsDone);
  return { origin: placeOf(server).origin, connections };
}

/** Writes to a connection every few milliseconds until it is closed. */
export function writeForEver(socket: Socket, text: string | Buffer): void {
  const writing = setInterval(() => socket.write(text), 5);
  socket.on('close', () => clearInterval(writing));
}

/** Counts connections; none is left open in the end. */
async function listen(
  server: Server,
  { port, host }: { readonly port: number; readonly host: string },
  whenDone: WhenDone,
): Promise<() => number> {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on('connection', (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen({ port, ...(host === '' ? {} : { host }) }, resolve);
  });
  whenDone(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return () => connections;
}

function placeOf(server: Server): { readonly origin: string; readonly port: number } {
  const { address, port } = server.address() as AddressInfo;
  return { origin: `http://${address}:${port}`, port };
}
