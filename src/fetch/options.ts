import type { RobotsManners } from './robots.ts';

/** How a fetcher names itself, where it may go, and how it behaves. */
export interface FetcherOptions {
  /** "Entente/1.0 (+press@example.org)": a program, its version, and where whoever is bothered by it can write. */
  readonly userAgent: string;
  /** Networks that are fetched from although they are not public, "10.1.0.0/16"; none if left out. */
  readonly networks?: readonly string[];
  /** Servers that are asked for names, "192.0.2.53"; as the system does if left out. */
  readonly nameServers?: readonly string[];
  /** What one document may take; `LIMITS` where left out. */
  readonly limits?: Partial<FetchLimits>;
  /** How sites are treated; `MANNERS` where left out. */
  readonly manners?: Partial<Manners>;
}

/** What one document may take. */
export interface FetchLimits {
  /** As it is sent, and decoded. */
  readonly maxBytes: number;
  readonly maxHeaderBytes: number;
  readonly maxRedirects: number;
  /** Until a connection is made. */
  readonly connectSeconds: number;
  /** Until the headers of an answer are there. */
  readonly answerSeconds: number;
  /** Until an answer is there. */
  readonly totalSeconds: number;
}

export const LIMITS: FetchLimits = {
  maxBytes: 32 * 2 ** 20,
  maxHeaderBytes: 16_384,
  maxRedirects: 5,
  connectSeconds: 10,
  answerSeconds: 20,
  totalSeconds: 60,
};

/** How sites are treated. */
export interface Manners extends RobotsManners {
  /** Between two requests to one host. */
  readonly delaySeconds: number;
  /** What a robots.txt can stretch that to. */
  readonly maxCrawlDelaySeconds: number;
  /** How long a host that asks to be left alone is waited for; after that its addresses fail for now. */
  readonly maxWaitSeconds: number;
}

export const MANNERS: Manners = {
  delaySeconds: 2,
  maxCrawlDelaySeconds: 30,
  tries: 3,
  backOffSeconds: 1,
  maxWaitSeconds: 60,
  robotsSeconds: 86_400,
};
