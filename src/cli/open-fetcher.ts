import type { Config } from '../config.ts';
import { createFetcher } from '../fetch/create-fetcher.ts';
import type { Fetcher } from '../fetch/fetched.ts';
import type { FetcherOptions } from '../fetch/options.ts';
import { VERSION } from '../version.ts';
import { UsageError } from './exit-code.ts';

/**
 * A fetcher as the environment has it, and as `options` has the rest; throws UsageError where nobody is named to whom sites
 * could write.
 */
export function openFetcher(
  { contact, fetchNetworks }: Config,
  options: Pick<FetcherOptions, 'limits' | 'manners'> = {},
): Fetcher {
  if (contact === undefined) throw new UsageError(NO_CONTACT);
  return createFetcher({
    userAgent: `Entente/${VERSION} (+${contact})`,
    networks: fetchNetworks,
    ...options,
  });
}

/** Why nothing is fetched. */
export const NO_CONTACT =
  'Nothing is fetched, since ENTENTE_CONTACT is not set: those whose sites are asked are told whom to write to. Expected an e-mail address or a web address, such as "press-desk@example.org".';
