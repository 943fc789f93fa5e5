import { LRUCache } from 'lru-cache';
import robotsParser from 'robots-parser';
import { untilAborted } from '../common/until-aborted.ts';
import type { Answer } from './exchange.ts';
import { FetchError } from './fetched.ts';
import { NotNowError } from './not-now.ts';
import { retry, type Persistence } from './retry.ts';
import { tameRobots } from './tame-robots.ts';

// Its types are those of an ES module, which it is not.
const parse = robotsParser as unknown as typeof robotsParser.default;
type Rules = ReturnType<typeof parse>;

/** How a robots.txt is fetched and kept. */
export interface RobotsManners extends Persistence {
  /** How long it holds. */
  readonly robotsSeconds: number;
}

/** Bytes of a robots.txt that are read; what comes after them is as if it were not there. */
export const ROBOTS_BYTES = 500 * 1024;

/** Seconds after which a robots.txt that could not be read is asked for again. */
const FAILURE_SECONDS = 60;

/** Characters of all robots.txt that are kept: those of thousands of sites, and of few that were made to be large. */
const MOST_KEPT = 4_000_000;

/** Characters as which one counts that has fewer. */
const LEAST_KEPT = 1000;

/** What is kept of an origin: its rules, or why there are none for now. */
type Kept = { readonly rules: Rules; readonly characters: number } | { readonly error: FetchError };

/**
 * What sites ask of robots (RFC 9309): each origin's robots.txt is fetched once and kept. Where there is none, everything may
 * be fetched; where it cannot be read, nothing for now.
 */
export class Robots {
  readonly #kept: LRUCache<string, Kept>;
  readonly #ask: (address: string) => Promise<Answer>;
  readonly #product: string;
  readonly #manners: RobotsManners;
  readonly #closing: AbortSignal;

  /**
   * `ask` fetches a robots.txt, cut to `ROBOTS_BYTES`; `product` is the name that its lines address us by. Several may wait
   * for one, so that it is given up where `closing` is aborted alone.
   */
  constructor(
    ask: (address: string) => Promise<Answer>,
    product: string,
    manners: RobotsManners,
    closing: AbortSignal,
  ) {
    this.#ask = ask;
    this.#product = product;
    this.#manners = manners;
    this.#closing = closing;
    this.#kept = new LRUCache({
      maxSize: MOST_KEPT,
      sizeCalculation: (kept) => Math.max(LEAST_KEPT, 'rules' in kept ? kept.characters : 0),
      ttl: manners.robotsSeconds * 1000,
      // Those who wait are answered even if it is forgotten meanwhile.
      ignoreFetchAbort: true,
      fetchMethod: async (origin, _, { options }) => {
        const kept = await this.#load(`${origin}/robots.txt`);
        if ('error' in kept) options.ttl = FAILURE_SECONDS * 1000;
        return kept;
      },
    });
  }

  /**
   * Gives the seconds that the site wants between two requests, 0 where it does not say. Throws FetchError where the address
   * may not be fetched, and the signal's reason once it is aborted.
   */
  async check(url: URL, signal: AbortSignal): Promise<number> {
    const kept = await untilAborted(this.#kept.forceFetch(url.origin), signal);
    if ('error' in kept) throw kept.error;
    const { rules } = kept;
    if (rules.isAllowed(url.href, this.#product) === false)
      throw new FetchError(
        'forbidden-by-robots',
        `${url.href} may not be fetched: line ${rules.getMatchingLineNumber(url.href, this.#product)} of ${url.origin}/robots.txt forbids it to ${this.#product}.`,
      );
    const delay = rules.getCrawlDelay(this.#product) ?? 0;
    return delay > 0 ? delay : 0;
  }

  async #load(address: string): Promise<Kept> {
    try {
      const text = await retry(() => this.#readOnce(address), this.#manners, this.#closing);
      const tame = tameRobots(text, this.#product);
      if (tame !== null) return { rules: parse(address, tame), characters: tame.length };
      throw new FetchError('forbidden-by-robots', 'it has more wildcards than can be followed.');
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      if (error.reason === 'too-many-redirects') return { rules: parse(address, ''), characters: 0 };
      if (error.reason === 'forbidden-address') return { error };
      const message = `${address} cannot be read, and until it can, nothing else of that site may be: ${error.message}`;
      return { error: new NotNowError(error.reason, message) };
    }
  }

  async #readOnce(address: string): Promise<string> {
    const { status, bytes } = await this.#ask(address);
    if (status === 200) return new TextDecoder().decode(bytes);
    if (status >= 400 && status < 500 && status !== 429) return '';
    throw new FetchError('forbidden-by-robots', `it answers with status ${status}.`, true);
  }
}
