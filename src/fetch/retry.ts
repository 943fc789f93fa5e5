import { pause } from '../common/until-aborted.ts';
import { FetchError } from './fetched.ts';
import { NotNowError } from './not-now.ts';

/** How often and how soon an address is tried again whose failure may pass. */
export interface Persistence {
  /** The first included. */
  readonly tries: number;
  /** Before the second try; twice as long before each further one, half or half as much again by chance. */
  readonly backOffSeconds: number;
}

/** Does what may fail for a while, and does it again; rejects as the last try does. */
export async function retry<T>(
  attempt: () => Promise<T>,
  { tries, backOffSeconds }: Persistence,
  signal: AbortSignal,
): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      const mayPass = error instanceof FetchError && error.passing && !(error instanceof NotNowError);
      if (!mayPass || tried >= tries) throw error;
    }
    // By chance, or all who failed together would come back together.
    await pause(backOffSeconds * 2 ** (tried - 1) * (0.5 + Math.random()) * 1000, signal);
  }
}
