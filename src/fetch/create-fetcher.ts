import { Agent } from 'undici';
import { checkAddress, hostOf } from './check-address.ts';
import { guardedConnector } from './connect-guarded.ts';
import { exchange, headerOf, type Answer } from './exchange.ts';
import { FetchError, type Fetched, type Fetcher, type FetchRequest } from './fetched.ts';
import { redirectOf } from './follow-redirect.ts';
import { HostTurns } from './host-turns.ts';
import { guardNetworks, type NetworkGuard } from './networks.ts';
import { LIMITS, MANNERS, type FetcherOptions, type FetchLimits, type Manners } from './options.ts';
import { outcomeOf } from './outcome-of.ts';
import { ACCEPTED_CODINGS, type BodyLimit } from './read-body.ts';
import { resolverAt } from './resolve-name.ts';
import { retry } from './retry.ts';
import { readRetryAfter } from './retry-after.ts';
import { Robots, ROBOTS_BYTES } from './robots.ts';

/** Makes a fetcher; each keeps its own connections, turns at hosts and robots.txt until it is closed. */
export function createFetcher(options: FetcherOptions): Fetcher {
  return new PoliteFetcher(options);
}

/** How the steps of one request are made. */
interface Steps {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: BodyLimit;
  readonly delaySeconds: number;
  /** Whether a robots.txt has a say: not on itself. */
  readonly obeysRobots: boolean;
}

class PoliteFetcher implements Fetcher {
  readonly #userAgent: string;
  readonly #limits: FetchLimits;
  readonly #manners: Manners;
  readonly #guard: NetworkGuard;
  readonly #agent: Agent;
  readonly #turns: HostTurns;
  readonly #robots: Robots;
  readonly #closing = new AbortController();

  constructor({ userAgent, networks = [], nameServers, limits, manners }: FetcherOptions) {
    this.#userAgent = userAgent;
    this.#limits = { ...LIMITS, ...limits };
    this.#manners = { ...MANNERS, ...manners };
    this.#guard = guardNetworks(networks);
    this.#turns = new HostTurns(this.#manners.maxWaitSeconds * 1000);
    const [product = ''] = userAgent.split('/');
    this.#robots = new Robots(
      (address) => this.#askRobots(address),
      product,
      this.#manners,
      this.#closing.signal,
    );
    this.#agent = new Agent({
      connect: guardedConnector(this.#guard, resolverAt(nameServers), this.#limits.connectSeconds * 1000),
      connections: 1,
      maxHeaderSize: this.#limits.maxHeaderBytes,
      // An exchange keeps its own time.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
  }

  async fetch(
    { address, etag, lastModified, delaySeconds }: FetchRequest,
    signal: AbortSignal,
  ): Promise<Fetched> {
    const conditions = {
      ...(etag === undefined ? {} : { 'if-none-match': etag }),
      ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
    };
    const steps: Steps = {
      headers: { ...this.#headers(), ...conditions },
      body: { maxBytes: this.#limits.maxBytes, whenLonger: 'refuse' },
      delaySeconds: delaySeconds ?? this.#manners.delaySeconds,
      obeysRobots: true,
    };
    const isConditional = Object.keys(conditions).length > 0;
    const either = AbortSignal.any([signal, this.#closing.signal]);
    return await retry(
      async () => outcomeOf(await this.#walk(address, steps, either), isConditional),
      this.#manners,
      either,
    );
  }

  async close(): Promise<void> {
    this.#closing.abort(new Error('The fetcher has been closed.'));
    await this.#agent.destroy();
  }

  #headers(): Record<string, string> {
    return { 'user-agent': this.#userAgent, accept: '*/*', 'accept-encoding': ACCEPTED_CODINGS };
  }

  #askRobots(address: string): Promise<Answer> {
    const steps: Steps = {
      headers: this.#headers(),
      body: { maxBytes: ROBOTS_BYTES, whenLonger: 'cut' },
      delaySeconds: this.#manners.delaySeconds,
      obeysRobots: false,
    };
    return this.#walk(address, steps, this.#closing.signal);
  }

  /** Goes from redirect to redirect to the answer at their end. */
  async #walk(address: string, steps: Steps, signal: AbortSignal): Promise<Answer> {
    let url = checkAddress(address, this.#guard);
    for (let redirects = 0; redirects <= this.#limits.maxRedirects; redirects += 1) {
      const answer = await this.#step(url, steps, signal);
      const next = redirectOf(answer, this.#guard);
      if (next === null) return answer;
      url = next;
    }
    throw new FetchError(
      'too-many-redirects',
      `${address} leads through more than ${this.#limits.maxRedirects} redirects, or in a circle.`,
    );
  }

  /** Makes one request when it is its turn. */
  async #step(url: URL, steps: Steps, signal: AbortSignal): Promise<Answer> {
    const asked = steps.obeysRobots ? await this.#robots.check(url, signal) : 0;
    const delay = Math.max(steps.delaySeconds, Math.min(asked, this.#manners.maxCrawlDelaySeconds));
    const host = hostOf(url);
    return await this.#turns.take(host, delay * 1000, signal, async () => {
      const limits = { ...this.#limits, ...steps.body };
      const answer = await exchange(url, steps.headers, limits, this.#agent, signal);
      if (answer.status === 429 || answer.status === 503) {
        const rest = readRetryAfter(headerOf(answer.headers, 'retry-after'), Date.now());
        this.#turns.rest(host, rest * 1000);
      }
      return answer;
    });
  }
}
