import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to a Neo4j that breaks where a test wants it to. */
export interface CuttingProxy {
  /** Bolt address. */
  readonly uri: string;
  /** Bytes that have gone to the server since the last cut was asked for. */
  sent(): number;
  /** How often connections were cut. */
  cuts(): number;
  /** Cuts all connections once so many more bytes, or the next COMMIT, have gone to the server; it may act on them still. */
  cutAfter(what: number | 'COMMIT', next?: 'GO_ON' | 'STAY_AWAY'): void;
  /** Takes connections again. */
  comeBack(): void;
  close(): Promise<void>;
}

/** What is sent last of a transaction: the Bolt message COMMIT as a chunk with its end. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);
/** In which the server can do what it was told, while its answers are held back. */
const ACTING_MS = 500;

/** A proxy before the server at a Bolt address. */
export async function openCuttingProxy(uri: string): Promise<CuttingProxy> {
  const { hostname, port } = new URL(uri);
  const open = new Set<Socket>();
  let [sent, cuts] = [0, 0];
  let planned: { readonly after: number | 'COMMIT'; readonly next: 'GO_ON' | 'STAY_AWAY' } | null = null;
  let state: 'OPEN' | 'HOLDING' | 'AWAY' = 'OPEN';

  const cut = (next: 'GO_ON' | 'STAY_AWAY') => {
    state = 'HOLDING';
    setTimeout(() => {
      for (const socket of open) socket.destroy();
      state = next === 'GO_ON' ? 'OPEN' : 'AWAY';
      cuts += 1;
    }, ACTING_MS);
  };
  const proxy = createServer((client) => {
    if (state !== 'OPEN') {
      client.destroy();
      return;
    }
    const server = connect(Number(port), hostname);
    for (const socket of [client, server]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        open.delete(socket);
        client.destroy();
        server.destroy();
      });
    }
    client.on('data', (bytes) => {
      if (state === 'HOLDING') return;
      server.write(bytes);
      sent += bytes.length;
      if (planned === null) return;
      if (planned.after === 'COMMIT' ? !bytes.includes(COMMIT) : sent < planned.after) return;
      cut(planned.next);
      planned = null;
    });
    server.on('data', (bytes) => {
      if (state !== 'HOLDING') client.write(bytes);
    });
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    uri: `bolt://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    sent: () => sent,
    cuts: () => cuts,
    cutAfter(after, next = 'GO_ON') {
      sent = 0;
      planned = { after, next };
    },
    comeBack() {
      state = 'OPEN';
    },
    async close() {
      for (const socket of open) socket.destroy();
      proxy.close();
      await once(proxy, 'close');
    },
  };
}
