import { serveDns } from '../web/serve-dns.ts';
import { serveHttp } from '../web/serve-http.ts';
import { whenTestIsDone, type WhenDone } from '../web/when-done.ts';
import { HOSTILE_NAMES, type HostileGround } from './hostile-addresses.ts';

/** Where the site that may be fetched from lies. */
const SITE_ADDRESS = '127.0.0.2';

/** A private listener, a site that sends visitors to it, and the name server of whoever means harm. */
export interface OpenGround extends HostileGround {
  /** For a fetcher: what an operator would have allowed, and whom it asks for names. */
  readonly networks: readonly string[];
  readonly nameServers: readonly string[];
  /** Connections that were made to the private listener. */
  connections(): number;
}

/** Opens it. */
export async function openGround(whenDone: WhenDone = whenTestIsDone): Promise<OpenGround> {
  const listener = await serveHttp((_, response) => response.end('A secret.'), { address: '', whenDone });
  const site = await serveHttp(
    ({ url = '' }, response) => {
      const [page = '', query = ''] = url.split('?');
      const further = NEXT[page];
      const location = further === undefined ? decodeURIComponent(query) : `${further}?${query}`;
      response.writeHead(302, { location }).end();
    },
    { address: SITE_ADDRESS, whenDone },
  );
  return {
    port: listener.port,
    site: site.origin,
    networks: [`${SITE_ADDRESS}/32`],
    nameServers: [await serveDns(HOSTILE_NAMES, whenDone)],
    connections: listener.connections,
  };
}

/** The pages of a chain; the last sends to where all of it leads. */
const NEXT: Readonly<Record<string, string>> = {
  '/chain': '/chain/2',
  '/chain/2': '/chain/3',
  '/chain/3': '/to',
};
