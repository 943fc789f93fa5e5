import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createRawServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A server of the test's own, with what it has seen. */
export interface Web {
  readonly port: number;
  /** "http://127.0.0.1:PORT", or at another address of this machine. */
  readonly origin: string;
  /** In the order in which they came. Times in milliseconds, as `performance.now` tells them. */
  readonly requests: readonly Seen[];
  /** Paths asked for, the robots.txt left out. */
  paths(): string[];
  /** Connections that were made to it. */
  connections(): number;
}

/** A request that a server has seen. */
interface Seen {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly beganAt: number;
  endedAt: number;
}

/** Answers a request; "/robots.txt" comes here only where `hasRobots` says so, and is not found otherwise. */
export type Answering = (request: IncomingMessage, response: ServerResponse) => void;

/** Serves HTTP until the test has finished. */
export async function serveHttp(
  answer: Answering,
  { address = '127.0.0.1', hasRobots = false } = {},
): Promise<Web> {
  const requests: Seen[] = [];
  const server = createServer((request, response) => {
    const { url: path = '', headers } = request;
    const seen = { path, headers, beganAt: performance.now(), endedAt: Infinity };
    requests.push(seen);
    response.on('close', () => {
      seen.endedAt = performance.now();
    });
    if (path === '/robots.txt' && !hasRobots) response.writeHead(404).end();
    else answer(request, response);
  });
  const connections = await listen(server, address);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    origin: `http://${address.includes(':') ? `[${address}]` : address}:${port}`,
    requests,
    paths: () => requests.map(({ path }) => path).filter((path) => path !== '/robots.txt'),
    connections,
  };
}

/** Serves whatever `talk` writes to a connection, once its first request is there, until the test has finished. */
export async function serveBytes(
  talk: (socket: Socket) => void,
): Promise<{ origin: string; connections(): number }> {
  const server = createRawServer((socket) => {
    socket.once('data', (data) => {
      if (data.includes('/robots.txt')) socket.end('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n');
      else talk(socket);
    });
  });
  const connections = await listen(server, '127.0.0.1');
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, connections };
}

/** Writes to a connection every few milliseconds until it is closed. */
export function writeForEver(socket: Socket, text: string): void {
  const writing = setInterval(() => socket.write(text), 5);
  socket.on('close', () => clearInterval(writing));
}

async function listen(server: Server, address: string): Promise<() => number> {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on('connection', (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, address, resolve);
  });
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return () => connections;
}
