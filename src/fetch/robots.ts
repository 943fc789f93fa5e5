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

/** Origins whose rules are kept. */
const MOST_ORIGINS = 1000;

/**
 * What sites ask of robots (RFC 9309): each origin's robots.txt is fetched once and kept. Where there is none, everything may
 * be fetched; where it cannot be read, nothing for now.
 */
export class Robots {
  readonly #kept = new Map<string, { rules: Promise<Rules>; until: number }>();
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
  }

  /**
   * Gives the seconds that the site wants between two requests, 0 where it does not say. Throws FetchError where the address
   * may not be fetched, and the signal's reason once it is aborted.
   */
  async check(url: URL, signal: AbortSignal): Promise<number> {
    const rules = await untilAborted(this.#rulesOf(url.origin), signal);
    if (rules.isAllowed(url.href, this.#product) === false)
      throw new FetchError(
        'forbidden-by-robots',
        `${url.href} may not be fetched: line ${rules.getMatchingLineNumber(url.href, this.#product)} of ${url.origin}/robots.txt forbids it to ${this.#product}.`,
      );
    const delay = rules.getCrawlDelay(this.#product) ?? 0;
    return delay > 0 ? delay : 0;
  }

  #rulesOf(origin: string): Promise<Rules> {
    const known = this.#kept.get(origin);
    if (known !== undefined && known.until > Date.now()) return known.rules;
    const kept = { rules: this.#load(origin), until: Infinity };
    const keep = (seconds: number) => () => {
      kept.until = Date.now() + seconds * 1000;
    };
    kept.rules.then(keep(this.#manners.robotsSeconds), keep(FAILURE_SECONDS));
    // The one that has been there for longest.
    if (this.#kept.size >= MOST_ORIGINS) this.#kept.delete(this.#kept.keys().next().value ?? '');
    this.#kept.delete(origin);
    this.#kept.set(origin, kept);
    return kept.rules;
  }

  async #load(origin: string): Promise<Rules> {
    const address = `${origin}/robots.txt`;
    const text = await this.#read(address);
    const tame = tameRobots(text, this.#product);
    if (tame === null)
      throw new NotNowError('forbidden-by-robots', `${address} has more wildcards than can be followed.`);
    return parse(address, tame);
  }

  async #read(address: string): Promise<string> {
    try {
      return await retry(() => this.#readOnce(address), this.#manners, this.#closing);
    } catch (error) {
      if (!(error instanceof FetchError) || error.reason === 'forbidden-address') throw error;
      if (error.reason === 'too-many-redirects') return '';
      throw new NotNowError(
        error.reason,
        `${address} cannot be read, and until it can, nothing else of that site may be: ${error.message}`,
      );
    }
  }
  async #readOnce(address: string): Promise<string> {
    const { status, bytes } = await this.#ask(address);
    if (status === 200) return new TextDecoder().decode(bytes);
    if (status >= 400 && status < 500 && status !== 429) return '';
    throw new FetchError('forbidden-by-robots', `it answers with status ${status}.`, true);
  }
}
